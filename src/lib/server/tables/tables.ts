import { resolve } from 'node:path';
import type { Matching } from '../../domain/incidents/importing/matching.ts';
import type { Taken } from '../../domain/incidents/importing/take-incidents.ts';
import { TableProblem, type TableDetail, type TableProblemCode } from '../../domain/tables/table.ts';
import { WorkerPool, type PoolOptions } from '../workers/worker-pool.ts';

/** What `workers/tables.ts` is asked. */
export type TableJob =
  /** The table as JSON, ready for a browser. */
  { kind: 'read'; bytes: Uint8Array } | { kind: 'take'; bytes: Uint8Array; matching: Matching };

export type TableAnswer =
  | { kind: 'table'; json: Uint8Array }
  | { kind: 'taken'; taken: Taken }
  /** The matching is of another table. */
  | { kind: 'misfit' }
  | { kind: 'problem'; code: TableProblemCode; detail: TableDetail };

/** Reads files that people upload, in a worker: nothing of them is kept, and no request waits for them. */
export class Tables {
  #workers: WorkerPool;

  constructor(options?: PoolOptions) {
    this.#workers = new WorkerPool(resolve('workers', 'tables.ts'), {
      size: 1,
      patience: 30_000,
      idle: 20_000,
      ...options
    });
  }

  /**
   * @returns the table as JSON
   * @throws TableProblem
   */
  async read(bytes: Uint8Array): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'read', bytes });
    if (answer.kind !== 'table') throw new Error('The worker answered another question.');
    return answer.json;
  }

  /**
   * The incidents of a file; null when the matching does not fit it.
   * @throws TableProblem
   */
  async take(bytes: Uint8Array, matching: Matching): Promise<Taken | null> {
    const answer = await this.#ask({ kind: 'take', bytes, matching });
    if (answer.kind === 'misfit') return null;
    if (answer.kind !== 'taken') throw new Error('The worker answered another question.');
    return answer.taken;
  }

  async #ask(job: TableJob): Promise<TableAnswer> {
    const answer = (await this.#workers.run([job])) as TableAnswer;
    if (answer.kind === 'problem') throw new TableProblem(answer.code, answer.detail);
    return answer;
  }

  close(): Promise<void> {
    return this.#workers.close();
  }
}
