import { noCoefficient, once, type Coefficient, type Weights } from './coefficient.ts';
import type { Counts } from './counts.ts';
import { whyNone } from './percent-agreement.ts';

/** Ratings in each category, over weighted units. */
function totalsOf({ units, start, category, count }: Counts, weights: Weights, into: Float64Array): number {
  into.fill(0);
  let n = 0;
  for (let u = 0; u < units; u++) {
    const weight = weights[u]!;
    if (weight === 0) continue;
    n += weight;
    for (let k = start[u]!; k < start[u + 1]!; k++) into[category[k]!]! += weight * count[k]!;
  }
  return n;
}

function prepare(counts: Counts, compute: (ratings: number) => (weights: Weights) => number): Coefficient {
  const { units, ratings } = counts;
  const reason = whyNone(counts);
  if (reason) return noCoefficient(reason, units);
  const each = ratings[0]!;
  if (ratings.some((times) => times !== each)) return noCoefficient('incomplete', units, units);
  return { units, n: units, reason: null, cost: 2 * counts.count.length, at: compute(each) };
}

/** Fleiss' kappa (Fleiss 1971): any number of coders, not always the same ones, with as many ratings of every unit. */
export function fleissKappa(counts: Counts): Coefficient {
  const totals = new Float64Array(counts.categories);
  // Twice the agreeing pairs of each unit: whole numbers, so that a vanishing denominator is exactly 0.
  const agreeing = Float64Array.from({ length: counts.units }, (_, u) => {
    let pairs = 0;
    for (let k = counts.start[u]!; k < counts.start[u + 1]!; k++) {
      pairs += counts.count[k]! * (counts.count[k]! - 1);
    }
    return pairs;
  });
  return prepare(counts, (m) => (weights) => {
    const n = totalsOf(counts, weights, totals);
    let pairs = 0;
    for (let u = 0; u < counts.units; u++) pairs += weights[u]! * agreeing[u]!;
    let squares = 0;
    for (let k = 0; k < totals.length; k++) squares += totals[k]! ** 2;
    const all = (n * m) ** 2;
    if (all === squares) return NaN;
    return ((pairs * n * m) / (m - 1) - squares) / (all - squares);
  });
}

/** Fleiss' kappa of one category (Fleiss 1971): this category against all others. Undefined when nobody used it, or nothing else. */
export function fleissOfCategory(counts: Counts, index: number): Coefficient {
  const given = new Float64Array(counts.units);
  counts.ratings.forEach((_, u) => {
    for (let k = counts.start[u]!; k < counts.start[u + 1]!; k++) {
      if (counts.category[k] === index) given[u] = counts.count[k]!;
    }
  });
  return prepare(counts, (m) => (weights) => {
    let [n, total, mixed] = [0, 0, 0];
    for (let u = 0; u < given.length; u++) {
      n += weights[u]!;
      total += weights[u]! * given[u]!;
      mixed += weights[u]! * given[u]! * (m - given[u]!);
    }
    const others = n * m - total;
    return total === 0 || others === 0 ? NaN : 1 - (mixed * n * m) / ((m - 1) * total * others);
  });
}

/**
 * Whether Fleiss' kappa is more than chance (Fleiss, Nee & Landis 1979): its standard error when all ratings
 * fall by chance, and z = kappa / that. Not a basis for an interval. null where kappa has no value.
 */
export function fleissTest(counts: Counts): { standardError: number; z: number } | null {
  const kappa = fleissKappa(counts);
  const value = kappa.reason === null ? kappa.at(once(counts.units)) : NaN;
  if (Number.isNaN(value)) return null;
  const m = counts.ratings[0]!;
  const totals = new Float64Array(counts.categories);
  const ratings = totalsOf(counts, once(counts.units), totals) * m;
  let [spread, skew] = [0, 0];
  for (const total of totals) {
    const [p, q] = [total / ratings, 1 - total / ratings];
    spread += p * q;
    skew += p * q * (q - p);
  }
  const standardError =
    Math.sqrt(2 * Math.max(0, spread * spread - skew)) / (spread * Math.sqrt(ratings * (m - 1)));
  return standardError > 0 ? { standardError, z: value / standardError } : null;
}
