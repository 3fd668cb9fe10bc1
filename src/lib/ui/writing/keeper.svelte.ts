import type { ErrorCode } from '../../domain/errors.ts';
import type { Details } from '../../domain/incidents/details.ts';
import type { EarlierText } from '../../domain/incidents/earlier.ts';
import type { Answers, Polarity } from '../../domain/incidents/incident.ts';
import { retryDelay, saveDelay } from './delays.ts';
import {
  sameText,
  type Answer,
  type Draft,
  type KeeperStatus,
  type Send,
  type Start,
  type Text
} from './draft.ts';
import type { Kept, Shelf } from './shelf.ts';

/**
 * Keeps one text that is being typed: on this device at once, on the server after a pause. One request at
 * a time and in order; what was sent without an answer is sent again first, so that a lost answer is
 * never mistaken for another device.
 */
export class Keeper {
  readonly id: string;
  text = $state.raw() as Text;
  status = $state.raw<KeeperStatus>('idle');
  /** When the server last confirmed, UTC milliseconds by this device's clock. */
  savedAt = $state.raw<number | null>(null);
  refusal = $state.raw<ErrorCode | null>(null);
  /** What texts of other devices were overtaken, and are kept on the server. */
  earlier = $state.raw<EarlierText[]>([]);
  /** True when what is shown came from this device and not from the server. */
  restored = $state.raw(false);

  revision = 0;
  #confirmed: Text;
  #unconfirmed: Answers | null = null;
  #typedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #attempts = 0;
  #held = false;
  #send: Send | null;
  #shelf: Shelf;

  /** @param send null while the page is made on the server: then nothing is sent */
  constructor({ id, revision, earlier, polarity, answers, details }: Start, send: Send | null, shelf: Shelf) {
    this.id = id;
    this.#confirmed = this.text = { polarity, answers, details };
    this.revision = revision;
    this.earlier = earlier;
    this.#send = send;
    this.#shelf = shelf;
  }

  get answers(): Answers {
    return this.text.answers;
  }
  get polarity(): Polarity {
    return this.text.polarity;
  }

  /** Is there anything that the server has not confirmed? */
  get pending() {
    return !sameText(this.text, this.#confirmed);
  }
  /** Has the server all of it, for sure? */
  get settled(): boolean {
    return !this.pending && !this.#unconfirmed;
  }

  /** The person typed. */
  type(answers: Answers): void {
    this.#change({ ...this.text, answers });
  }
  choosePolarity(polarity: Polarity): void {
    this.#change({ ...this.text, polarity });
  }
  describe(details: Details): void {
    this.#change({ ...this.text, details });
  }

  #change(text: Text): void {
    this.text = text;
    this.#typedAt = Date.now();
    this.#changed();
  }

  #changed(): void {
    this.refusal = null;
    this.#remember();
    if (this.settled) {
      clearTimeout(this.#timer);
      this.status = this.savedAt ? 'saved' : 'idle';
      return;
    }
    // While waiting for the connection, the retry already scheduled takes the newest text along.
    if (this.status === 'unreachable' || this.status === 'stranger') return;
    this.status = 'typing';
    this.#schedule(saveDelay);
  }

  // What the server confirmed stays too: without a network, what the page was kept with may be older.
  #remember(): void {
    const { text, revision, settled } = this;
    if (settled && revision === 0) return this.#shelf.remove(this.id);
    const [unconfirmed, typedAt] = [this.#unconfirmed, this.#typedAt];
    this.#shelf.write(this.id, { ...text, revision, settled, unconfirmed, typedAt });
  }

  /**
   * Takes up what this device kept from an earlier visit.
   * @param stale the page's data are from this device too, so that what was confirmed since is not in them
   */
  restore(kept: Kept, stale: boolean): void {
    const { polarity, answers, details, revision, typedAt } = kept;
    const text = { polarity, answers, details };
    this.#typedAt = typedAt;
    if (kept.settled || sameText(text, this.#confirmed)) {
      if (stale && revision > this.revision) {
        this.#confirmed = this.text = text;
        this.revision = revision;
      }
      return this.#remember();
    }
    this.text = text;
    this.revision = revision;
    this.#unconfirmed = kept.unconfirmed;
    this.restored = true;
    this.status = 'typing';
    this.#schedule(0);
  }

  /** The server's text was read afresh: taken over only where nothing here would be lost. */
  adopt({ answers, polarity, details, revision, earlier }: Start): void {
    this.earlier = earlier;
    if (revision <= this.revision || this.#sending || !this.settled) return;
    this.#confirmed = this.text = { answers, polarity, details };
    this.revision = revision;
    this.#remember();
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

  /** What goes to the server now. */
  draft(answers = this.answers): Draft {
    const { id, revision, text } = this;
    return {
      ...text,
      id,
      answers,
      revision,
      age: this.#typedAt ? Math.max(0, Date.now() - this.#typedAt) : 0
    };
  }

  #pump(): Promise<void> {
    this.#sending ??= this.#sendOne().finally(() => (this.#sending = null));
    return this.#sending;
  }

  async #sendOne(): Promise<void> {
    if (!this.#send || this.#held || this.settled) return;
    const { text } = this;
    const answers = this.#unconfirmed ?? text.answers;
    this.#unconfirmed = answers;
    this.#remember();
    if (this.status !== 'unreachable' && this.status !== 'stranger') this.status = 'saving';
    const answer = await this.#send(this.draft(answers));
    if (answer.kind === 'unreachable' || answer.kind === 'stranger') {
      this.status = answer.kind;
      this.#schedule(retryDelay(this.#attempts++, Math.random));
      return;
    }
    this.#attempts = 0;
    this.#unconfirmed = null;
    if (answer.kind === 'refused') {
      this.refusal = answer.code;
      this.status = 'refused';
      return this.#remember();
    }
    this.#settle({ ...text, answers }, answer);
  }

  /** The server has `sent`: as the working text, or beside a later one of another device. */
  #settle(sent: Text, answer: Answer & { kind: 'saved' | 'overtaken' }): void {
    if (answer.earlier) this.earlier = answer.earlier;
    let confirmed = sent;
    if (answer.kind === 'overtaken') {
      confirmed = { ...sent, answers: answer.working };
      // Who typed on meanwhile has the latest text: it is sent as what it is, typed on the old one.
      if (this.answers !== sent.answers) {
        this.status = 'typing';
        return this.#schedule(saveDelay);
      }
      this.text = { ...this.text, answers: answer.working };
    }
    this.#confirmed = confirmed;
    this.revision = answer.revision;
    this.savedAt = Date.now();
    this.status = 'saved';
    this.#remember();
    if (!this.pending) return;
    this.status = 'typing';
    this.#schedule(saveDelay);
  }

  /** Sends nothing until `release`: the text is being handed in. */
  async hold(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    clearTimeout(this.#timer);
    this.#held = true;
  }

  /** What was handed in was answered. */
  release(sent: Text, answer: Answer): void {
    this.#held = false;
    if (answer.kind === 'saved' || answer.kind === 'overtaken') this.#settle(sent, answer);
    else if (this.pending) this.#changed();
  }

  /** Deleted elsewhere: what was confirmed goes; what was typed since stays, and becomes a new draft. */
  gone(): void {
    if (this.settled) this.#shelf.remove(this.id);
  }

  /** Deleted: nothing is kept or sent any more. */
  forget(): void {
    this.#held = true;
    clearTimeout(this.#timer);
    this.#shelf.remove(this.id);
  }
}
