import type { Coding } from './coded.ts';
import type { Weights } from './coefficient.ts';
import type { Counts } from './counts.ts';

/**
 * The squared differences d² that alpha is made of, ready to be summed for weighted units.
 * `within`: of a unit, Σ d² over all ordered pairs of its ratings / (ratings − 1).
 * `between`: Σ n_c n_k d²(c, k) over all ordered pairs of values.
 */
export interface Differences {
  /** Called once for each set of weights, before `within` and `between`. */
  prepare(totals: Float64Array): void;
  within(unit: number): number;
  between(totals: Float64Array, weights: Weights): number;
  /** About how many steps one round takes. */
  cost: number;
}

/** For differences that do not depend on how often each value was used. */
export const ready = (): void => {};

/** The values of a unit, with how many coders gave each. */
export function valuesOf({ start, category, count }: Counts, u: number): [value: number, times: number][] {
  const found: [number, number][] = [];
  for (let k = start[u]!; k < start[u + 1]!; k++) found.push([category[k]!, count[k]!]);
  return found;
}

/** Any two different values differ by 1. */
export function nominalDifferences(counts: Counts): Differences {
  const within = Float64Array.from({ length: counts.units }, (_, u) => {
    const m = counts.ratings[u]!;
    return m < 2 ? 0 : valuesOf(counts, u).reduce((sum, [, times]) => sum - times * times, m * m) / (m - 1);
  });
  return {
    prepare: ready,
    within: (u) => within[u]!,
    between(totals) {
      let [all, squares] = [0, 0];
      for (let k = 0; k < totals.length; k++) {
        all += totals[k]!;
        squares += totals[k]! ** 2;
      }
      return all * all - squares;
    },
    cost: counts.categories
  };
}

/** Σ n_c n_k (x_c − x_k)² over all ordered pairs: twice the n times the squared distances to the mean. */
function spread(totals: Float64Array, position: Float64Array): number {
  let [n, sum, squares] = [0, 0, 0];
  for (let k = 0; k < totals.length; k++) {
    n += totals[k]!;
    sum += totals[k]! * position[k]!;
  }
  const mean = sum / n;
  for (let k = 0; k < totals.length; k++) squares += totals[k]! * (position[k]! - mean) ** 2;
  return 2 * n * squares;
}

/** The same within a unit, divided by its ratings − 1; the unit has at least two. */
function spreadOfUnit(counts: Counts, u: number, position: Float64Array): number {
  const { ratings, start, category, count } = counts;
  const n = ratings[u]!;
  let [sum, squares] = [0, 0];
  for (let k = start[u]!; k < start[u + 1]!; k++) sum += count[k]! * position[category[k]!]!;
  const mean = sum / n;
  // A unit with one value has no spread, whatever rounding makes of its mean.
  if (start[u + 1]! - start[u]! < 2) return 0;
  for (let k = start[u]!; k < start[u + 1]!; k++) {
    squares += count[k]! * (position[category[k]!]! - mean) ** 2;
  }
  return (2 * n * squares) / (n - 1);
}

/** d² = (c − k)², with the scale stretched to run from 0 to 1, which alpha does not notice. */
export function intervalDifferences(counts: Counts, scale: readonly number[]): Differences {
  const [low, high] = [scale[0] ?? 0, scale.at(-1) ?? 0];
  const range = high / 2 - low / 2 || 1;
  const position = Float64Array.from(scale, (value) => (value / 2 - low / 2) / range);
  const within = Float64Array.from({ length: counts.units }, (_, u) =>
    counts.ratings[u]! < 2 ? 0 : spreadOfUnit(counts, u, position)
  );
  return {
    prepare: ready,
    within: (u) => within[u]!,
    between: (totals) => spread(totals, position),
    cost: 2 * counts.categories
  };
}

/**
 * d² = (Σ n_g from c to k − (n_c + n_k) / 2)²: the squared distance between the middle ranks of c and k, which
 * therefore take the place of the values.
 */
export function ordinalDifferences(counts: Counts): Differences {
  const rank = new Float64Array(counts.categories);
  return {
    prepare(totals) {
      let below = 0;
      for (let k = 0; k < totals.length; k++) {
        rank[k] = below + totals[k]! / 2;
        below += totals[k]!;
      }
    },
    within: (u) => (counts.ratings[u]! < 2 ? 0 : spreadOfUnit(counts, u, rank)),
    between: (totals) => spread(totals, rank),
    cost: 3 * counts.categories + 2 * counts.count.length
  };
}

/** The values of a table as numbers, ascending; null when they are not numbers. */
export function scaleOf(values: readonly Coding[]): number[] | null {
  const numbers = values.filter((value) => typeof value === 'number' && Number.isFinite(value));
  return numbers.length === values.length ? (numbers as number[]) : null;
}
