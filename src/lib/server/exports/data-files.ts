import { resolve } from 'node:path';
import type { DataFormat } from '../../domain/exports/files.ts';
import type { ExportChoices, ExportMaterial } from '../../domain/exports/material.ts';
import { WorkerPool, type PoolOptions } from '../workers/worker-pool.ts';

/** What `workers/data.ts` gets. */
export interface DataJob {
  material: ExportMaterial;
  choices: ExportChoices;
  format: DataFormat;
  /** When it is made, UTC milliseconds. */
  at: number;
}

/** Makes the tables and projects of a workshop, without holding up the event loop. */
export class DataFiles {
  #workers: WorkerPool;

  constructor(options?: PoolOptions) {
    this.#workers = new WorkerPool(resolve('workers', 'data.ts'), {
      size: 1,
      patience: 300_000,
      idle: 20_000,
      ...options
    });
  }

  /**
   * @param onProgress is told the share that is done, 0 to 1
   * @throws Error when it cannot be made, or not within five minutes
   */
  make(job: DataJob, onProgress?: (share: number) => void): Promise<Uint8Array> {
    return this.#workers.run([job], onProgress && { onProgress }) as Promise<Uint8Array>;
  }

  close(): Promise<void> {
    return this.#workers.close();
  }
}
