import type { Coded } from './coded.ts';

/** How many coders gave each unit each value; who they were no longer matters. */
export interface Counts {
  units: number;
  categories: number;
  /** Ratings of each unit. */
  ratings: Int32Array;
  /** Unit u has its values at positions start[u] up to start[u + 1] of `category` and `count`. */
  start: Int32Array;
  category: Int32Array;
  count: Int32Array;
}

export function countsOf({ units, coders, values, codes }: Coded): Counts {
  const ratings = new Int32Array(units.length);
  const start = new Int32Array(units.length + 1);
  const category: number[] = [];
  const count: number[] = [];
  for (let u = 0; u < units.length; u++) {
    const found = new Map<number, number>();
    for (const value of codes.subarray(u * coders.length, (u + 1) * coders.length)) {
      if (value >= 0) found.set(value, (found.get(value) ?? 0) + 1);
    }
    for (const [value, times] of [...found].sort(([a], [b]) => a - b)) {
      category.push(value);
      count.push(times);
      ratings[u]! += times;
    }
    start[u + 1] = category.length;
  }
  return {
    units: units.length,
    categories: values.length,
    ratings,
    start,
    category: Int32Array.from(category),
    count: Int32Array.from(count)
  };
}

/** Units with at least two ratings: those in which coders can agree. */
export const pairable = ({ ratings }: Counts): number => ratings.filter((times) => times >= 2).length;

/** Share of all ratings that fell in the most used category, 0 without ratings. */
export function largestShare({ categories, category, count }: Counts): number {
  const totals = new Float64Array(categories);
  let all = 0;
  category.forEach((value, k) => {
    totals[value]! += count[k]!;
    all += count[k]!;
  });
  return all === 0 ? 0 : totals.reduce((most, total) => Math.max(most, total), 0) / all;
}
