import { answerKey, type RatingQuestion } from '$lib/domain/ratings/cards';
import type { RatingScale } from '$lib/domain/ratings/scales';
import { retryDelay } from '$lib/ui/writing/delays';
import type { Posted, RatingBatch } from './post-ratings';
import type { RatingShelf, Waiting } from './rating-shelf';

export type RatingStatus = 'idle' | 'sending' | 'waiting' | 'closed' | 'signedOut';

/** Answers of one moment go together: four taps are not four messages. */
const gatherMs = 300;
const mostAtOnce = 100;

interface Surroundings {
  shelf: RatingShelf;
  post: (batch: RatingBatch) => Promise<Posted>;
  newKey: () => string;
  random?: () => number;
}

/** A participant's answers in this browser: on the device at once, and sent until the server has them. */
export class RatingDesk {
  #given = $state.raw<Waiting>({});
  #waiting = $state.raw<Waiting>({});
  status = $state<RatingStatus>('idle');
  /** What counts for this person: what is on its way is newer than what the server told. */
  readonly answers = $derived<Waiting>({ ...this.#given, ...this.#waiting });
  readonly unsent = $derived(Object.keys(this.#waiting).length);
  #with: Surroundings;
  #attempts = 0;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
  }

  /** What the server has. */
  load(given: readonly { scale: RatingScale; subjectId: string; value: number }[]): void {
    this.#given = Object.fromEntries(given.map((one) => [answerKey(one), one.value]));
  }

  /** Takes up what the device kept, and sends it. Call in the browser only; returns how to stop. */
  start(): () => void {
    this.#waiting = { ...this.#with.shelf.read(), ...this.#waiting };
    void this.send();
    return () => {
      clearTimeout(this.#timer);
      void this.send();
    };
  }

  rate(question: RatingQuestion, value: number): void {
    this.#keep({ ...this.#waiting, [answerKey(question)]: value });
    if (this.status !== 'waiting') this.status = 'sending';
    this.#later(gatherMs);
  }

  /** Sends what waits; again by itself as long as the server is out of reach. */
  async send(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (Object.keys(this.#waiting).length > 0) {
        if (!(await this.#sendSome())) return;
      }
      if (this.status !== 'closed') this.status = 'idle';
    } finally {
      this.#busy = false;
    }
  }

  /** @returns false when it is no use to go on now */
  async #sendSome(): Promise<boolean> {
    const batch = Object.entries(this.#waiting).slice(0, mostAtOnce);
    this.status = 'sending';
    const posted = await this.#with.post({
      key: this.#with.newKey(),
      ratings: batch.map(([key, value]) => ({ ...questionOf(key), value }))
    });
    if (posted.kind === 'unreachable') {
      this.status = 'waiting';
      this.#later(retryDelay(this.#attempts++, this.#with.random ?? Math.random));
      return false;
    }
    this.#attempts = 0;
    if (posted.kind === 'signedOut') {
      this.status = 'signedOut';
      return false;
    }
    const closed = posted.kind === 'kept' ? posted.closed.map(answerKey) : [];
    const kept = posted.kind === 'kept' ? batch.filter(([key]) => !closed.includes(key)) : [];
    this.#given = { ...this.#given, ...Object.fromEntries(kept) };
    // Changed while it was under way: the newer one stays.
    const sent = Object.fromEntries(batch);
    this.#keep(
      Object.fromEntries(Object.entries(this.#waiting).filter(([key, value]) => sent[key] !== value))
    );
    if (posted.kind === 'closed' || closed.length > 0) this.status = 'closed';
    return true;
  }

  #keep(waiting: Waiting): void {
    this.#waiting = waiting;
    this.#with.shelf.write(waiting);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), ms);
  }
}

/** A scale is one word; what is rated may be two ids. */
function questionOf(key: string): RatingQuestion {
  const at = key.indexOf(' ');
  return { scale: key.slice(0, at) as RatingScale, subjectId: key.slice(at + 1) };
}
