import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** What a pool sends to a worker; a job may come in several parts. */
export interface JobPart<Part> {
  part: Part;
  last: boolean;
}

/** What a worker answers to a whole job; before that it may say how far it is. */
export type JobAnswer =
  { answer: unknown } | { error: Pick<Error, 'message' | 'stack'> } | { progress: number };

export interface JobOptions {
  /** Is told the share of the job that is done, 0 to 1. */
  onProgress?: (share: number) => void;
  /** Gives the job up: it fails with the signal's reason, and its worker ends at once. */
  signal?: AbortSignal;
}

export interface PoolOptions {
  /** Workers at most. */
  size?: number;
  /** Milliseconds that a job may run. */
  patience?: number;
  /** Milliseconds without work after which a worker ends. */
  idle?: number;
}

interface Job {
  parts: readonly unknown[];
  onProgress?: (share: number) => void;
  resolve: (answer: unknown) => void;
  reject: (error: Error) => void;
}

interface Hand {
  worker: Worker;
  job: Job | null;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Megabytes of heap; more than that ends the job, not the server. */
const heap = 1024;

/**
 * Runs jobs in worker threads, so that the event loop stays free. Workers start with the first job, are used
 * again, and end when nothing has been asked of them for a while.
 */
export class WorkerPool {
  #file: string;
  #size: number;
  #patience: number;
  #idle: number;
  #hands = new Set<Hand>();
  #waiting: Job[] = [];
  #closed = false;

  /** @param file the worker's script, an absolute path; it answers through `workers/serve.ts` */
  constructor(file: string, { size = 2, patience = 60_000, idle = 60_000 }: PoolOptions = {}) {
    this.#file = file;
    this.#size = size;
    this.#patience = patience;
    this.#idle = idle;
  }

  /**
   * Has a job done.
   * @param parts plain data, at least one; each part is copied on its own, so that a large job does not hold up
   * the event loop either
   * @throws Error when the job fails, is given up, when its worker ends, when it takes too long, or after `close`
   */
  run(parts: readonly unknown[], { onProgress, signal }: JobOptions = {}): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error('The workers have ended.'));
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const job: Job = { parts, resolve, reject, ...(onProgress && { onProgress }) };
    const giveUp = () => this.#giveUp(job, reasonOf(signal));
    signal?.addEventListener('abort', giveUp, { once: true });
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => signal?.removeEventListener('abort', giveUp));
  }

  /** How many workers there are. */
  get count(): number {
    return this.#hands.size;
  }

  /** Ends all workers; jobs that are not done yet fail. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new Error('The workers have ended.'));
    const hands = [...this.#hands];
    await Promise.all(hands.map((hand) => this.#end(hand, 'The workers have ended.')));
  }

  #next(): void {
    const job = this.#waiting[0];
    if (!job) return;
    const free = [...this.#hands].find((hand) => hand.job === null);
    const hand = free ?? (this.#hands.size < this.#size ? this.#start() : null);
    if (!hand) return;
    this.#waiting.shift();
    hand.job = job;
    this.#time(hand, this.#patience, `The job took longer than ${this.#patience} ms.`);
    void this.#send(hand, job);
  }

  #start(): Hand {
    // Nothing of how this process was started (a test runner, a debugger) is for the worker.
    const worker = new Worker(this.#file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heap } });
    const hand: Hand = { worker, job: null, timer: null };
    this.#hands.add(hand);
    worker.on('message', (answer: JobAnswer) => this.#answered(hand, answer));
    worker.on('error', (error) => void this.#end(hand, `The worker failed: ${String(error)}`));
    worker.on('exit', (code) => void this.#end(hand, `The worker ended with code ${code}.`));
    return hand;
  }

  #giveUp(job: Job, reason: Error): void {
    const waiting = this.#waiting.indexOf(job);
    if (waiting >= 0) this.#waiting.splice(waiting, 1);
    job.reject(reason);
    // Nothing else stops a worker in the middle of a computation; the next job gets a new one.
    const hand = [...this.#hands].find((one) => one.job === job);
    if (hand) void this.#end(hand, reason.message);
  }

  async #send(hand: Hand, job: Job): Promise<void> {
    try {
      for (const [index, part] of job.parts.entries()) {
        if (index > 0) await setImmediate();
        if (hand.job !== job) return;
        hand.worker.postMessage({ part, last: index === job.parts.length - 1 } satisfies JobPart<unknown>);
      }
    } catch (error) {
      // The worker holds half a job.
      await this.#end(hand, `The job could not be sent: ${String(error)}`);
    }
  }

  #answered(hand: Hand, answer: JobAnswer): void {
    if (!this.#hands.has(hand)) return;
    const { job } = hand;
    if ('progress' in answer) return job?.onProgress?.(answer.progress);
    hand.job = null;
    this.#time(hand, this.#idle);
    if ('error' in answer) job?.reject(Object.assign(new Error(answer.error.message), answer.error));
    else job?.resolve(answer.answer);
    this.#next();
  }

  /** Takes the worker out when the time is over; an idle one does not keep the process alive. */
  #time(hand: Hand, ms: number, reason = 'idle'): void {
    if (hand.timer) clearTimeout(hand.timer);
    hand.timer = setTimeout(() => void this.#end(hand, reason), ms);
    if (hand.job) hand.worker.ref();
    else {
      hand.worker.unref();
      hand.timer.unref();
    }
  }

  async #end(hand: Hand, reason: string): Promise<void> {
    if (!this.#hands.delete(hand)) return;
    if (hand.timer) clearTimeout(hand.timer);
    hand.job?.reject(new Error(reason));
    hand.job = null;
    this.#next();
    await hand.worker.terminate();
  }
}

const reasonOf = (signal?: AbortSignal): Error =>
  signal?.reason instanceof Error ? signal.reason : new Error('The job was given up.');
