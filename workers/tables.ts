import { fits, takeIncidents } from '../src/lib/domain/incidents/importing/take-incidents.ts';
import { TableProblem } from '../src/lib/domain/tables/table.ts';
import { readIncidentTable } from '../src/lib/server/tables/incident-table.ts';
import type { TableAnswer, TableJob } from '../src/lib/server/tables/tables.ts';
import { serve } from './serve.ts';

serve(async ([job]: TableJob[]): Promise<{ answer: TableAnswer; transfer?: ArrayBuffer[] }> => {
  if (!job) throw new Error('A job about a table begins with its file.');
  try {
    const table = await readIncidentTable(job.bytes);
    if (job.kind === 'read') {
      const json = new TextEncoder().encode(JSON.stringify(table));
      return { answer: { kind: 'table', json }, transfer: [json.buffer] };
    }
    if (!fits(table, job.matching)) return { answer: { kind: 'misfit' } };
    return { answer: { kind: 'taken', taken: takeIncidents(table, job.matching) } };
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    return { answer: { kind: 'problem', code: error.code, detail: error.detail } };
  }
});
