/** A cell as text; '' when there is nothing; null for a list or an object, which fits in no cell. */
export type Cell = string | null;

/** How places are counted: lines of a file, or rows where a row may span any number of lines (JSON). */
export type Count = 'line' | 'row';

export interface TableRow {
  /** Where the row begins, from 1. */
  at: number;
  /** One for each column of the table. */
  cells: readonly Cell[];
}

/** What a file says, before anything is known about what its columns mean. */
export interface Table {
  count: Count;
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** Everything that can be the matter with a file of rows; `i18n/tables.ts` says it in words. */
export const tableProblems = [
  'empty', // no bytes, or nothing but white space
  'workbook', // a spreadsheet in its own format
  'bad_workbook',
  'unpacked', // max (megabytes): a workbook that unpacks to more
  'not_text',
  'not_utf8', // line
  'too_large', // max (megabytes)
  'bad_json', // line
  'not_a_row', // count, at
  'quotes', // at: where the row with the unclosed or unfinished quotes begins
  'cells', // at, n, expected
  'no_rows',
  'too_few_rows', // n, min
  'too_many_rows', // n, max
  'too_many_columns', // max
  'column_missing', // column, also, found
  'column_twice', // column
  'cell_missing', // count, at, column
  'cell_nested', // count, at, column
  'not_a_number', // count, at, column, value
  'id_twice', // count, at, first, id
  'value_twice', // count, at, unit, coder: a second number
  'too_many_units', // n, max
  'too_many_coders', // n, max
  'too_many_cells', // units, coders, max
  'all_equal' // n
] as const;
export type TableProblemCode = (typeof tableProblems)[number];
export type TableDetail = Record<string, string | number>;

/** Columns at most: more would be no table that a person made. */
export const mostColumns = 1000;

/**
 * A file that cannot be used as it is. Apart from the refusals of `errors.ts`: these name places in a file, and
 * the pages of participants need none of their sentences.
 */
export class TableProblem extends Error {
  // Declared apart: Node runs the domain as it is, and strips types only.
  readonly code: TableProblemCode;
  readonly detail: TableDetail;

  constructor(code: TableProblemCode, detail: TableDetail = {}) {
    super(code);
    this.name = 'TableProblem';
    this.code = code;
    this.detail = detail;
  }
}

export function refuseTable(code: TableProblemCode, detail?: TableDetail): never {
  throw new TableProblem(code, detail);
}
