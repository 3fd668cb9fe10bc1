import { byText, type Codings, type Value } from '../codings.ts';

/** What one coder said of one unit. */
export type Coding = Value | readonly string[];

/** A table with whole numbers for its values, for fast counting. */
export interface Coded<V extends Coding = Coding> {
  /** Ids of the units and of the coders with at least one rating; the others say nothing. */
  units: readonly string[];
  coders: readonly string[];
  /** The distinct values: numbers ascending, then texts, then sets, each in a fixed order. */
  values: readonly V[];
  /** Units × coders, row by row: the index in `values`, or -1 where not coded. */
  codes: Int32Array;
}

/** What makes two values the same: 1 and "1" are one category, ["a","b"] is one set. */
const keyOf = (value: Coding): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function compare(a: Coding, b: Coding): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return byText(keyOf(a), keyOf(b));
  const rank = (value: Coding) => ['number', 'string', 'object'].indexOf(typeof value);
  return rank(a) - rank(b);
}

/** Whole numbers for the values of a table. */
export function code(table: Codings): Coded {
  return coded<Coding>(table.units, table.coders, table.cells);
}

/** For one label: who gave it to a unit (1) and who did not (0). */
export function codeLabel(table: Codings & { labels: 'several' }, label: string): Coded<number> {
  const has = (labels: readonly string[] | null) => (labels ? Number(labels.includes(label)) : null);
  return coded(
    table.units,
    table.coders,
    table.cells.map((line) => line.map(has))
  );
}

/** The same table with some of its coders only (by column), all its units and the same codes. */
export function someCoders(coded: Coded, columns: readonly number[]): Coded {
  const { units, coders, codes } = coded;
  const width = columns.length;
  const kept = Int32Array.from(
    { length: units.length * width },
    (_, k) => codes[Math.floor(k / width) * coders.length + (columns[k % width] ?? 0)] ?? -1
  );
  return { ...coded, coders: columns.map((column) => coders[column] ?? ''), codes: kept };
}

function coded<V extends Coding>(
  units: readonly string[],
  coders: readonly string[],
  cells: readonly (readonly (V | null)[])[]
): Coded<V> {
  const cell = (u: number, c: number) => cells[u]?.[c] ?? null;
  const [everyUnit, everyCoder] = [[...units.keys()], [...coders.keys()]];
  const rows = everyUnit.filter((u) => everyCoder.some((c) => cell(u, c) !== null));
  const columns = everyCoder.filter((c) => rows.some((u) => cell(u, c) !== null));
  const given = rows.flatMap((u) => columns.map((c) => cell(u, c)));
  const distinct = new Map<string, V>();
  for (const value of given) if (value !== null) distinct.set(keyOf(value), value);
  const values = [...distinct.values()].sort(compare);
  const codeOf = new Map(values.map((value, index) => [keyOf(value), index]));
  return {
    units: rows.map((u) => units[u] ?? ''),
    coders: columns.map((c) => coders[c] ?? ''),
    values,
    codes: Int32Array.from(given, (value) => (value === null ? -1 : (codeOf.get(keyOf(value)) ?? -1)))
  };
}
