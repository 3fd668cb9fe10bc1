import { decided, type DecisionInput } from '$lib/domain/incidents/decision';
import type { IncidentFigures } from '$lib/domain/incidents/flags';
import type { LiveEvent } from '$lib/domain/live/events';
import type { Live } from '$lib/ui/live/live.svelte';
import { incidentRow, type IncidentRow } from './incident-row';

const gatherMs = 120;
/** Between two questions for the figures, while texts come in. */
const figuresMs = 2500;

/** The facilitator's list of incidents, kept up to date by the live stream. */
export class IncidentList {
  rows = $state.raw<IncidentRow[]>([]);
  #waiting: LiveEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Peers that review each incident. */
  reachable: number;

  constructor(loaded: IncidentRow[], reachable: number) {
    this.rows = loaded;
    this.reachable = reachable;
  }

  /** Shows at once what a decision made of incidents; the stream says the same a moment later. */
  decided(ids: readonly string[], input: DecisionInput): void {
    this.rows = this.rows.map((row) => {
      const after = ids.includes(row.id) ? decided({ exclusion: null, ...row }, input) : null;
      return after ? { ...row, status: after.status, sentBack: after.sentBack } : row;
    });
  }

  follow(live: Live): () => void {
    const stop = live.on((event) => {
      if (event.patch.kind !== 'incident' && event.patch.kind !== 'participant') return;
      this.#waiting.push(event);
      this.#timer ??= setTimeout(() => this.#show(), gatherMs);
    });
    return () => {
      stop();
      clearTimeout(this.#timer);
    };
  }

  #show(): void {
    this.#timer = undefined;
    // A decision about a thousand brings a thousand events: once through the list for all of them.
    const latest: Record<string, IncidentRow | null> = {};
    const gone: Record<string, true> = {};
    for (const { patch } of this.#waiting) {
      if (patch.kind === 'incident')
        latest[patch.id] = patch.value && incidentRow(patch.value, this.reachable);
      // Who leaves takes their texts along.
      if (patch.kind === 'participant' && patch.value === null) gone[patch.id] = true;
    }
    const known = Object.fromEntries(this.rows.map(({ id }) => [id, true]));
    const fresh = Object.values(latest).filter((row) => row !== null && !known[row.id]);
    this.rows = [...this.rows.map((row) => (row.id in latest ? latest[row.id] : row)), ...fresh].filter(
      (row): row is IncidentRow => !!row && !gone[row.authorId]
    );
    this.#waiting = [];
  }
}

/**
 * Asks for the figures again some time after texts or judgements came in.
 * @returns how to stop
 */
export function followFigures(
  live: Pick<Live, 'on'>,
  address: () => string,
  show: (figures: IncidentFigures) => void
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    timer = undefined;
    // Without a connection the figures stay as they were; the next event asks again.
    const response = await fetch(address()).catch(() => null);
    if (response?.ok) show((await response.json()) as IncidentFigures);
  };
  const stop = live.on(({ patch }) => {
    if (patch.kind === 'incident') timer ??= setTimeout(() => void ask(), figuresMs);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
