import { retryDelay } from '$lib/ui/writing/delays';
import type { AnswerShelf, KeptAnswer } from './answer-shelf';
import type { Posted, SentAnswer } from './post-answer';

type Answers = Record<string, string | null>;

interface Surroundings {
  /** What the server had when the page was loaded, by card. */
  answers: Answers;
  /** The cards of the round, in this judge's order. */
  cardIds: readonly string[];
  shelf: AnswerShelf;
  post: (answer: SentAnswer) => Promise<Posted>;
  newKey: () => string;
  /** The round was closed while answers were on their way. */
  onended?: () => void;
  random?: () => number;
}

/**
 * One judge's answers in this browser: a choice is on the device and on the page at once, and is sent until the
 * server has it, while the judge goes on.
 */
export class JudgeDesk {
  #confirmed = $state.raw<Answers>({});
  #waiting = $state.raw<Record<string, KeptAnswer>>({});
  readonly answers: Answers = $derived({
    ...this.#confirmed,
    ...Object.fromEntries(Object.entries(this.#waiting).map(([id, { categoryId }]) => [id, categoryId]))
  });
  readonly unsent = $derived(Object.keys(this.#waiting).length);
  readonly answered = $derived.by(() => this.cardIds.filter((id) => id in this.answers).length);
  status = $state<'idle' | 'sending' | 'waiting' | 'closed'>('idle');
  cardIds = $state.raw<readonly string[]>([]);
  #with: Surroundings;
  /** This browser's own answers by their log entry: nothing new when the stream tells of them. */
  // Nothing on the page shows it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #own = new Map<number, { cardId: string; categoryId: string | null }>();
  #attempts = 0;
  #busy: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#with = surroundings;
    this.#confirmed = surroundings.answers;
    this.cardIds = surroundings.cardIds;
  }

  /** Takes up what the device kept, and sends it. Call in the browser only; returns how to stop. */
  start(): () => void {
    const kept = Object.entries(this.#with.shelf.read()).filter(([id]) => this.cardIds.includes(id));
    this.#waiting = { ...Object.fromEntries(kept), ...this.#waiting };
    void this.send();
    return () => clearTimeout(this.#timer);
  }

  /**
   * After the page was loaded again: what is on its way still counts, and so does what arrived later.
   * @param seq the workshop's latest log entry when the page was read
   */
  sync(answers: Answers, cardIds: readonly string[], seq: number): void {
    const later = [...this.#own].filter(([at]) => at > seq).sort(([a], [b]) => a - b);
    const own = later.map(([, { cardId, categoryId }]) => [cardId, categoryId] as const);
    this.#confirmed = { ...answers, ...Object.fromEntries(own) };
    this.cardIds = cardIds;
  }

  isAnswered(cardId: string): boolean {
    return cardId in this.answers;
  }

  isOwn(seq: number): boolean {
    return this.#own.has(seq);
  }

  answer(cardId: string, categoryId: string | null): void {
    this.#keep(cardId, { categoryId, key: this.#with.newKey() });
    void this.send();
  }

  /** The next card without an answer after this place (from the start again), or null. */
  nextOpen(after: number): number | null {
    const n = this.cardIds.length;
    for (let step = 1; step <= n; step++) {
      const at = (after + step) % n;
      if (!this.isAnswered(this.cardIds[at] ?? '')) return at;
    }
    return null;
  }

  /** Sends what waits; again by itself as long as the server is out of reach. Resolves when it stops for now. */
  send(): Promise<void> {
    return (this.#busy ??= this.#run().finally(() => (this.#busy = null)));
  }

  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    for (;;) {
      const next = Object.entries(this.#waiting)[0];
      if (!next) {
        this.status = 'idle';
        return;
      }
      this.status = 'sending';
      if (!(await this.#sendOne(...next))) return;
    }
  }

  /** @returns false when it is no use to go on now */
  async #sendOne(cardId: string, kept: KeptAnswer): Promise<boolean> {
    const posted = await this.#with.post({ cardId, ...kept });
    if (posted.kind === 'unreachable') {
      this.status = 'waiting';
      const wait = retryDelay(this.#attempts++, this.#with.random ?? Math.random);
      this.#timer = setTimeout(() => void this.send(), wait);
      return false;
    }
    this.#attempts = 0;
    if (posted.kind === 'signed-out') {
      this.status = 'closed';
      return false;
    }
    if (posted.kind === 'ended') {
      // It will never be taken any more.
      for (const id of Object.keys(this.#waiting)) this.#keep(id, null);
      this.status = 'idle';
      this.#with.onended?.();
      return false;
    }
    if (posted.kind === 'ok') {
      if (posted.seq !== null) this.#own.set(posted.seq, { cardId, categoryId: kept.categoryId });
      this.#confirmed = { ...this.#confirmed, [cardId]: kept.categoryId };
    }
    // Changed while it was under way: the newer one stays.
    if (this.#waiting[cardId] === kept) this.#keep(cardId, null);
    return true;
  }

  #keep(cardId: string, kept: KeptAnswer | null): void {
    const { [cardId]: _, ...rest } = this.#waiting;
    this.#waiting = kept ? { ...rest, [cardId]: kept } : rest;
    this.#with.shelf.write(cardId, kept);
  }
}
