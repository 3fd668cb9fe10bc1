import { answerFields, type Answers } from '../incidents/incident.ts';
import { findColumns, type Column } from './columns.ts';
import { missing, pickRows, shortened } from './rows.ts';
import { refuseTable, type Count, type Table } from './table.ts';

/** An incident, or any other text, as a file gives it. */
export interface TextRow {
  at: number;
  /** As the file has it; the number of the row, from 1, where the file has none. */
  id: string;
  /** The whole text; of an incident in three parts, the parts with a blank line between them. */
  text: string;
  /** The three parts; null for a text in one piece. */
  answers: Answers | null;
  /** Of the extra columns that were asked for. */
  extra: Partial<Record<Column, string>>;
}

export interface TextsWanted {
  /** Texts at least; 1 when not said. */
  min?: number;
  max?: number;
  /** Other columns to bring along; '' where they are lacking. */
  extra?: readonly Column[];
  /** Refuse a file in which all texts are the same. */
  different?: boolean;
}

/**
 * The texts of a file: `text`, or `circumstances`, `behaviour` and `consequences` (at least one of them filled);
 * `id` when there is one.
 * @throws TableProblem when there are too few or too many, one is empty, or two have the same id
 */
export function pickTexts(
  table: Table,
  { min, max, extra = [], different = false }: TextsWanted = {}
): TextRow[] {
  const whole = findColumns(table.columns, ['text']).has('text');
  const parts = findColumns(table.columns, answerFields);
  if (!whole && parts.size === 0) missing(table, 'text', ...answerFields);
  const columns: Column[] = ['id', ...(whole ? (['text'] as const) : answerFields), ...extra];
  const { count, rows } = pickRows<never, Column>(table, { required: [], optional: columns, min, max });
  const texts = rows.map((row, i): TextRow => {
    const answers = whole
      ? null
      : { circumstances: row.circumstances, behaviour: row.behaviour, consequences: row.consequences };
    const text = answers
      ? answerFields
          .map((field) => answers[field])
          .filter(Boolean)
          .join('\n\n')
      : row.text;
    if (text === '') refuseTable('cell_missing', { count, at: row.at, column: whole ? 'text' : 'behaviour' });
    const more = Object.fromEntries(extra.map((column) => [column, row[column]]));
    return { at: row.at, id: row.id || String(i + 1), text, answers, extra: more };
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
