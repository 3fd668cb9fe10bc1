/** A category's id, or a number on a scale. */
export type Value = string | number;

/** Units × coders: who put what where. `cells[unit][coder]`; null = not coded. */
interface Table<V> {
  /** Ids of incidents (or behaviour units), in the order of the rows of `cells`. */
  units: readonly string[];
  /** Ids of people or groups, in the order of the columns of `cells`. */
  coders: readonly string[];
  cells: readonly (readonly (V | null)[])[];
}

/** Every coder gives a unit at most one value. */
export interface SingleCodings extends Table<Value> {
  labels: 'one';
}

/** A coder may give a unit several labels: distinct and sorted; an empty list = looked at, and none fits. */
export interface SetCodings extends Table<readonly string[]> {
  labels: 'several';
}

export type Codings = SingleCodings | SetCodings;

/** One coding; several rows of one unit and coder are several labels. null only makes the unit and coder known. */
export interface CodingRow {
  unit: string;
  coder: string;
  value: Value | readonly string[] | null;
}

/** By code units, so that the order is the same on every machine and in every language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The distinct labels of a set, in a fixed order. */
export const asSet = (labels: Iterable<string>): string[] => [...new Set(labels)].sort(byText);

function indexed(names: Iterable<string>): Map<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}

/**
 * The table of some codings. Values are kept by what they are, never by their position in a list. Units and
 * coders stand in the order in which they first occur. As soon as one unit has several labels of one coder,
 * or a value is a list, all values are sets of labels.
 */
export function codingsFrom(rows: readonly CodingRow[]): Codings {
  const units = indexed(rows.map((row) => row.unit));
  const coders = indexed(rows.map((row) => row.coder));
  const found = Array.from({ length: units.size }, () =>
    Array.from({ length: coders.size }, (): Set<Value> | null => null)
  );
  let several = false;
  for (const { unit, coder, value } of rows) {
    const line = found[units.get(unit) ?? -1];
    const column = coders.get(coder) ?? -1;
    if (value === null || line === undefined) continue;
    const cell = (line[column] ??= new Set());
    if (typeof value === 'object') {
      several = true;
      for (const label of value) cell.add(label);
    } else cell.add(value);
    if (cell.size > 1) several = true;
  }
  const names = { units: [...units.keys()], coders: [...coders.keys()] };
  if (!several) {
    const only = (cell: Set<Value> | null) => cell?.values().next().value ?? null;
    return { labels: 'one', ...names, cells: found.map((line) => line.map(only)) };
  }
  const all = (cell: Set<Value> | null) => cell && asSet([...cell].map(String));
  return { labels: 'several', ...names, cells: found.map((line) => line.map(all)) };
}

/** The same codings with every value as a set of one label. */
export function asSets(table: Codings): SetCodings {
  if (table.labels === 'several') return table;
  const { units, coders } = table;
  const cells = table.cells.map((line) => line.map((value) => (value === null ? null : [String(value)])));
  return { labels: 'several', units, coders, cells };
}

/** Every label that occurs, in a fixed order. */
export function labelsOf(table: SetCodings): string[] {
  return asSet(table.cells.flatMap((line) => line.flatMap((labels) => labels ?? [])));
}
