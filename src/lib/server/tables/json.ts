import { mostColumns, refuseTable, type Cell, type Count, type Table } from '../../domain/tables/table.ts';

type JsonObject = { [key: string]: unknown };

/** Names under which an object may keep its list of rows. */
const lists = ['rows', 'incidents'];

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a list of objects, an object with such a list (`rows` or `incidents`), or one object a line.
 * @param text with `\n` as the only line break
 * @throws TableProblem `bad_json`, `not_a_row`, `too_many_columns`
 */
export function readJson(text: string): Table {
  const whole = parsed(text);
  if (whole.ok) {
    const list = listIn(whole.value);
    return tableOf(list, 'row', (_, i) => i + 1);
  }
  const lines = text.split('\n').flatMap((line, i) => (line.trim() ? [{ line, at: i + 1 }] : []));
  // A first line that is complete in itself: one object a line.
  if (!parsed(lines[0]?.line ?? '').ok) return refuseTable('bad_json', { line: whole.line });
  const values = lines.map(({ line, at }) => {
    const { ok, value } = parsed(line);
    return ok ? value : refuseTable('bad_json', { line: at });
  });
  return tableOf(values, 'line', (_, i) => lines[i]?.at ?? 0);
}

function parsed(text: string): { ok: boolean; value?: unknown; line: number } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown, line: 0 };
  } catch (error) {
    return { ok: false, line: lineOf(text, error) };
  }
}

/** The parser names a position, except where the text ends too early. */
function lineOf(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const end = text.trimEnd().length;
  return text.slice(0, Math.min(end, Number(position ?? end))).split('\n').length;
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const list = isObject(value) ? lists.map((name) => value[name]).find(Array.isArray) : undefined;
  // Without a list it is the one row.
  return list ?? [value];
}

function tableOf(values: unknown[], count: Count, place: (value: unknown, i: number) => number): Table {
  const columns = new Set<string>();
  const objects = values.map((value, i) => {
    if (!isObject(value)) return refuseTable('not_a_row', { count, at: place(value, i) });
    for (const name of Object.keys(value)) columns.add(name);
    if (columns.size > mostColumns) refuseTable('too_many_columns', { max: mostColumns });
    return value;
  });
  const names = [...columns];
  const rows = objects.map((object, i) => ({
    at: place(object, i),
    cells: names.map((name) => cellOf(object[name]))
  }));
  return { count, columns: names, rows };
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
