import type { Coefficient } from './coefficient.ts';
import { marginsOf, ofMargins, type Margins, type TwoCoders } from './two-coders.ts';

/**
 * Kappa from margins, in whole numbers so that a vanishing denominator is exactly 0; NaN when both coders
 * used one and the same value only.
 */
export function kappaOf({ n, same, first, second }: Margins): number {
  let expected = 0;
  for (let k = 0; k < first.length; k++) expected += first[k]! * second[k]!;
  const beyond = n * n - expected;
  return beyond === 0 ? NaN : (n * same - expected) / beyond;
}

/** Cohen's kappa of two coders (Cohen 1960), over the units that both coded. */
export const cohenKappa = (pair: TwoCoders): Coefficient => ofMargins(pair, kappaOf);

/**
 * The standard error of Cohen's kappa for large samples (Fleiss, Cohen & Everitt 1969), for an interval, not
 * for a test against 0; null where kappa has no value.
 */
export function cohenStandardError(pair: TwoCoders): number | null {
  const margins = marginsOf(pair);
  const { n, same, first, second } = margins;
  if (n === 0 || Number.isNaN(kappaOf(margins))) return null;
  const [row, column] = [first.map((count) => count / n), second.map((count) => count / n)];
  const observed = same / n;
  const expected = row.reduce((sum, share, k) => sum + share * column[k]!, 0);
  const beyond = 1 - expected;
  let variance = -((observed * expected - 2 * expected + observed) ** 2);
  for (let u = 0; u < pair.units; u++) {
    const [i, j] = [pair.first[u]!, pair.second[u]!];
    if (i < 0 || j < 0) continue;
    variance +=
      (i === j
        ? (beyond - (column[i]! + row[i]!) * (1 - observed)) ** 2
        : ((1 - observed) * (column[i]! + row[j]!)) ** 2) / n;
  }
  return Math.sqrt(Math.max(0, variance) / n) / beyond ** 2;
}
