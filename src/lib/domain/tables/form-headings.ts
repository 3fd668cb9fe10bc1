import { columnKey } from './columns.ts';
import type { Cell, Table } from './table.ts';

/** How a survey tool names the columns that it fills by itself, above which the questions stand. */
const own = new Set(['startdate', 'enddate', 'responseid', 'recordeddate', 'v1', 'ipaddress']);

/**
 * A table as survey tools export it, with one row of headings. Qualtrics writes two or three: the codes of the
 * questions, the questions, and (since 2017) a row of `{"ImportId": …}`. The questions say more than the codes,
 * so they become the headings.
 */
export function withoutFormHeadings(table: Table): Table {
  const rows = headingRows(table);
  if (rows === 0) return table;
  const questions = table.rows[0]?.cells ?? [];
  const columns = table.columns.map((code, i) => questionOf(questions[i]) || code);
  return { ...table, columns, rows: table.rows.slice(rows) };
}

const isImportId = (cell: Cell | undefined) => /^\{\s*"?'?ImportId/i.test(cell ?? '');

/** How many of the first rows are headings too. */
function headingRows({ columns, rows }: Table): number {
  const at = rows.slice(0, 2).findIndex(({ cells }) => cells.some(isImportId));
  if (at >= 0) return at + 1;
  // Before 2017: the questions alone. A date stands below "StartDate" in every row but that one.
  const first = rows[0]?.cells;
  const filled = columns.findIndex((code) => own.has(columnKey(code).replaceAll(' ', '')));
  if (!first || filled < 0 || rows.length < 2) return 0;
  return /^[\p{L} _-]+$/u.test(first[filled] ?? '') && /\d/.test(rows[1]?.cells[filled] ?? '') ? 1 : 0;
}

function questionOf(cell: Cell | undefined): string {
  const text = (cell ?? '').replace(/\s+/g, ' ').trim();
  return isImportId(text) ? '' : text;
}
