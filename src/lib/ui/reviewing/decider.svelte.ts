import { deserialize } from '$app/forms';
import type { ErrorCode } from '$lib/domain/errors';
import type { Decided, DecisionInput, Undone } from '$lib/domain/incidents/decision';

export interface Refused {
  error: { code: ErrorCode; field: string | null; detail: Record<string, string | number> };
}
export type Answer<T> =
  { kind: 'done'; value: T } | ({ kind: 'refused' } & Refused) | { kind: 'unreachable' };

/** Sends decisions on one or many incidents, and takes them back, the last one first. */
export class Decider {
  busy = $state(false);
  #undoable: string[] = [];
  #address: () => string;

  /** @param address of the page whose actions decide */
  constructor(address: () => string) {
    this.#address = address;
  }

  get canUndo(): boolean {
    return this.#undoable.length > 0;
  }

  async decide(ids: readonly string[], { kind, remark, exclusion }: DecisionInput): Promise<Answer<Decided>> {
    const body = new FormData();
    for (const id of ids) body.append('id', id);
    body.set('kind', kind);
    body.set('remark', remark ?? '');
    body.set('reason', exclusion ?? '');
    body.set('key', Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-'));
    const answer = await this.#send<{ decided: Decided }>('decide', body);
    if (answer.kind !== 'done') return answer;
    const { decided } = answer.value;
    if (decided.ids.length > 0) this.#undoable.push(decided.batchId);
    return { kind: 'done', value: decided };
  }

  /** @param batchId the last decision when left out; null when there is nothing to take back */
  async undo(batchId = this.#undoable.at(-1)): Promise<Answer<Undone> | null> {
    if (batchId === undefined) return null;
    const body = new FormData();
    body.set('batch', batchId);
    const answer = await this.#send<{ undone: Undone }>('undo', body);
    if (answer.kind !== 'unreachable') this.#undoable = this.#undoable.filter((id) => id !== batchId);
    return answer.kind === 'done' ? { kind: 'done', value: answer.value.undone } : answer;
  }

  async #send<T>(action: string, body: FormData): Promise<Answer<T>> {
    this.busy = true;
    try {
      const response = await fetch(`${this.#address()}?/${action}`, {
        method: 'POST',
        body,
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
      });
      const result = deserialize(await response.text());
      if (result.type === 'success') return { kind: 'done', value: result.data as T };
      if (result.type === 'failure') return { kind: 'refused', ...(result.data as unknown as Refused) };
      return { kind: 'unreachable' };
    } catch {
      return { kind: 'unreachable' };
    } finally {
      this.busy = false;
    }
  }
}
