import { type Figure, figure, type Interval, noFigure, type Reason } from '../figure.ts';
import { type Setting, withReadings } from '../readings.ts';
import { categoriesIn, type CrossTable, crossTable } from './cross-table.ts';
import { vMeasure } from './entropy.ts';
import { leaveOneOutRange } from './leave-one-out.ts';
import * as pairs from './pairs.ts';
import { permutationTest, type PermutationOptions, type PermutationTest } from './permutation.ts';
import type { Sort } from './sort.ts';

/** What two sorts have in common. Every `n` counts the units that both sorted. */
export interface Comparison {
  n: number;
  /** Categories in each sort, of these units; what fits nowhere makes none. */
  categories: [number, number];
  /** null where piles overlap. */
  pairs: pairs.PairCounts | null;
  /** The headline, with its range when each unit in turn is left out. */
  adjustedRand: Figure;
  /** Whether it is more than chance; null when not asked for, or when nothing can be shuffled. */
  chance: PermutationTest | null;
  /** Not corrected for chance: for reading beside the headline. */
  rand: Figure;
  pairJaccard: Figure;
  fowlkesMallows: Figure;
  /** Of what the first (second) group laid together, the share that the other did too. */
  wallace: [Figure, Figure];
  homogeneity: Figure;
  completeness: Figure;
  vMeasure: Figure;
}

/**
 * Compares two sorts with free labels: only which units lie together counts (statistics page, sections 8, 9).
 * @param first, second the same units in the same order
 * @param options.permutations 0 leaves the permutation test out. @default 2000
 */
export function compareSorts(first: Sort, second: Sort, options: PermutationOptions = {}): Comparison {
  return compareTable(crossTable(first, second), options);
}

/** The same, of two sorts that have been crossed. */
export function compareTable(table: CrossTable, options: PermutationOptions = {}): Comparison {
  const { n } = table;
  const counts = pairs.pairCounts(table);
  const share = (value: number | null | undefined, reason: Reason = 'no-units') =>
    read(table, value ?? null, n < 2 ? 'no-units' : reason, { coefficient: null });
  const v = n < 2 ? null : vMeasure(table);
  return {
    n,
    categories: [categoriesIn(table.rows), categoriesIn(table.columns)],
    pairs: counts,
    adjustedRand: adjustedRandOf(table),
    chance: options.permutations === 0 ? null : permutationTest(table, options),
    rand: share(pairs.rand(counts)),
    pairJaccard: share(pairs.pairJaccard(counts), 'no-pairs'),
    fowlkesMallows: share(pairs.fowlkesMallows(counts), 'no-pairs'),
    wallace: [share(pairs.wallaceFirst(counts), 'no-pairs'), share(pairs.wallaceSecond(counts), 'no-pairs')],
    homogeneity: share(v?.homogeneity),
    completeness: share(v?.completeness),
    vMeasure: share(v?.v)
  };
}

/** What stands instead where units lie in several piles, for which these figures are not defined. */
export function notComparable(n: number, categories: [number, number]): Comparison {
  const none = noFigure('overlap', n);
  return {
    n,
    categories,
    pairs: null,
    adjustedRand: none,
    chance: null,
    rand: none,
    pairJaccard: none,
    fowlkesMallows: none,
    wallace: [none, none],
    homogeneity: none,
    completeness: none,
    vMeasure: none
  };
}

/** The adjusted Rand index of two crossed sorts, with its leave-one-out range. */
export function adjustedRandOf(table: CrossTable): Figure {
  const value = pairs.adjustedRand(pairs.pairCounts(table));
  return read(table, value, 'no-units', { coefficient: 'adjustedRand' }, leaveOneOutRange(table));
}

function read(
  { n, rows, columns }: CrossTable,
  value: number | null,
  reason: Reason,
  setting: Setting,
  interval: Interval | null = null
): Figure {
  if (value === null) return noFigure(reason, n);
  const categories = Math.max(categoriesIn(rows), categoriesIn(columns));
  return withReadings(figure(value, n, { interval }), { ...setting, categories });
}
