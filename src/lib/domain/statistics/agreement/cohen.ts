import { once, type Coefficient } from './coefficient.ts';
import { ofMargins, type Margins, type TwoCoders } from './two-coders.ts';

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
  const { n, same, first, second } = pair.margins(once(pair.units));
  if (n === 0) return null;
  const [row, column] = [first.map((count) => count / n), second.map((count) => count / n)];
  const observed = same / n;
  const expected = row.reduce((sum, share, k) => sum + share * column[k]!, 0);
  const beyond = 1 - expected;
  if (Number.isNaN(kappaOf({ n, same, first, second }))) return null;
  let variance = -((observed * expected - 2 * expected + observed) ** 2);
  for (let u = 0; u < pair.n; u++) {
    const [i, j] = [pair.first[u]!, pair.second[u]!];
    variance +=
      (i === j
        ? (beyond - (column[i]! + row[i]!) * (1 - observed)) ** 2
        : ((1 - observed) * (column[i]! + row[j]!)) ** 2) / n;
  }
  return Math.sqrt(Math.max(0, variance) / n) / beyond ** 2;
}
