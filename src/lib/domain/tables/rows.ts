import { columnKey, columnNames, findColumns, type Column } from './columns.ts';
import { refuseTable, type Cell, type Count, type Table, type TableDetail, type TableRow } from './table.ts';

export interface Wanted<Needed extends Column, Extra extends Column> {
  /** These must be there, and every row must have a value for them. */
  required: readonly Needed[];
  /** These may be lacking, as a column or in a row: ''. */
  optional?: readonly Extra[];
  /** Of the required columns, those whose cell may be empty. */
  blank?: readonly Needed[];
  /** Rows at most. */
  max?: number;
  /** Rows at least. */
  min?: number;
}

/** A row with its place in the file and the trimmed text of each wanted column. */
export type Row<C extends Column> = { at: number } & Record<C, string>;

export interface Rows<C extends Column> {
  count: Count;
  rows: Row<C>[];
  /** Is the column there at all? */
  has: (column: C) => boolean;
}

/** Rows at most, unless a command says otherwise. */
export const mostRows = 100_000;

/**
 * Takes the wanted columns out of a table, by name or by one of their other names.
 * @throws TableProblem when a column, a cell or rows are lacking, or there are too many
 */
export function pickRows<Needed extends Column, Extra extends Column = never>(
  table: Table,
  wanted: Wanted<Needed, Extra>
): Rows<Needed | Extra> {
  type C = Needed | Extra;
  const { required, optional = [], blank = [], max = mostRows, min = 1 } = wanted;
  const columns: C[] = [...required, ...optional];
  const positions = findColumns(table.columns, columns);
  for (const column of required) if (!positions.has(column)) missing(table, column);
  for (const column of columns) refuseTwice(table, positions.get(column));
  const n = table.rows.length;
  if (n === 0) refuseTable('no_rows');
  if (n < min) refuseTable('too_few_rows', { n, min });
  if (n > max) refuseTable('too_many_rows', { n, max });
  const mustHave = new Set<Column>(required.filter((column) => !blank.includes(column)));
  const rows = table.rows.map((row) => {
    const picked: Partial<Record<Column, string>> = {};
    for (const column of columns) {
      const position = positions.get(column);
      const cell = position === undefined ? '' : row.cells[position];
      const text = textOf(cell, place(table, row, column));
      if (text === '' && mustHave.has(column)) refuseTable('cell_missing', place(table, row, column));
      picked[column] = text;
    }
    return { at: row.at, ...picked } as Row<C>;
  });
  return { count: table.count, rows, has: (column) => positions.has(column) };
}

function place({ count }: Pick<Table, 'count'>, { at }: Pick<TableRow, 'at'>, column: string): TableDetail {
  return { count, at, column };
}

function textOf(cell: Cell | undefined, where: TableDetail): string {
  return cell === null ? refuseTable('cell_nested', where) : (cell ?? '').trim();
}

/** @throws TableProblem that names the column and what was found in its stead */
export function missing(table: Table, ...columns: [Column, ...Column[]]): never {
  const [first, ...others] = columns;
  const also = others.length > 0 ? others : columnNames[first];
  refuseTable('column_missing', {
    column: first,
    also: also.slice(0, 3).join(', '),
    found: table.columns
      .slice(0, 12)
      .map((name) => shortened(name.trim()))
      .join(', ')
  });
}

function refuseTwice(table: Table, position: number | undefined): void {
  if (position === undefined) return;
  const column = table.columns[position] ?? '';
  const key = columnKey(column);
  if (table.columns.some((other, i) => i !== position && columnKey(other) === key)) {
    refuseTable('column_twice', { column: shortened(column.trim()) });
  }
}

/** Enough of a text to know it by. */
export function shortened(text: string, length = 40): string {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
}

/**
 * A cell as a number; a decimal comma is fine.
 * @throws TableProblem `not_a_number`
 */
export function numberOf<C extends Column>(
  { count }: Pick<Rows<C>, 'count'>,
  row: Row<C>,
  column: C
): number {
  const text: string = row[column];
  const number = /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i.test(text)
    ? Number(text.replace(',', '.'))
    : NaN;
  if (Number.isFinite(number)) return number;
  return refuseTable('not_a_number', { count, at: row.at, column, value: shortened(text) });
}
