import { noCoefficient, type Coefficient, type Weights } from './coefficient.ts';
import type { Coded } from './coded.ts';

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

/** Two coders of a table, over the units that both coded. */
export interface TwoCoders {
  units: number;
  n: number;
  /** Values of the whole table. */
  categories: number;
  /** Value of each of the n units, for the first and the second coder. */
  first: Int32Array;
  second: Int32Array;
  /** The margins for weighted units; the same object every time, filled anew. */
  margins(weights: Weights): Margins;
}

/** @param a, b the columns of the two coders */
export function twoCoders({ units, coders, values, codes }: Coded, a: number, b: number): TwoCoders {
  const codeOf = (u: number, coder: number) => codes[u * coders.length + coder] ?? -1;
  const rows = Int32Array.from(units.keys()).filter((u) => codeOf(u, a) >= 0 && codeOf(u, b) >= 0);
  const first = rows.map((u) => codeOf(u, a));
  const second = rows.map((u) => codeOf(u, b));
  const found: Margins = {
    n: 0,
    same: 0,
    first: new Float64Array(values.length),
    second: new Float64Array(values.length)
  };
  return {
    units: units.length,
    n: rows.length,
    categories: values.length,
    first,
    second,
    margins(weights) {
      found.first.fill(0);
      found.second.fill(0);
      let n = 0;
      let same = 0;
      for (let k = 0; k < rows.length; k++) {
        const weight = weights[rows[k]!]!;
        if (weight === 0) continue;
        n += weight;
        if (first[k]! === second[k]!) same += weight;
        found.first[first[k]!]! += weight;
        found.second[second[k]!]! += weight;
      }
      found.n = n;
      found.same = same;
      return found;
    }
  };
}

/** A coefficient of two coders from their margins (with n > 0). */
export function ofMargins(pair: TwoCoders, compute: (margins: Margins) => number): Coefficient {
  if (pair.n === 0) return noCoefficient(pair.units === 0 ? 'no-units' : 'one-coder', pair.units);
  return {
    units: pair.units,
    n: pair.n,
    reason: null,
    cost: pair.n + 2 * pair.categories,
    at(weights) {
      const margins = pair.margins(weights);
      return margins.n === 0 ? NaN : compute(margins);
    }
  };
}
