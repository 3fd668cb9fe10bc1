import { resolve } from 'node:path';
import {
  reportFormats,
  type DocumentChoice,
  type JobAnalysisDocument,
  type ReportFormat
} from '../../domain/job-analysis/document.ts';
import type { DocumentEdit } from '../../domain/job-analysis/edits.ts';
import type { WorkshopEvidence } from '../../domain/job-analysis/evidence.ts';
import { makeDocument, type DocumentView } from '../../domain/job-analysis/make.ts';
import { WorkerPool, type PoolOptions } from '../workers/worker-pool.ts';

export { reportFormats, type ReportFormat };

/** What a report is made of. */
export interface ReportOrder {
  evidence: WorkshopEvidence;
  /** What people changed of the document. */
  edits: DocumentEdit[];
  /** When the report is made, UTC milliseconds. */
  at: number;
}

/** What `workers/report.ts` gets: the order, then the boards of the groups one by one. */
export type ReportPart =
  | ({
      kind: 'order';
      choice: DocumentChoice;
      view: DocumentView;
      file: ReportFormat | 'document';
    } & ReportOrder)
  | { kind: 'board'; board: WorkshopEvidence['pool']['groupBoards'][number] };

/** Incidents and placements up to which a document is built in some 10 ms: sooner than it reaches a worker. */
const small = 1000;

/** Makes the job analysis of a workshop, without holding up the event loop. */
export class Reports {
  #workers: WorkerPool;
  #making = new Map<string, Promise<unknown>>();

  constructor(options?: PoolOptions) {
    this.#workers = new WorkerPool(resolve('workers', 'report.ts'), options);
  }

  /**
   * The report as a document.
   * @param state names the workshop and its seq: whoever asks for what is being made already gets the same
   */
  document(
    state: string,
    choice: DocumentChoice,
    view: DocumentView,
    order: () => Promise<ReportOrder>
  ): Promise<JobAnalysisDocument> {
    return this.#once(`${state} ${choice.format} ${choice.language} ${view}`, async () => {
      const ordered = await order();
      if (sizeOf(ordered.evidence) <= small) return makeDocument(ordered, choice, view);
      return this.#workers.run(partsOf(ordered, choice, view, 'document'));
    });
  }

  /**
   * The report as a file.
   * @param state as above
   * @throws Error when it cannot be rendered, or not within a minute
   */
  file(
    state: string,
    choice: DocumentChoice,
    file: ReportFormat,
    order: () => Promise<ReportOrder>
  ): Promise<Uint8Array> {
    return this.#once(`${state} ${choice.format} ${choice.language} ${file}`, async () =>
      this.#workers.run(partsOf(await order(), choice, 'read', file))
    );
  }

  /** Ends the workers; what they were making fails. */
  close(): Promise<void> {
    return this.#workers.close();
  }

  #once<T>(key: string, make: () => Promise<unknown>): Promise<T> {
    let made = this.#making.get(key);
    if (!made) {
      made = make().finally(() => this.#making.delete(key));
      this.#making.set(key, made);
    }
    return made as Promise<T>;
  }
}

function sizeOf({ incidents, pool }: WorkshopEvidence): number {
  return pool.groupBoards.reduce((sum, { state }) => sum + state.placements.length, incidents.length);
}

function partsOf(
  { evidence, edits, at }: ReportOrder,
  choice: DocumentChoice,
  view: DocumentView,
  file: ReportFormat | 'document'
): ReportPart[] {
  const pool = { ...evidence.pool, groupBoards: [] };
  return [
    { kind: 'order', evidence: { ...evidence, pool }, edits, at, choice, view, file },
    ...evidence.pool.groupBoards.map((board): ReportPart => ({ kind: 'board', board }))
  ];
}
