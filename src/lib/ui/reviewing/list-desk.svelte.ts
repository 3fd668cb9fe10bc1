import type { Decided, DecisionKind, Undone } from '$lib/domain/incidents/decision';
import { exclusions } from '$lib/domain/incidents/incident';
import type { incidentListMessages } from '$lib/i18n/incident-list';
import type { Refused } from '$lib/i18n/refusals';
import { useAnnouncer } from '$lib/ui/kit/announcer.svelte';
import { refresh } from '$lib/ui/live/refresh';
import { Decider } from './decider.svelte';
import type { DecisionForm } from './decision-form-answer';
import type { IncidentList } from './incident-list.svelte';
import { Selection } from './selection.svelte';

type Words = (typeof incidentListMessages)['nl'];

interface Options {
  list: IncidentList;
  address: () => string;
  words: () => Words;
  /** What was chosen and typed before the page had JavaScript. */
  form: DecisionForm | null;
}

/** In one or two sentences what a decision did. */
export function decisionInWords(t: Words, kind: DecisionKind, { ids, skipped }: Decided): string {
  if (ids.length === 0) return t.nothingToDo;
  return t.done[kind](ids.length) + (skipped > 0 ? ` ${t.skipped(skipped)}` : '');
}

export function undoneInWords(t: Words, { undone, stayed }: Undone): string {
  return t.undone(undone) + (stayed > 0 ? ` ${t.stayed(stayed)}` : '');
}

/** What is ticked in the list, what is being decided about it, and how that is said. Call while a component is made. */
export class ListDesk {
  readonly selection: Selection;
  panel = $state<DecisionKind | null>(null);
  remark = $state('');
  reason = $state('');
  refused = $state.raw<Refused | null>(null);
  #decider: Decider;
  #announcer = useAnnouncer();
  #options: Options;

  constructor(options: Options) {
    const { form, address } = options;
    const { ids = [], kind, remark = '', reason = '' } = form?.values ?? {};
    this.#options = options;
    this.#decider = new Decider(address);
    this.selection = new Selection(ids);
    this.remark = remark;
    this.reason = reason;
    this.refused = form?.error ? form : null;
    if (form?.error && (kind === 'sent_back' || kind === 'excluded')) this.panel = kind;
  }

  get busy(): boolean {
    return this.#decider.busy;
  }
  get canUndo(): boolean {
    return this.#decider.canUndo;
  }

  /** @returns whether it was decided */
  async decide(kind: DecisionKind, ids: readonly string[]): Promise<boolean> {
    if (this.busy || ids.length === 0) return false;
    const t = this.#options.words();
    const exclusion = exclusions.find((one) => one === this.reason);
    const input = { kind, remark: this.remark, ...(exclusion && { exclusion }) };
    const answer = await this.#decider.decide(ids, input);
    this.refused = answer.kind === 'refused' ? answer : null;
    if (answer.kind === 'unreachable') this.#announcer.show(t.unreachable, { tone: 'error' });
    if (answer.kind !== 'done') return false;
    const decided = answer.value;
    this.panel = null;
    this.remark = '';
    this.reason = '';
    this.selection.clear();
    this.#options.list.decided(decided.ids, input);
    const undo = { label: t.undo, run: () => this.undo(decided.batchId) };
    this.#announcer.show(decisionInWords(t, kind, decided), {
      tone: decided.ids.length > 0 ? 'success' : 'info',
      ...(decided.ids.length > 0 ? { action: undo } : {})
    });
    return true;
  }

  /** @param batchId the last decision when left out */
  async undo(batchId?: string): Promise<void> {
    const t = this.#options.words();
    const answer = await this.#decider.undo(batchId);
    if (answer?.kind === 'unreachable') this.#announcer.show(t.unreachable, { tone: 'error' });
    else if (answer?.kind !== 'done') this.#announcer.show(t.nothingToUndo);
    else {
      this.#announcer.show(undoneInWords(t, answer.value));
      await refresh('voorval:workshop');
    }
  }
}
