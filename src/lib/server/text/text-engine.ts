import { WorkerPool, type JobOptions, type PoolOptions } from '../workers/worker-pool.ts';
import type { AnswerTo, RawText, TextJob } from './jobs.ts';
import { SharedAnswers } from './shared-answers.ts';

/** What `workers/texts.ts` gets: the question without its texts, then the texts a few at a time. */
export type TextPart =
  | { kind: 'job'; job: TextJob; model: string | null }
  | { kind: 'texts'; texts: RawText[] }
  | { kind: 'examples'; examples: (RawText & { label: string })[] };

/** Texts that are copied to a worker at once: some milliseconds for texts of a page. */
const atOnce = 250;

/** Answers questions about texts in worker threads, so that the event loop stays free. */
export class TextEngine {
  #workers: WorkerPool;
  #model: string | null;
  #shared = new SharedAnswers();

  /**
   * @param file the script of the worker, `workers/texts.ts`
   * @param model a folder with a sentence model, or null
   */
  constructor(file: string, model: string | null, options?: PoolOptions) {
    this.#workers = new WorkerPool(file, options);
    this.#model = model;
  }

  /**
   * @param options `onProgress` is told the share done, 0 to 1; `signal` gives the question up
   * @throws Error when given up, and when there is no answer within a minute
   */
  async ask<Job extends TextJob>(job: Job, options?: JobOptions): Promise<AnswerTo<Job>> {
    return (await this.#workers.run(partsOf(job, this.#model), options)) as AnswerTo<Job>;
  }

  /**
   * The same, worked out once for all who ask the same, and remembered for a while.
   * @param key names the question with all that its answer depends on
   * @param signal gives up waiting; the work ends when nobody waits any more
   */
  askOnce<Job extends TextJob>(key: string, job: Job, signal?: AbortSignal): Promise<AnswerTo<Job>> {
    return this.#shared.get(key, (stop) => this.ask(job, { signal: stop }), signal);
  }

  /** Ends the workers; questions without an answer fail. */
  close(): Promise<void> {
    return this.#workers.close();
  }
}

function partsOf(job: TextJob, model: string | null): TextPart[] {
  const parts: TextPart[] = [];
  const bare: TextJob = { ...job, texts: [] };
  if (bare.kind === 'assign') bare.examples = [];
  parts.push({ kind: 'job', job: bare, model });
  for (const texts of portions(job.texts)) parts.push({ kind: 'texts', texts });
  if (job.kind === 'assign') {
    for (const examples of portions(job.examples)) parts.push({ kind: 'examples', examples });
  }
  return parts;
}

function portions<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / atOnce) }, (_, p) =>
    list.slice(p * atOnce, (p + 1) * atOnce)
  );
}
