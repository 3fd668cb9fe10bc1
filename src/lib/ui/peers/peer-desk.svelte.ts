import { criteria, noRemarks, type Judgements, type Remarks } from '$lib/domain/incidents/review';
import { retryDelay } from '$lib/ui/writing/delays';
import type { FinishedReview, Posted } from './post-review';
import type { Kept, ReviewShelf } from './review-shelf';

/** What the server gave to review, as far as this needs it. */
export interface Item {
  incidentId: string;
  version: number;
  given: { version: number; judgements: Judgements; remarks: Remarks } | null;
}

export type SendStatus = 'idle' | 'sending' | 'waiting' | 'closed';

interface Surroundings {
  shelf: ReviewShelf;
  post: (review: FinishedReview) => Promise<Posted>;
  newKey: () => string;
  /** Called when a review was not wanted any more: the incident was withdrawn or excluded. */
  ongone?: () => void;
  random?: () => number;
}

const isComplete = (judged: Partial<Judgements>): judged is Judgements =>
  criteria.every((criterion) => judged[criterion] !== undefined);

/**
 * A participant's reviews in this browser: what is chosen and typed is on the device at once; a finished review
 * is sent until the server has it, while the person goes on with the next.
 */
export class PeerDesk {
  kept = $state.raw<Record<string, Kept>>({});
  /** What the server confirmed since the page was loaded. */
  #confirmed = $state.raw<Record<string, NonNullable<Item['given']>>>({});
  status = $state<SendStatus>('idle');
  readonly waiting = $derived(Object.values(this.kept).filter(({ key }) => key !== null).length);
  #with: Surroundings;
  #attempts = 0;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
  }

  /** Takes up what the device kept, and sends what was finished. Call in the browser only; returns how to stop. */
  start(): () => void {
    this.kept = { ...this.#with.shelf.read(), ...this.kept };
    void this.send();
    return () => clearTimeout(this.#timer);
  }

  /** What stands in the form of an incident. */
  typed(item: Item): Pick<Kept, 'judgements' | 'remarks'> {
    const kept = this.kept[item.incidentId];
    return kept ?? this.given(item) ?? { judgements: {}, remarks: noRemarks };
  }

  given({ incidentId, given }: Item): Item['given'] {
    const confirmed = this.#confirmed[incidentId];
    return confirmed && confirmed.version >= (given?.version ?? 0) ? confirmed : given;
  }

  /** Is it reviewed, or on its way? */
  isDone(item: Item): boolean {
    return this.given(item) !== null || (this.kept[item.incidentId]?.key ?? null) !== null;
  }

  /** The author improved the text since this person judged it. */
  isImproved(item: Item): boolean {
    const judged = this.kept[item.incidentId]?.version ?? this.given(item)?.version;
    return judged !== undefined && judged < item.version;
  }

  type(item: Item, change: Partial<Pick<Kept, 'judgements' | 'remarks'>>): void {
    const { judgements, remarks } = this.typed(item);
    this.#keep(item.incidentId, { judgements, remarks, version: item.version, key: null, ...change });
  }

  /** @returns false when a criterion is still open */
  finish(item: Item): boolean {
    const { judgements, remarks } = this.typed(item);
    if (!isComplete(judgements)) return false;
    this.#keep(item.incidentId, {
      judgements,
      remarks,
      version: item.version,
      key: this.#with.newKey()
    });
    void this.send();
    return true;
  }

  /** Sends what is finished; again by itself as long as the server is out of reach. */
  async send(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    clearTimeout(this.#timer);
    try {
      for (;;) {
        const next = Object.entries(this.kept).find(([, { key }]) => key !== null);
        if (!next) {
          this.status = 'idle';
          return;
        }
        this.status = 'sending';
        if (!(await this.#sendOne(...next))) return;
      }
    } finally {
      this.#busy = false;
    }
  }

  /** @returns false when it is no use to go on now */
  async #sendOne(incidentId: string, kept: Kept): Promise<boolean> {
    const { version, judgements, remarks, key } = kept;
    if (key === null || !isComplete(judgements)) return false;
    const posted = await this.#with.post({ incidentId, version, judgements, remarks, key });
    if (posted === 'unreachable') {
      this.status = 'waiting';
      const wait = retryDelay(this.#attempts++, this.#with.random ?? Math.random);
      this.#timer = setTimeout(() => void this.send(), wait);
      return false;
    }
    this.#attempts = 0;
    if (posted === 'closed') {
      this.status = 'closed';
      return false;
    }
    if (posted === 'ok') {
      this.#confirmed = { ...this.#confirmed, [incidentId]: { version, judgements, remarks } };
    }
    // Changed while it was under way: the newer one stays.
    if (this.kept[incidentId] === kept)
      this.#keep(incidentId, posted === 'refused' ? { ...kept, key: null } : null);
    if (posted === 'gone') this.#with.ongone?.();
    return true;
  }

  #keep(incidentId: string, kept: Kept | null): void {
    const { [incidentId]: _, ...rest } = this.kept;
    this.kept = kept ? { ...rest, [incidentId]: kept } : rest;
    this.#with.shelf.write(incidentId, kept);
  }
}
