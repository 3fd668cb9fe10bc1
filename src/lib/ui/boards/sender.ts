import type { Lost } from '$lib/domain/boards/sorting';
import type { Undone } from '$lib/domain/boards/undo';
import type { ErrorCode } from '$lib/domain/errors';

/** What became of a move: the server's answer, or its refusal. */
export type Outcome<U = Undone> =
  { accepted: true; seq: number | null; undone?: U } | { accepted: false; reason: Lost | ErrorCode };

interface Waiting<M, U> {
  body: { key: string; move: M };
  settle: (outcome: Outcome<U>) => void;
}

/** Milliseconds between two attempts: the first doubles up to the longest. */
const pauses = { first: 500, longest: 10_000 };

/**
 * Sends moves one after another, in the order in which they were made. A move that cannot be delivered waits
 * and is tried again under the same key, so that it is done once however often it arrives.
 */
export class Sender<M, U> {
  #post: (body: Waiting<M, U>['body']) => Promise<Response>;
  #tell: (waiting: boolean) => void;
  #queue: Waiting<M, U>[] = [];
  #busy = false;
  #stopped = false;
  #wake: () => void = () => {};
  #idle = new Set<() => void>();
  #pauses: typeof pauses;

  /**
   * @param post sends one move; fails when there is no connection
   * @param tell whether moves are waiting for a connection
   * @param between how long to wait between two attempts, in milliseconds
   */
  constructor(
    post: (body: Waiting<M, U>['body']) => Promise<Response>,
    tell: (waiting: boolean) => void,
    between = pauses
  ) {
    this.#post = post;
    this.#pauses = between;
    this.#tell = tell;
  }

  send(key: string, move: M): Promise<Outcome<U>> {
    return new Promise((settle) => {
      this.#queue.push({ body: { key, move }, settle });
      void this.#run();
    });
  }

  /** Try now: the connection may be back. */
  retry(): void {
    this.#wake();
  }

  /** Waits until everything has been sent. */
  flushed(): Promise<void> {
    return this.#queue.length === 0 ? Promise.resolve() : new Promise((done) => void this.#idle.add(done));
  }

  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  async #run(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    let failures = 0;
    for (let next = this.#queue[0]; next && !this.#stopped; next = this.#queue[0]) {
      const outcome = await this.#deliver(next.body);
      if (outcome) {
        failures = 0;
        this.#tell(false);
        this.#queue.shift();
        next.settle(outcome);
      } else {
        failures += 1;
        this.#tell(true);
        await this.#pause(Math.min(this.#pauses.first * 2 ** failures, this.#pauses.longest));
      }
    }
    this.#busy = false;
    this.#idle.forEach((done) => done());
    this.#idle.clear();
  }

  /** Null when it did not arrive. */
  async #deliver(body: Waiting<M, U>['body']): Promise<Outcome<U> | null> {
    try {
      const response = await this.#post(body);
      if (response.status >= 500 || response.status === 429) return null;
      const answer = (await response.json()) as Outcome<U> & { code?: ErrorCode };
      return response.ok ? answer : { accepted: false, reason: answer.code ?? 'invalid_input' };
    } catch {
      return null;
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
