import { nameKey } from '../../people/people.ts';
import { shortened } from '../../tables/rows.ts';
import type { Table } from '../../tables/table.ts';
import { answerFields, answerLimits, type AnswerField, type Answers, type Polarity } from '../incident.ts';
import { importLimits, type IncidentColumns, type Matching } from './matching.ts';
import { polarityKey, readPolarity } from './read-polarity.ts';

/** An incident of a file. */
export interface TakenIncident {
  /** Line or row of the file. */
  at: number;
  /** The same for incidents of the same person. */
  author: string;
  /** As the file names the person; '' where it does not. */
  name: string;
  polarity: Polarity;
  answers: Answers;
}

/** What keeps an incident of a file from being taken. */
export interface RowProblem {
  at: number;
  /** Which incident of the row, from 1; null when a row holds one. */
  part: number | null;
  code: 'answer_missing' | 'answer_too_long' | 'polarity_missing' | 'polarity_unknown';
  field: AnswerField | null;
  value: string;
}

export interface Taken {
  incidents: TakenIncident[];
  problems: RowProblem[];
  /** Rows in which nothing was filled in. */
  empty: number;
}

/** What is still to be chosen before anything can be taken. */
export function openChoices({ incidents }: Matching): (AnswerField | 'polarity')[] {
  const lacking = [...answerFields, 'polarity' as const].filter(
    (field) => incidents.length === 0 || incidents.some((set) => set[field] === null)
  );
  return [...new Set(lacking)];
}

/**
 * The incidents of a table, as its columns were matched. One of which no question was answered is passed over;
 * one that is half answered, too long, or of an unknown kind is a problem and is not taken.
 */
export function takeIncidents({ rows }: Pick<Table, 'rows'>, matching: Matching): Taken {
  const taken: Taken = { incidents: [], problems: [], empty: 0 };
  for (const { at, cells } of rows) {
    const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim());
    const name = cell(matching.author).replace(/\s+/g, ' ');
    // Two names never meet the place of a row: a name key holds no tab.
    const author = name === '' ? `\t${at}` : nameKey(name);
    const before = taken.incidents.length + taken.problems.length;
    matching.incidents.forEach((set, i) => {
      const part = matching.incidents.length > 1 ? i + 1 : null;
      const answers = answersOf(set, cell);
      if (answerFields.every((field) => answers[field] === '')) return;
      const problem = problemOf(answers, set, matching, cell);
      const polarity = polarityOf(set, matching, cell);
      if (problem) taken.problems.push({ at, part, ...problem });
      else if (polarity) taken.incidents.push({ at, author, name, polarity, answers });
    });
    if (taken.incidents.length + taken.problems.length === before) taken.empty += 1;
  }
  return taken;
}

type CellOf = (column: number | null) => string;

function answersOf(set: IncidentColumns, cell: CellOf): Answers {
  const answer = (field: AnswerField) => cell(set[field]).replace(/\r\n?/g, '\n');
  return {
    circumstances: answer('circumstances'),
    behaviour: answer('behaviour'),
    consequences: answer('consequences')
  };
}

function polarityOf({ polarity }: IncidentColumns, { values }: Matching, cell: CellOf): Polarity | null {
  if (typeof polarity !== 'number') return polarity;
  const value = cell(polarity);
  return readPolarity(value) ?? values[polarityKey(value)] ?? null;
}

function problemOf(
  answers: Answers,
  set: IncidentColumns,
  matching: Matching,
  cell: CellOf
): Omit<RowProblem, 'at' | 'part'> | null {
  const missing = answerFields.find((field) => answers[field] === '');
  if (missing) return { code: 'answer_missing', field: missing, value: '' };
  const long = answerFields.find((field) => answers[field].length > answerLimits.max);
  if (long) return { code: 'answer_too_long', field: long, value: String(answers[long].length) };
  if (polarityOf(set, matching, cell)) return null;
  const value = typeof set.polarity === 'number' ? cell(set.polarity) : '';
  const code = value === '' ? 'polarity_missing' : 'polarity_unknown';
  return { code, field: null, value: shortened(value) };
}

/** The different values that say no kind by themselves, most frequent first; at most so many. */
export function unknownKinds({ rows }: Pick<Table, 'rows'>, matching: Matching, most = 12): string[] {
  const counts = new Map<string, { value: string; n: number }>();
  for (const { polarity } of matching.incidents) {
    if (typeof polarity !== 'number') continue;
    for (const { cells } of rows) {
      const value = (cells[polarity] ?? '').trim();
      if (value === '' || readPolarity(value)) continue;
      const found = counts.get(polarityKey(value)) ?? { value: shortened(value), n: 0 };
      found.n += 1;
      counts.set(polarityKey(value), found);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ value }) => value);
}

/** Does a matching that came from outside fit this table? */
export function fits({ columns }: Pick<Table, 'columns'>, { incidents, author }: Matching): boolean {
  const there = (column: unknown) =>
    typeof column !== 'number' || (Number.isInteger(column) && column >= 0 && column < columns.length);
  return (
    incidents.length <= importLimits.inRow &&
    there(author) &&
    incidents.every((set) => Object.values(set).every(there))
  );
}
