import { importLimits } from '../../domain/incidents/importing/matching.ts';
import { withoutFormHeadings } from '../../domain/tables/form-headings.ts';
import { refuseTable, type Table } from '../../domain/tables/table.ts';
import { readTable } from './read-table.ts';
import { isWorkbook, readXlsx } from './workbook.ts';

/**
 * A file of incidents as a table with one row of headings: a workbook, or whatever `readTable` reads.
 * @throws TableProblem
 */
export async function readIncidentTable(bytes: Uint8Array): Promise<Table> {
  const max = importLimits.bytes / 1e6;
  if (bytes.byteLength > importLimits.bytes) refuseTable('too_large', { max });
  const read = isWorkbook(bytes) ? await readXlsx(bytes) : readTable(Buffer.from(bytes));
  const table = withoutFormHeadings(read);
  if (table.rows.length === 0) refuseTable('no_rows');
  if (table.rows.length > importLimits.rows) {
    refuseTable('too_many_rows', { n: table.rows.length, max: importLimits.rows });
  }
  return table;
}
