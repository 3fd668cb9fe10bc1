import { answerFields, type AnswerField, type Answers } from '../incidents/incident.ts';
import { findColumns, type Column } from './columns.ts';
import { missing, pickRows, shortened } from './rows.ts';
import { refuseTable, type Count, type Table } from './table.ts';

/** The columns of a text itself. */
type OfTheText = 'id' | 'text' | AnswerField;
export type OtherColumn = Exclude<Column, OfTheText>;

/** An incident, or any other text, as a file gives it. */
export type TextRow<C extends OtherColumn = never> = {
  at: number;
  /** As the file has it; the number of the row, from 1, where the file has none. */
  id: string;
  /** The whole text; where there is none, the three parts with a blank line between them. */
  text: string;
  /** The three parts of an incident, as far as they are filled; null where none is. */
  answers: Answers | null;
} & Record<C, string>;

export interface TextsWanted<Needed extends OtherColumn, Extra extends OtherColumn> {
  /** Other columns that must be there, with a value in every row. */
  required?: readonly Needed[];
  /** Other columns that may be lacking, as a column or in a row: ''. */
  optional?: readonly Extra[];
  /** Texts at least; 1 when not said. */
  min?: number;
  max?: number;
  /** Refuse a file in which all texts are the same. */
  different?: boolean;
}

/**
 * The texts of a file: `text`, or `circumstances`, `behaviour` and `consequences` (at least one of them filled);
 * `id` when there is one.
 * @throws TableProblem when there are too few or too many, one is empty, or two have the same id
 */
export function pickTexts<Needed extends OtherColumn = never, Extra extends OtherColumn = never>(
  table: Table,
  wanted: TextsWanted<Needed, Extra> = {}
): TextRow<Needed | Extra>[] {
  const { required = [], optional = [], min, max, different = false } = wanted;
  const itself = ['id', 'text', ...answerFields] as const;
  const found = findColumns(table.columns, itself);
  const holding = itself.filter((column) => column !== 'id' && found.has(column));
  if (holding.length === 0) missing(table, 'text', ...answerFields);
  const { count, rows } = pickRows<Column, Column>(table, {
    required,
    optional: [...itself, ...optional],
    min,
    max
  });
  const texts = rows.map(({ text, circumstances, behaviour, consequences, ...row }, i) => {
    const answers = { circumstances, behaviour, consequences };
    const parts = answerFields.map((field) => answers[field]).filter(Boolean);
    if (text === '' && parts.length === 0) {
      refuseTable('cell_missing', { count, at: row.at, column: holding.join('", "') });
    }
    const id = row.id || String(i + 1);
    return { ...row, id, text: text || parts.join('\n\n'), answers: parts.length > 0 ? answers : null };
  });
  refuseSameIds(texts, count);
  if (different && texts.length > 1 && texts.every(({ text }) => text === texts[0]?.text)) {
    refuseTable('all_equal', { n: texts.length });
  }
  return texts;
}

/** @throws TableProblem `id_twice` */
export function refuseSameIds(rows: readonly { at: number; id: string }[], count: Count): void {
  const first = new Map<string, number>();
  for (const { id, at } of rows) {
    const earlier = first.get(id);
    if (earlier !== undefined) refuseTable('id_twice', { count, at, first: earlier, id: shortened(id) });
    first.set(id, at);
  }
}
