import { deserialize } from '$app/forms';
import type { ErrorCode } from '$lib/domain/errors';
import { guessMatching } from '$lib/domain/incidents/importing/guess-matching';
import { emptyColumns, importLimits, type Matching } from '$lib/domain/incidents/importing/matching';
import { polarityKey } from '$lib/domain/incidents/importing/read-polarity';
import { openChoices, takeIncidents, unknownKinds } from '$lib/domain/incidents/importing/take-incidents';
import type { Polarity } from '$lib/domain/incidents/incident';
import type { Table, TableDetail, TableProblemCode } from '$lib/domain/tables/table';

export interface Problem {
  code: TableProblemCode;
  detail: TableDetail;
}
export interface ImportDone {
  importId: string;
  incidents: number;
  authors: number;
  already: number;
  leftOut: number;
}
/** What went wrong; said at the source, or at the end when the columns were matched already. */
export type Trouble =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'refused'; code: ErrorCode; detail: Record<string, string | number> }
  | { kind: 'unreachable' };

const nothing: Matching = { incidents: [], author: null, values: {} };

/** A file or a pasted table on its way into the workshop. What was pasted stays until it was taken in. */
export class ImportDesk {
  pasted = $state('');
  file = $state.raw<File | null>(null);
  table = $state.raw<Table | null>(null);
  matching = $state<Matching>(nothing);
  leaveOut = $state(false);
  keepNames = $state(false);
  busy = $state(false);
  trouble = $state.raw<Trouble | null>(null);
  done = $state.raw<ImportDone | null>(null);
  #address: () => string;
  #key = '';

  readonly open = $derived(this.table ? openChoices(this.matching) : []);
  readonly kinds = $derived(this.table ? unknownKinds(this.table, this.#everyKind()) : []);
  readonly taken = $derived(
    this.table && this.open.length === 0 ? takeIncidents(this.table, this.matching) : null
  );

  /** @param address of the page */
  constructor(address: () => string) {
    this.#address = address;
  }

  /** The kinds that stay listed after one was chosen for them. */
  #everyKind(): Matching {
    return { ...this.matching, values: {} };
  }

  get #source(): Blob {
    return this.file ?? new Blob([this.pasted], { type: 'text/plain' });
  }
  get isEmpty(): boolean {
    return this.file === null && this.pasted.trim() === '';
  }

  /** Reads what was pasted or chosen, and guesses what its columns mean. Nothing is kept yet. */
  async read(): Promise<void> {
    this.done = null;
    this.trouble = null;
    const max = importLimits.bytes / 1e6;
    const source = this.#source;
    if (source.size > importLimits.bytes) return this.#stop({ code: 'too_large', detail: { max } });
    this.busy = true;
    try {
      const response = await fetch(`${this.#address()}/table`, { method: 'POST', body: source });
      const said = (await response.json()) as Table & { problem?: Problem; refused?: ErrorCode };
      if (said.problem) return this.#stop(said.problem);
      if (said.refused) this.trouble = { kind: 'refused', code: said.refused, detail: {} };
      else if (!response.ok) this.trouble = { kind: 'unreachable' };
      else this.#show(said);
    } catch {
      this.trouble = { kind: 'unreachable' };
    } finally {
      this.busy = false;
    }
  }

  #stop(problem: Problem): void {
    this.trouble = { kind: 'problem', problem };
    this.table = null;
  }

  #show(table: Table): void {
    this.table = table;
    this.matching = guessMatching(table);
    this.leaveOut = false;
    this.keepNames = false;
    this.#key = Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');
  }

  addIncident(): void {
    this.matching.incidents.push({ ...emptyColumns });
  }
  dropIncident(at: number): void {
    this.matching.incidents.splice(at, 1);
  }
  kindOf(value: string): Polarity | null {
    return this.matching.values[polarityKey(value)] ?? null;
  }
  nameKind(value: string, polarity: Polarity | null): void {
    const { [polarityKey(value)]: _, ...rest } = this.matching.values;
    this.matching.values = polarity ? { ...rest, [polarityKey(value)]: polarity } : rest;
  }

  /** Back to what was pasted or chosen. */
  back(): void {
    this.table = null;
    this.trouble = null;
  }

  /** Takes everything in, or nothing. */
  async take(): Promise<void> {
    if (this.busy) return;
    const body = new FormData();
    body.set('file', this.#source, this.file?.name ?? 'pasted.txt');
    body.set('matching', JSON.stringify(this.matching));
    if (this.leaveOut) body.set('leaveOut', 'on');
    if (this.keepNames) body.set('keepNames', 'on');
    body.set('key', this.#key);
    this.busy = true;
    this.trouble = null;
    try {
      const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
      const response = await fetch(`${this.#address()}?/import`, { method: 'POST', body, headers });
      const result = deserialize<{ imported: ImportDone }, { problem?: Problem; error?: Refused }>(
        await response.text()
      );
      if (result.type === 'success' && result.data) this.#finish(result.data.imported);
      else if (result.type === 'failure' && result.data?.problem)
        this.trouble = { kind: 'problem', problem: result.data.problem };
      else if (result.type === 'failure' && result.data?.error)
        this.trouble = { kind: 'refused', ...result.data.error };
      else this.trouble = { kind: 'unreachable' };
    } catch {
      this.trouble = { kind: 'unreachable' };
    } finally {
      this.busy = false;
    }
  }

  #finish(done: ImportDone): void {
    this.done = done;
    this.pasted = '';
    this.file = null;
    this.table = null;
  }
}

interface Refused {
  code: ErrorCode;
  detail: Record<string, string | number>;
}
