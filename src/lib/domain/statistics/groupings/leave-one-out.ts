import type { Interval } from '../figure.ts';
import type { CrossTable } from './cross-table.ts';
import { adjusted, pairCounts } from './pairs.ts';

/**
 * The adjusted Rand index without each unit in turn: how much it hangs on one incident. Taking out a unit
 * takes out its pairs only, so each value costs the same, however many units there are.
 * @returns one value for each unit sorted by both; empty when fewer than two would be left
 */
export function leaveOneOut(table: CrossTable): Float64Array {
  const { n, u, v, cells, rowSums, columnSums } = table;
  if (n < 3) return new Float64Array();
  const { together, onlyFirst, onlySecond } = pairCounts(table);
  const [first, second] = [together + onlyFirst, together + onlySecond];
  const all = ((n - 1) * (n - 2)) / 2;
  const inCell = new Map(cells.map(([i, j, units]) => [i * columnSums.length + j, units]));
  return Float64Array.from({ length: n }, (_, k) => {
    const [i, j] = [u[k]!, v[k]!];
    const both = together - (inCell.get(i * columnSums.length + j)! - 1);
    return adjusted(both, first - (rowSums[i]! - 1), second - (columnSums[j]! - 1), all)!;
  });
}

/**
 * The range of the index over all ways to leave one unit out. Not a confidence interval, which cannot be had by
 * resampling here: a unit drawn twice always lies with itself, which pulls the index up.
 */
export function leaveOneOutRange(table: CrossTable): Interval | null {
  const values = leaveOneOut(table);
  if (values.length === 0) return null;
  let [lower, upper] = [Infinity, -Infinity];
  for (const value of values) {
    lower = Math.min(lower, value);
    upper = Math.max(upper, value);
  }
  return { lower, upper, kind: 'leave-one-out', indicative: table.n < 10 };
}
