import type { Coded } from './coded.ts';
import { noCoefficient, once, type Coefficient, type Weights } from './coefficient.ts';

/** The cross table of two coders over the units that both coded, as far as chance agreement needs it. */
export interface Margins {
  /** Units coded by both. */
  n: number;
  /** Units to which both gave the same value. */
  same: number;
  /** Units by value, for the first and the second coder. */
  first: Float64Array;
  second: Float64Array;
}

export const noMargins = (categories: number): Margins => ({
  n: 0,
  same: 0,
  first: new Float64Array(categories),
  second: new Float64Array(categories)
});

/** Counts the margins for weighted units, into an object that is used again and again. */
export function fillMargins(into: Margins, a: Int32Array, b: Int32Array, weights: Weights): Margins {
  const { first, second } = into;
  first.fill(0);
  second.fill(0);
  let n = 0;
  let same = 0;
  for (let u = 0; u < weights.length; u++) {
    const weight = weights[u]!;
    const x = a[u]!;
    const y = b[u]!;
    if (weight === 0 || x < 0 || y < 0) continue;
    n += weight;
    if (x === y) same += weight;
    first[x]! += weight;
    second[y]! += weight;
  }
  into.n = n;
  into.same = same;
  return into;
}

/** What one coder said of each unit: the index of the value, or -1. */
export function columnOf({ units, coders, codes }: Coded, coder: number): Int32Array {
  return Int32Array.from({ length: units.length }, (_, u) => codes[u * coders.length + coder] ?? -1);
}

/** Two coders of a table. */
export interface TwoCoders {
  units: number;
  /** Values of the whole table. */
  categories: number;
  /** The value of each unit, -1 where not coded, for the first and the second coder. */
  first: Int32Array;
  second: Int32Array;
}

/** @param a, b the columns of the two coders */
export function twoCoders(coded: Coded, a: number, b: number): TwoCoders {
  const [units, categories] = [coded.units.length, coded.values.length];
  return { units, categories, first: columnOf(coded, a), second: columnOf(coded, b) };
}

/** The margins of the table as it is. */
export const marginsOf = ({ units, categories, first, second }: TwoCoders): Margins =>
  fillMargins(noMargins(categories), first, second, once(units));

/** A coefficient of two coders from their margins (with n > 0), over the units that both coded. */
export function ofMargins(pair: TwoCoders, compute: (margins: Margins) => number): Coefficient {
  const { units, categories, first, second } = pair;
  const { n } = marginsOf(pair);
  if (n === 0) return noCoefficient(units === 0 ? 'no-units' : 'one-coder', units);
  const margins = noMargins(categories);
  return {
    units,
    n,
    reason: null,
    cost: units + 2 * categories,
    at(weights) {
      fillMargins(margins, first, second, weights);
      return margins.n === 0 ? NaN : compute(margins);
    }
  };
}
