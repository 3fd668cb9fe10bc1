import { noCoefficient, type Coefficient } from './coefficient.ts';
import { pairable, type Counts } from './counts.ts';
import type { Reason } from '../figure.ts';

/** Why nothing can be said about agreement; null when at least one unit has two ratings. */
export function whyNone(counts: Counts): Reason | null {
  if (counts.units === 0) return 'no-units';
  return pairable(counts) === 0 ? 'one-coder' : null;
}

/**
 * Of each unit, the share of its pairs of coders that agree: Σ n_k (n_k − 1) / (r (r − 1)); NaN for a unit
 * with fewer than two ratings.
 */
export function agreementOfUnits({ units, ratings, start, count }: Counts): Float64Array {
  return Float64Array.from({ length: units }, (_, u) => {
    let agreeing = 0;
    for (let k = start[u]!; k < start[u + 1]!; k++) agreeing += count[k]! * (count[k]! - 1);
    return ratings[u]! < 2 ? NaN : agreeing / (ratings[u]! * (ratings[u]! - 1));
  });
}

/** The mean, over the units with at least two ratings, of something about each unit. */
function meanOfUnits(counts: Counts, ofUnit: Float64Array): Coefficient {
  const reason = whyNone(counts);
  if (reason) return noCoefficient(reason, counts.units);
  const rows = Int32Array.from([...ofUnit.keys()].filter((u) => counts.ratings[u]! >= 2));
  return {
    units: counts.units,
    n: rows.length,
    reason: null,
    cost: rows.length,
    at(weights) {
      let sum = 0;
      let n = 0;
      for (const u of rows) {
        sum += weights[u]! * ofUnit[u]!;
        n += weights[u]!;
      }
      return n === 0 ? NaN : sum / n;
    }
  };
}

/** Percent agreement of any number of coders, from 0 to 1: the mean agreement of the units with two ratings or more. */
export function percentAgreement(counts: Counts): Coefficient {
  return meanOfUnits(counts, agreementOfUnits(counts));
}

/** Unanimity: the share, from 0 to 1, of the units with two ratings or more on which all coders agree. */
export function unanimity(counts: Counts): Coefficient {
  const all = agreementOfUnits(counts).map((agreement) => Number(agreement === 1));
  return meanOfUnits(counts, all);
}
