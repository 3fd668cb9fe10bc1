import { noCoefficient, once, type Coefficient, type Weights } from './coefficient.ts';
import type { Coded, Coding } from './coded.ts';
import { countsOf, pairable, type Counts } from './counts.ts';
import {
  intervalDifferences,
  nominalDifferences,
  ordinalDifferences,
  scaleOf,
  type Differences
} from './differences.ts';
import type { Reason } from '../figure.ts';
import { freeDifferences, jaccardDistance, ratioDistance } from './free-differences.ts';
import { whyNone } from './percent-agreement.ts';

/** How far two values lie apart; `sets` are sets of labels that may overlap (Jaccard). */
export const levels = ['nominal', 'ordinal', 'interval', 'ratio', 'sets'] as const;
export type Level = (typeof levels)[number];

/** The parts of alpha. */
export interface AlphaParts {
  /** D_o and D_e, the observed and the expected disagreement. */
  observed: number;
  expected: number;
  /** Pairable ratings: those of units with at least two. */
  ratings: number;
  /** Pairable ratings of each value, in the order of the table's values. */
  totals: Float64Array;
}

export interface Alpha extends Coefficient {
  /** The parts for the table as it is; null when there is a reason to have none. */
  parts(): AlphaParts | null;
}

/**
 * Krippendorff's alpha (Krippendorff 2004, 2011): any number of coders, missing ratings, any level. Units with
 * fewer than two ratings do not count. Undefined when only one value was used.
 * @param counts of the same table, when they are there already
 */
export function krippendorffAlpha(coded: Coded, level: Level, counts: Counts = countsOf(coded)): Alpha {
  const { units, ratings, start, category, count, categories } = counts;
  const none = (reason: Reason) => ({
    ...noCoefficient(reason, units, pairable(counts)),
    parts: () => null
  });
  const reason = whyNone(counts);
  if (reason) return none(reason);
  const differences = differencesFor(coded.values, level, counts);
  if (typeof differences === 'string') return none(differences);

  const totals = new Float64Array(categories);
  const parts: AlphaParts = { observed: 0, expected: 0, ratings: 0, totals };
  const compute = (weights: Weights): AlphaParts => {
    totals.fill(0);
    let n = 0;
    for (let u = 0; u < units; u++) {
      const weight = weights[u]!;
      if (weight === 0 || ratings[u]! < 2) continue;
      n += weight * ratings[u]!;
      for (let k = start[u]!; k < start[u + 1]!; k++) totals[category[k]!]! += weight * count[k]!;
    }
    parts.ratings = n;
    // With one value there is no disagreement to expect, whatever rounding would make of it.
    let used = 0;
    for (let k = 0; k < categories; k++) if (totals[k]! > 0) used++;
    parts.observed = parts.expected = 0;
    if (used < 2) return parts;
    differences.prepare(totals);
    let within = 0;
    for (let u = 0; u < units; u++) {
      if (weights[u]! > 0) within += weights[u]! * differences.within(u);
    }
    parts.observed = within / n;
    parts.expected = differences.between(totals, weights) / (n * (n - 1));
    return parts;
  };

  return {
    units,
    n: pairable(counts),
    reason: null,
    cost: 2 * count.length + differences.cost,
    at(weights) {
      const { observed, expected } = compute(weights);
      return expected > 0 ? 1 - observed / expected : NaN;
    },
    parts: () => ({ ...compute(once(units)), totals: totals.slice() })
  };
}

function differencesFor(values: readonly Coding[], level: Level, counts: Counts): Differences | Reason {
  if (level === 'nominal') return nominalDifferences(counts);
  if (level === 'sets') {
    const sets = values.map((value) => (typeof value === 'object' ? value : [String(value)]));
    return freeDifferences(counts, jaccardDistance(sets));
  }
  const scale = scaleOf(values);
  if (scale === null) return 'not-numeric';
  if (level === 'ordinal') return ordinalDifferences(counts);
  if (level === 'interval') return intervalDifferences(counts, scale);
  return (scale[0] ?? 0) < 0 ? 'not-numeric' : freeDifferences(counts, ratioDistance(scale));
}
