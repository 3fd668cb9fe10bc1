import type { Pile, Sort } from './sort.ts';

/** Two sorts of the same units, counted on the units that both sorted. */
export interface CrossTable {
  /** Units sorted by both. */
  n: number;
  /** Which ones, by their place in the sorts. */
  units: number[];
  /** Of each of these units the number of its pile in the first and in the second sort. */
  u: Int32Array;
  v: Int32Array;
  /** The piles of the first sort (rows) and of the second (columns); null = a unit that fits nowhere. */
  rows: (Pile | null)[];
  columns: (Pile | null)[];
  /** Units in each pile, of those sorted by both. */
  rowSums: number[];
  columnSums: number[];
  /** Units in each pair of piles that has any: [row, column, units]. */
  cells: [number, number, number][];
}

/**
 * Counts how the piles of two sorts cross.
 * @param first, second the same units in the same order
 * @throws RangeError when the sorts differ in length
 */
export function crossTable(first: Sort, second: Sort): CrossTable {
  if (first.length !== second.length) throw new RangeError('Two sorts must be of the same units.');
  const units = first.flatMap((pile, i) => (pile !== null && (second[i] ?? null) !== null ? [i] : []));
  const [row, column] = [numbered(), numbered()];
  const u = Int32Array.from(units, (i) => row.of(first[i] ?? []));
  const v = Int32Array.from(units, (i) => column.of(second[i] ?? []));
  const cells = new Map<number, [number, number, number]>();
  for (let k = 0; k < units.length; k++) {
    const [i, j] = [u[k]!, v[k]!];
    const key = i * column.labels.length + j;
    const cell = cells.get(key);
    if (cell) cell[2]++;
    else cells.set(key, [i, j, 1]);
  }
  return {
    n: units.length,
    units,
    u,
    v,
    rows: row.labels,
    columns: column.labels,
    rowSums: sizes(u, row.labels.length),
    columnSums: sizes(v, column.labels.length),
    cells: [...cells.values()]
  };
}

/** Piles that have a label: what fits nowhere makes no category. */
export const categoriesIn = (labels: CrossTable['rows']): number =>
  labels.filter((label) => label !== null).length;

/** Numbers piles as they come; each unit that fits nowhere gets a number of its own. */
function numbered() {
  const labels: (Pile | null)[] = [];
  const known = new Map<string, number>();
  const of = (pile: Pile | readonly []): number => {
    if (typeof pile === 'object') return labels.push(null) - 1;
    const number = known.get(String(pile)) ?? labels.push(pile) - 1;
    known.set(String(pile), number);
    return number;
  };
  return { labels, of };
}

function sizes(piles: Int32Array, count: number): number[] {
  const sums = Array.from({ length: count }, () => 0);
  for (const pile of piles) sums[pile]!++;
  return sums;
}
