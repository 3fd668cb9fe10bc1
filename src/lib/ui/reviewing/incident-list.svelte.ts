import type { LiveEvent } from '$lib/domain/live/events';
import { replaced } from '$lib/ui/managing/desk-state';
import type { Live } from '$lib/ui/live/live.svelte';
import { incidentRow, type IncidentRow } from './incident-row';

const gatherMs = 120;

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
    this.rows = this.#waiting.reduce((rows, { patch }) => {
      if (patch.kind === 'incident') {
        return replaced(rows, patch.id, patch.value && incidentRow(patch.value, this.reachable));
      }
      // Who leaves takes their texts along.
      if (patch.kind === 'participant' && patch.value === null) {
        return rows.filter(({ authorId }) => authorId !== patch.id);
      }
      return rows;
    }, this.rows);
    this.#waiting = [];
  }
}
