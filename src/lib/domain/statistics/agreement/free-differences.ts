import type { Counts } from './counts.ts';
import { ready, valuesOf, type Differences } from './differences.ts';

/** Larger tables of differences are not kept but computed when needed, which is too slow for resamples. */
const kept = 2000;

/**
 * Any d²: between all pairs of values, or between all pairs of units when these are fewer.
 * @param squared symmetric, 0 between equal values
 */
export function freeDifferences(counts: Counts, squared: (c: number, k: number) => number): Differences {
  const { units, categories, ratings } = counts;
  const ofUnit = Array.from({ length: units }, (_, u) => (ratings[u]! < 2 ? [] : valuesOf(counts, u)));
  const sum = (u: number, v: number) => {
    let total = 0;
    for (const [c, times] of ofUnit[u]!)
      for (const [k, again] of ofUnit[v]!) total += times * again * squared(c, k);
    return total;
  };
  const within = Float64Array.from({ length: units }, (_, u) =>
    ratings[u]! < 2 ? 0 : sum(u, u) / (ratings[u]! - 1)
  );
  const byUnit = units < categories;
  const size = byUnit ? units : categories;
  const between = quadratic(size, byUnit ? sum : squared);
  return {
    prepare: ready,
    within: (u) => within[u]!,
    between: (totals, weights) => between(byUnit ? weights : totals),
    // Only what was drawn takes part, in a plain loop.
    cost: size <= kept ? (size * size) / 10 : Infinity
  };
}

/** Σ x_i x_j m(i, j) over all i and j, for a symmetric m. */
function quadratic(size: number, m: (i: number, j: number) => number): (x: ArrayLike<number>) => number {
  const table = size <= kept ? new Float64Array((size * (size + 1)) / 2) : null;
  if (table) for (let i = 0, k = 0; i < size; i++) for (let j = 0; j <= i; j++) table[k++] = m(i, j);
  const used = new Int32Array(size);
  return (x) => {
    let found = 0;
    for (let i = 0; i < size; i++) if (x[i]! > 0) used[found++] = i;
    let total = 0;
    for (let a = 0; a < found; a++) {
      const i = used[a]!;
      const row = (i * (i + 1)) / 2;
      let sum = 0;
      for (let b = 0; b < a; b++) {
        const j = used[b]!;
        sum += x[j]! * (table ? table[row + j]! : m(i, j));
      }
      total += x[i]! * (2 * sum + x[i]! * (table ? table[row + i]! : m(i, i)));
    }
    return total;
  };
}

/** d² of the ratio level: ((c − k) / (c + k))², for numbers that are not negative. */
export function ratioDistance(scale: readonly number[]): (c: number, k: number) => number {
  // Halves, since the sum of two large numbers may be no number any more.
  const half = Float64Array.from(scale, (value) => value / 2);
  return (c, k) => {
    const sum = half[c]! + half[k]!;
    return sum === 0 ? 0 : ((half[c]! - half[k]!) / sum) ** 2;
  };
}

/** d² between sets of labels: 1 − |A ∩ B| / |A ∪ B|, and 0 between two empty sets. */
export function jaccardDistance(sets: readonly (readonly string[])[]): (c: number, k: number) => number {
  const ids = new Map([...new Set(sets.flat())].map((label, index) => [label, index]));
  const members = sets.map((labels) => Int32Array.from(labels, (label) => ids.get(label)!).sort());
  return (c, k) => {
    const a = members[c]!;
    const b = members[k]!;
    let both = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const [x, y] = [a[i]!, b[j]!];
      if (x === y) both++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    const either = a.length + b.length - both;
    return either === 0 ? 0 : 1 - both / either;
  };
}
