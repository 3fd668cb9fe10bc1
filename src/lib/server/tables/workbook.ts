import { unzipSync, zipSync, type Unzipped } from 'fflate';
import readWorkbook, { type CellValue, type Sheet } from 'read-excel-file/universal';
import { mostColumns, refuseTable, type Table } from '../../domain/tables/table.ts';

/** Megabytes that a workbook may hold once it is unpacked, and files in it. */
const mostUnpacked = 64;
const mostFiles = 2000;

export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * Reads the first sheet of a workbook (XLSX) that has rows below a heading. Formulas are not run: a cell has the
 * value that was saved with it. Blocks while it reads: call it in a worker.
 * @throws TableProblem `unpacked`, `bad_workbook`, `empty`, `too_many_columns`
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const files = unpack(bytes);
  let sheets: Sheet[];
  try {
    // Packed again without compression: what its own unpacking makes of it can no longer grow.
    const clean = zipSync(files, { level: 0 });
    sheets = await readWorkbook(clean.buffer, { trim: false });
  } catch {
    return refuseTable('bad_workbook');
  }
  const filled = sheets.map(({ data }) => tableOf(data)).filter((table) => table.columns.length > 0);
  return filled.find(({ rows }) => rows.length > 0) ?? filled[0] ?? refuseTable('empty');
}

/** Only the parts that say something, and never more of each than it says it is. */
function unpack(bytes: Uint8Array): Unzipped {
  let total = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        total += originalSize;
        count += 1;
        if (total > mostUnpacked * 1e6 || count > mostFiles) refuseTable('unpacked', { max: mostUnpacked });
        return true;
      }
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'TableProblem') throw error;
    return refuseTable('bad_workbook');
  }
}

/** The first row that is not empty is the heading; empty rows below it are left out. */
function tableOf(data: readonly (readonly (CellValue | null)[])[]): Table {
  const rows = data
    .map((cells, i) => ({ at: i + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [heading, ...below] = rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, lengthOf(cells)), 0);
  if (width > mostColumns) refuseTable('too_many_columns', { max: mostColumns });
  const padded = (cells: readonly string[]) => Array.from({ length: width }, (_, i) => cells[i] ?? '');
  return {
    count: 'row',
    columns: padded(heading?.cells ?? []),
    rows: below.map(({ at, cells }) => ({ at, cells: padded(cells) }))
  };
}

const lengthOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

function textOf(cell: unknown): string {
  if (cell instanceof Date)
    return cell
      .toISOString()
      .replace('T', ' ')
      .replace(/(:\d\d)\.\d+Z$/, '$1');
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' ? cell : '';
}
