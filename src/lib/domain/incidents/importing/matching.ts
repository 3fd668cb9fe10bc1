import type { AnswerField, Polarity } from '../incident.ts';

/** Where the parts of one incident stand in a row: positions of columns, from 0; null where none was chosen. */
export type IncidentColumns = Record<AnswerField, number | null> & {
  /** A column, or the kind that all incidents of these columns have. */
  polarity: number | Polarity | null;
};

/** What the columns of a table mean. A form may ask several incidents of one person: then a row holds several. */
export interface Matching {
  incidents: IncidentColumns[];
  /** The column that says whose it is; null when every row is another person's. */
  author: number | null;
  /** Kinds that were chosen for values that say none by themselves, by `polarityKey`. */
  values: Record<string, Polarity>;
}

export const emptyColumns: IncidentColumns = {
  circumstances: null,
  behaviour: null,
  consequences: null,
  polarity: null
};

/** Rows of a file, and incidents in them, at most. */
export const importLimits = {
  rows: 2000,
  incidents: 2000,
  /** Incidents in one row. */
  inRow: 20,
  /** Bytes of a file. */
  bytes: 10_000_000
} as const;
