import { resolve } from 'node:path';
import type { CriterionAgreement } from '../../domain/incidents/reviewer-agreement.ts';
import type { Review } from '../../domain/incidents/review.ts';
import { WorkerPool, type PoolOptions } from './worker-pool.ts';

/** What `workers/figures.ts` needs of a review. */
export type JudgedByPeer = Pick<Review, 'incidentId' | 'version' | 'source' | 'judgements'>;

/** Outcomes kept, so that looking again costs nothing. */
const remembered = 50;

/** Figures whose intervals take long to work out, made by a worker and remembered. */
export class Figures {
  #workers: WorkerPool;
  #made = new Map<string, Promise<CriterionAgreement[]>>();

  constructor(options?: PoolOptions) {
    this.#workers = new WorkerPool(resolve('workers', 'figures.ts'), { size: 1, ...options });
  }

  /**
   * Agreement between peers for each criterion.
   * @param state names the workshop and what was judged: the same state has the same figures
   * @throws Error when it takes longer than a minute
   */
  agreement(state: string, reviews: () => readonly JudgedByPeer[]): Promise<CriterionAgreement[]> {
    const known = this.#made.get(state);
    if (known) return known;
    const judged = reviews().map(({ incidentId, version, source, judgements }) => ({
      incidentId,
      version,
      source,
      judgements
    }));
    const made = this.#workers.run([judged]) as Promise<CriterionAgreement[]>;
    this.#made.set(state, made);
    made.catch(() => this.#made.delete(state));
    const [oldest] = this.#made.keys();
    if (this.#made.size > remembered && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }

  /** Ends the worker; what it was making fails. */
  close(): Promise<void> {
    return this.#workers.close();
  }
}
