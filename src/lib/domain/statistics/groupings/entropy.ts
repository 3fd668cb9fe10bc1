import type { CrossTable } from './cross-table.ts';

export interface VMeasure {
  /** From 0 to 1: each pile of the second sort holds units of one pile of the first. */
  homogeneity: number;
  /** From 0 to 1: the units of each pile of the first sort lie in one pile of the second. */
  completeness: number;
  v: number;
}

/**
 * Homogeneity, completeness and V-measure (Rosenberg & Hirschberg 2007), the first sort as classes, the second
 * as clusters. Not corrected for chance: many small piles raise it. It shows in which direction sorts differ.
 * @param beta above 1 lets completeness weigh more
 * @returns null when no unit was sorted by both
 */
export function vMeasure(table: CrossTable, beta = 1): VMeasure | null {
  const { n, cells, rowSums, columnSums } = table;
  if (n === 0) return null;
  const [first, second] = [entropy(rowSums, n), entropy(columnSums, n)];
  // A sum over the cells: H(U) + H(V) - H(U,V) would leave rounding where the sorts have nothing in common.
  const mutual = cells.reduce((sum, [i, j, units]) => {
    const independent = (rowSums[i]! / n) * columnSums[j]!;
    return sum + (units / n) * Math.log(units / independent);
  }, 0);
  const homogeneity = first === 0 ? 1 : within(mutual / first);
  const completeness = second === 0 ? 1 : within(mutual / second);
  const weighed = beta * homogeneity + completeness;
  // Both 0: their mean is 0 as well.
  const v = weighed === 0 ? 0 : ((1 + beta) * homogeneity * completeness) / weighed;
  return { homogeneity, completeness, v };
}

/** In nats. */
function entropy(sizes: readonly number[], n: number): number {
  return sizes.length < 2 ? 0 : sizes.reduce((sum, size) => sum - (size / n) * Math.log(size / n), 0);
}

/** What rounding puts just outside 0 to 1 belongs on the edge. */
function within(share: number): number {
  const rounding = 1e-12;
  return share < rounding ? 0 : share > 1 - rounding ? 1 : share;
}
