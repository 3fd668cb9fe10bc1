import { z } from '../proportion.ts';
import type { Tally } from './tally.ts';

/** The number of categories to expect in m incidents drawn at random from those there are. */
export interface Expected {
  categories: number;
  /** 95 % limits of what m other incidents would have given; null when the total cannot be estimated. */
  lower: number | null;
  upper: number | null;
}

/**
 * The expected curve, which does not depend on the order of analysis (Hurlbert 1971; for several categories an
 * incident Colwell, Mao & Chang 2004). Its interval rests on the unconditional variance of Colwell et al.
 * (2012, eq. 5), kept between 1 and m where each incident has one category.
 * @param total the estimated number of all categories; null = no interval
 * @returns for m = 1 … n
 */
export function rarefaction({ n, counts, several }: Tally, total: number | null): Expected[] {
  // Categories with as many incidents have the same chances.
  const sizes = [...Map.groupBy(counts, (x) => x)].map(([x, alike]) => ({
    x,
    times: alike.length,
    /** Chance that m incidents hold none of the category: C(n - x, m) / C(n, m). */
    none: 1
  }));
  return Array.from({ length: n }, (_, k) => {
    const m = k + 1;
    let [categories, squares] = [0, 0];
    for (const size of sizes) {
      size.none *= Math.max(0, n - size.x - k) / (n - k);
      const some = 1 - size.none;
      categories += size.times * some;
      squares += size.times * some ** 2;
    }
    // Rounding may not bring it above what is possible.
    const [least, most] = several ? [0, Infinity] : [1, m];
    categories = Math.min(categories, most, counts.length);
    if (total === null) return { categories, lower: null, upper: null };
    const half = z * Math.sqrt(Math.max(0, squares - categories ** 2 / total));
    return {
      categories,
      lower: Math.max(least, categories - half),
      upper: Math.min(most, categories + half)
    };
  });
}
