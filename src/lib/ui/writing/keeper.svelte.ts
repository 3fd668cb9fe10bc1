import type { ErrorCode } from '../../domain/errors.ts';
import { emptyAnswers, sameAnswers, type Answers, type Polarity } from '../../domain/incidents/incident.ts';
import { retryDelay, saveDelay } from './delays.ts';
import type { Answer, Draft, KeeperStatus, Send } from './draft.ts';
import type { Kept, Shelf } from './shelf.ts';

/**
 * Keeps one text that is being typed: on this device at once, on the server after a pause. One request at
 * a time and in order; what was sent without an answer is sent again first, so that a lost answer is
 * never mistaken for another device.
 */
export class Keeper {
  readonly id: string;
  answers = $state.raw<Answers>(emptyAnswers);
  polarity = $state.raw<Polarity>('effective');
  status = $state.raw<KeeperStatus>('idle');
  /** When the server last confirmed, UTC milliseconds by this device's clock. */
  savedAt = $state.raw<number | null>(null);
  refusal = $state.raw<ErrorCode | null>(null);
  /** What another device saved meanwhile; nothing is sent until one was chosen. */
  other = $state.raw<Answers | null>(null);
  /** The text that was not chosen. */
  aside = $state.raw<Answers | null>(null);
  /** True when what is shown came from this device and not from the server. */
  restored = $state.raw(false);

  revision = 0;
  #confirmed: { answers: Answers; polarity: Polarity };
  #unconfirmed: Answers | null = null;
  #otherRevision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #attempts = 0;
  #held = false;
  #send: Send | null;
  #shelf: Shelf;

  /**
   * @param start the text as the server has it; revision 0 for a new one
   * @param send null while the page is made on the server: then nothing is sent
   */
  constructor(start: Draft, send: Send | null, shelf: Shelf) {
    this.id = start.id;
    this.answers = start.answers;
    this.polarity = start.polarity;
    this.revision = start.revision;
    this.#confirmed = { answers: start.answers, polarity: start.polarity };
    this.#send = send;
    this.#shelf = shelf;
  }

  /** Is there anything that the server has not confirmed? */
  get pending(): boolean {
    return !sameAnswers(this.answers, this.#confirmed.answers) || this.polarity !== this.#confirmed.polarity;
  }

  /** The person typed. */
  type(answers: Answers): void {
    this.answers = answers;
    this.#changed();
  }

  choosePolarity(polarity: Polarity): void {
    this.polarity = polarity;
    this.#changed();
  }

  #changed(): void {
    this.refusal = null;
    this.#remember();
    if (this.other) return;
    if (!this.pending && !this.#unconfirmed) {
      clearTimeout(this.#timer);
      this.status = this.savedAt ? 'saved' : 'idle';
      return;
    }
    // While waiting for the connection, the retry already scheduled takes the newest text along.
    if (this.status === 'unreachable' || this.status === 'stranger') return;
    this.status = 'typing';
    this.#schedule(saveDelay);
  }

  #remember(): void {
    if (this.pending || this.#unconfirmed || this.other || this.aside) {
      const { polarity, answers, revision, aside } = this;
      this.#shelf.write(this.id, { polarity, answers, revision, unconfirmed: this.#unconfirmed, aside });
    } else {
      this.#shelf.remove(this.id);
    }
  }

  /** Takes up what this device kept from an earlier visit. */
  restore(kept: Kept): void {
    this.aside = kept.aside;
    if (sameAnswers(kept.answers, this.#confirmed.answers) && kept.polarity === this.#confirmed.polarity) {
      this.#remember();
      return;
    }
    this.answers = kept.answers;
    this.polarity = kept.polarity;
    this.revision = kept.revision;
    this.#unconfirmed = kept.unconfirmed;
    this.restored = true;
    this.status = 'typing';
    this.#schedule(0);
  }

  /** The server's text was read afresh: taken over only where nothing here would be lost. */
  adopt({ answers, polarity, revision }: Draft): void {
    if (revision <= this.revision || this.pending || this.#sending || this.other) return;
    this.#confirmed = { answers, polarity };
    this.answers = answers;
    this.polarity = polarity;
    this.revision = revision;
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    if (this.#send) this.#timer = setTimeout(() => void this.#pump(), delay);
  }

  /** Sends now; resolves when the server has answered, or could not be reached. True when all is saved. */
  async flush(): Promise<boolean> {
    do {
      clearTimeout(this.#timer);
      await this.#pump();
    } while (this.status === 'typing' && this.#send && !this.#held);
    return !this.pending;
  }

  /** After the connection came back. */
  retry(): void {
    if (this.status === 'unreachable' || this.status === 'stranger') this.#schedule(0);
  }

  #pump(): Promise<void> {
    this.#sending ??= this.#sendOne().finally(() => (this.#sending = null));
    return this.#sending;
  }

  async #sendOne(): Promise<void> {
    if (!this.#send || this.#held || this.other || !(this.pending || this.#unconfirmed)) return;
    const answers = this.#unconfirmed ?? this.answers;
    const { id, polarity, revision } = this;
    this.#unconfirmed = answers;
    this.#remember();
    if (this.status !== 'unreachable' && this.status !== 'stranger') this.status = 'saving';
    const answer = await this.#send({ id, polarity, answers, revision });
    if (answer.kind === 'unreachable' || answer.kind === 'stranger') {
      this.status = answer.kind;
      this.#schedule(retryDelay(this.#attempts++, Math.random));
      return;
    }
    this.#attempts = 0;
    this.#unconfirmed = null;
    if (answer.kind === 'saved') return this.#confirm(answers, polarity, answer.revision);
    if (answer.kind === 'outdated') return this.#differs(answer.working, answer.revision);
    this.refusal = answer.code;
    this.status = 'refused';
    this.#remember();
  }

  #confirm(answers: Answers, polarity: Polarity, revision: number): void {
    this.#confirmed = { answers, polarity };
    this.revision = revision;
    this.savedAt = Date.now();
    this.status = 'saved';
    this.#remember();
    if (!this.pending) return;
    this.status = 'typing';
    this.#schedule(saveDelay);
  }

  #differs(working: Answers, revision: number): void {
    // The same text, or none at all: nothing to choose between.
    if (sameAnswers(working, this.answers)) return this.#confirm(working, this.polarity, revision);
    if (sameAnswers(working, emptyAnswers)) {
      this.#confirmed = { answers: working, polarity: this.polarity };
      this.revision = revision;
      this.status = 'typing';
      this.#schedule(0);
    } else {
      // The revision stays: after a reload the texts must differ again.
      this.other = working;
      this.#otherRevision = revision;
      this.status = 'conflict';
    }
    this.#remember();
  }

  /** A form came back because another device had saved `working` meanwhile. */
  differ(typed: Answers, working: Answers, revision: number): void {
    this.answers = typed;
    this.#differs(working, revision);
  }

  /** The revision that a form must name: once the person has seen both texts, that of the other. */
  get formRevision(): number {
    return this.other ? this.#otherRevision : this.revision;
  }

  /** Of two texts that differ the person chose `answers`; the one that is left goes aside. */
  choose(answers: Answers): void {
    const { other } = this;
    if (!other) return;
    const left = [this.answers, other].find((text) => !sameAnswers(text, answers)) ?? null;
    const both = !sameAnswers(answers, other) && !sameAnswers(answers, this.answers);
    this.aside = both ? null : left;
    this.other = null;
    this.answers = answers;
    this.#confirm(other, this.polarity, this.#otherRevision);
    if (this.pending) this.#schedule(0);
  }

  dropAside(): void {
    this.aside = null;
    this.#remember();
  }

  /** Sends nothing until `release`: the text is being handed in. */
  async hold(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    clearTimeout(this.#timer);
    this.#held = true;
  }

  /** What was handed in was answered. */
  release(sent: Answers, answer: Answer): void {
    this.#held = false;
    if (answer.kind === 'saved') this.#confirm(sent, this.polarity, answer.revision);
    else if (answer.kind === 'outdated') this.#differs(answer.working, answer.revision);
    else if (this.pending) this.#changed();
  }

  /** Deleted: nothing is kept or sent any more. */
  forget(): void {
    this.#held = true;
    clearTimeout(this.#timer);
    this.#shelf.remove(this.id);
  }
}
