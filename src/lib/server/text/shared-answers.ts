interface Asked {
  answer: Promise<unknown>;
  /** People who wait for it. */
  waiting: number;
  done: boolean;
  stop: AbortController;
}

/** Answers kept, so that several people of a group, and the same person again, need not wait. */
const remembered = 200;

/** The same question is answered once for all who ask it; it is given up when nobody waits any more. */
export class SharedAnswers {
  #asked = new Map<string, Asked>();

  /**
   * @param key the same key has the same answer, for as long as the server runs
   * @param signal of the one who asks
   * @throws what `ask` throws; the signal's reason when this one gives up
   */
  get<T>(key: string, ask: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    const asked = this.#asked.get(key) ?? this.#begin(key, ask);
    if (!signal) {
      asked.waiting += 1;
      return asked.answer as Promise<T>;
    }
    asked.waiting += 1;
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const leave = () => {
      asked.waiting -= 1;
      reject(reasonOf(signal));
      if (asked.waiting > 0 || asked.done) return;
      this.#asked.delete(key);
      asked.stop.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    (asked.answer as Promise<T>).then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
    return promise;
  }

  #begin<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked {
    const stop = new AbortController();
    const asked: Asked = { answer: ask(stop.signal), waiting: 0, done: false, stop };
    this.#asked.set(key, asked);
    asked.answer.then(
      () => (asked.done = true),
      () => {
        // What failed may be asked again.
        if (this.#asked.get(key) === asked) this.#asked.delete(key);
      }
    );
    for (const [old, { done }] of this.#asked) {
      if (this.#asked.size <= remembered) break;
      if (done) this.#asked.delete(old);
    }
    return asked;
  }
}

const reasonOf = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new Error('The question was given up.');
