/** One table of the data, in the order in which a workbook shows them. */
export const sheetNames = [
  'incidents',
  'codings',
  'categories',
  'judgements',
  'ratings',
  'agreement',
  'log'
] as const;
export type SheetName = (typeof sheetNames)[number];

/** `date` cells are UTC milliseconds; `figure` cells are numbers with decimals. */
export type ColumnKind = 'text' | 'long' | 'number' | 'figure' | 'date';

export interface SheetColumn {
  heading: string;
  kind: ColumnKind;
  /** In characters. */
  width: number;
}

export type SheetCell = string | number | null;

export interface Sheet {
  name: SheetName | 'about';
  /** On its tab: 31 characters at most. */
  title: string;
  columns: SheetColumn[];
  rows: SheetCell[][];
}

const widths: Record<ColumnKind, number> = { text: 18, long: 48, number: 10, figure: 12, date: 17 };

/** A column of its kind; wide enough for its heading. */
export function column(heading: string, kind: ColumnKind = 'text', width = widths[kind]): SheetColumn {
  return { heading, kind, width: Math.max(width, heading.length + 2) };
}

const clocks = new Intl.DateTimeFormat('en-CA', {
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
  timeZone: 'Europe/Brussels'
});

/** The time on the clock in Brussels, as `2026-09-01 11:00:00`; a spreadsheet knows no time zones. */
export function wallClock(at: number): string {
  return clocks.format(at).replace(',', '');
}
