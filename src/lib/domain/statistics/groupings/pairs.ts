import type { CrossTable } from './cross-table.ts';

/** Pairs of units by where two sorts leave them. */
export interface PairCounts {
  /** Together in both sorts; in the first only; in the second only; apart in both. */
  together: number;
  onlyFirst: number;
  onlySecond: number;
  apart: number;
}

const pairs = (x: number): number => (x * (x - 1)) / 2;
const sum = (numbers: number[]): number => numbers.reduce((total, x) => total + x, 0);

/** Counts pairs by way of the piles' sizes (Hubert & Arabie 1985), not one by one. */
export function pairCounts({ n, cells, rowSums, columnSums }: CrossTable): PairCounts {
  const together = sum(cells.map(([, , units]) => pairs(units)));
  const first = sum(rowSums.map(pairs));
  const second = sum(columnSums.map(pairs));
  return {
    together,
    onlyFirst: first - together,
    onlySecond: second - together,
    apart: pairs(n) - first - second + together
  };
}

/** Share of the pairs that both sorts treat alike (Rand 1971); null without pairs. */
export function rand({ together, onlyFirst, onlySecond, apart }: PairCounts): number | null {
  return over(together + apart, together + onlyFirst + onlySecond + apart);
}

/**
 * Rand corrected for chance (Hubert & Arabie 1985): 0 = chance, 1 = the same sort, can be negative.
 * Two sorts that are alike in having one pile, or only single units, give 1; null without pairs.
 */
export function adjustedRand({ together, onlyFirst, onlySecond, apart }: PairCounts): number | null {
  const [first, second] = [together + onlyFirst, together + onlySecond];
  return adjusted(together, first, second, first + onlySecond + apart);
}

/**
 * The adjusted Rand index of pair sums.
 * @param both pairs together in both sorts
 * @param first, second pairs together in each sort
 * @param all pairs there are
 */
export function adjusted(both: number, first: number, second: number, all: number): number | null {
  if (all === 0) return null;
  // Only then is the denominator 0; computed, it might miss 0 by rounding.
  if (first === second && (first === 0 || first === all)) return 1;
  const expected = (first * second) / all;
  return (both - expected) / ((first + second) / 2 - expected);
}

/** Of the pairs that either sort laid together, the share that both did; null when neither joined any. */
export function pairJaccard({ together, onlyFirst, onlySecond }: PairCounts): number | null {
  return over(together, together + onlyFirst + onlySecond);
}

/** Geometric mean of the two Wallace indices (Fowlkes & Mallows 1983); null when one sort joined no pair. */
export function fowlkesMallows({ together, onlyFirst, onlySecond }: PairCounts): number | null {
  // Two roots: the product of two large counts is not exact.
  return over(together, Math.sqrt(together + onlyFirst) * Math.sqrt(together + onlySecond));
}

/** Of the pairs that the first sort laid together, the share that the second did too (Wallace 1983). */
export function wallaceFirst({ together, onlyFirst }: PairCounts): number | null {
  return over(together, together + onlyFirst);
}

/** Of the pairs that the second sort laid together, the share that the first did too. */
export function wallaceSecond({ together, onlySecond }: PairCounts): number | null {
  return over(together, together + onlySecond);
}

const over = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
