import { parentPort, type Transferable } from 'node:worker_threads';
import type { JobAnswer, JobPart } from '../src/lib/server/workers/worker-pool.ts';

/**
 * Answers the jobs that a `WorkerPool` sends to this worker, one at a time.
 * @param work gets all parts of a job, and a function to say how far it is (0 to 1); what it names in `transfer`
 * moves to the caller without a copy
 */
export function serve<Part>(
  work: (
    parts: Part[],
    progress: (share: number) => void
  ) => Promise<{ answer: unknown; transfer?: Transferable[] }>
): void {
  const port = parentPort;
  if (!port) throw new Error('This file runs as a worker only.');
  const reply = (message: JobAnswer, transfer?: Transferable[]) => port.postMessage(message, transfer);
  let parts: Part[] = [];
  port.on('message', ({ part, last }: JobPart<Part>) => {
    parts.push(part);
    if (!last) return;
    const job = parts;
    parts = [];
    work(job, (share) => reply({ progress: share })).then(
      ({ answer, transfer }) => reply({ answer }, transfer),
      (error: unknown) => {
        // Errors of native modules are errors of this thread, but not always of its `Error`.
        const { message = String(error), stack } = error as Partial<Error>;
        reply({ error: { message, stack } });
      }
    );
  });
}
