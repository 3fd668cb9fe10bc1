import { getContext, setContext } from 'svelte';
import type { LiveEvent } from '$lib/domain/live/events';
import type { Live } from '$lib/ui/live/live.svelte';
import { applyPatch, tallyAll, tallyByAuthor, type DeskState } from './desk-state';

/** Events of one moment are shown together: when two hundred people hand in at once, the page is drawn a few times. */
const gatherMs = 80;
/** Events that may be newer than an answer that is still on its way. */
const remembered = 500;

/** What the facilitator sees of a workshop, kept up to date by the live stream. */
export class Desk {
  #state = $state.raw<DeskState>() as DeskState;
  readonly tally = $derived(tallyAll(this.#state.incidents));
  readonly tallies = $derived(tallyByAuthor(this.#state.incidents));
  /** What the server's clock is ahead of this device's, in milliseconds. */
  offset = $state(0);
  #waiting: LiveEvent[] = [];
  #shown: LiveEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(loaded: DeskState) {
    this.#state = loaded;
  }

  get workshop() {
    return this.#state.workshop;
  }
  get participants() {
    return this.#state.participants;
  }
  get groups() {
    return this.#state.groups;
  }
  get incidents() {
    return this.#state.incidents;
  }

  /**
   * What the server just said, and on top of it what was heard that is newer.
   * @param now the server's clock when it said so, UTC milliseconds
   */
  load(loaded: DeskState, now: number): void {
    const ahead = now - Date.now();
    // A few seconds are the network's, not the clock's.
    this.offset = Math.abs(ahead) < 5000 ? 0 : ahead;
    const newer = ({ seq }: LiveEvent) => seq > loaded.workshop.seq;
    this.#shown = this.#shown.filter(newer);
    this.#state = this.#shown.reduce((state, { patch }) => applyPatch(state, patch), loaded);
    this.#waiting = this.#waiting.filter(newer);
  }

  /** Keeps listening; returns how to stop. */
  follow(live: Live): () => void {
    const stop = live.on((event) => this.#hear(event));
    return () => {
      stop();
      clearTimeout(this.#timer);
    };
  }

  #hear(event: LiveEvent): void {
    this.#waiting.push(event);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#state = this.#waiting.reduce((state, { patch }) => applyPatch(state, patch), this.#state);
      this.#shown = [...this.#shown, ...this.#waiting].slice(-remembered);
      this.#waiting = [];
    }, gatherMs);
  }
}

const key = Symbol.for('voorval desk');

export function setDesk(desk: Desk): Desk {
  return setContext(key, desk);
}

/** The desk that the facilitator's layout, or the screen, keeps. */
export function useDesk(): Desk {
  return getContext<Desk>(key);
}
