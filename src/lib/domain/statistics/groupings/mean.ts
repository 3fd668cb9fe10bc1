import { type Figure, figure, type Interval, noFigure } from '../figure.ts';
import { withReadings } from '../readings.ts';
import { categoriesIn, type CrossTable } from './cross-table.ts';
import { leaveOneOut } from './leave-one-out.ts';
import type { Omega } from './omega.ts';
import { adjustedRand, pairCounts } from './pairs.ts';

/**
 * The mean adjusted Rand index of pairs of groups: the figure of a class. `n` counts the units that at least
 * two groups sorted; the range is that of the mean when each of these is left out of all pairs in turn.
 * @param tables one a pair of groups; pairs without a value do not count
 * @param units how many there are in the sorts
 */
export function meanAdjustedRand(tables: readonly CrossTable[], units: number): Figure {
  const shared = new Set(tables.flatMap((table) => table.units));
  const [reason, n] = [tables.length === 0 ? ('one-coder' as const) : ('no-units' as const), shared.size];
  const values = tables.map((table) => adjustedRand(pairCounts(table)));
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return noFigure(reason, n);
  const total = known.reduce((sum, value) => sum + value, 0);
  const without = new Float64Array(units).fill(total);
  tables.forEach((table, t) => {
    const value = values[t] ?? null;
    if (value === null) return;
    leaveOneOut(table).forEach((left, k) => (without[table.units[k]!]! += left - value));
  });
  const range = [...shared].map((unit) => without[unit]! / known.length);
  const interval: Interval | null =
    n < 3
      ? null
      : {
          lower: range.reduce((least, value) => Math.min(least, value), Infinity),
          upper: range.reduce((most, value) => Math.max(most, value), -Infinity),
          kind: 'leave-one-out',
          indicative: n < 10
        };
  const categories = Math.max(
    ...tables.flatMap(({ rows, columns }) => [categoriesIn(rows), categoriesIn(columns)])
  );
  const setting = { coefficient: 'adjustedRand', categories } as const;
  return withReadings(figure(total / known.length, n, { interval }), setting);
}

/** The mean omega index of pairs of groups; `n` counts the units of the pair that has most. */
export function meanOmega(pairs: readonly Omega[]): Figure {
  const n = pairs.reduce((most, pair) => Math.max(most, pair.n), 0);
  const known = pairs.flatMap(({ value }) => value ?? []);
  if (known.length === 0) return noFigure(pairs[0]?.reason ?? 'one-coder', n);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return withReadings(figure(mean, n), { coefficient: 'adjustedRand' });
}
