import { defaultSeed, mulberry32 } from '../random.ts';
import type { CrossTable } from './cross-table.ts';
import { adjusted, pairCounts } from './pairs.ts';

/** How often chance alone comes as far. */
export interface PermutationTest {
  /** (1 + atLeast) / (permutations + 1) */
  p: number;
  /** Permutations with an adjusted Rand index at least as high. */
  atLeast: number;
  permutations: number;
  seed: number;
}

export interface PermutationOptions {
  /** @default 12345 */
  seed?: number;
  /** @default 2000 */
  permutations?: number;
}

/**
 * Is the adjusted Rand index of two sorts more than chance? The labels of the second are shuffled over the
 * units again and again (Fisher-Yates from the last down, one generator), each time anew from their order.
 * @returns null without pairs, or when every shuffle must give the same index
 */
export function permutationTest(
  table: CrossTable,
  { seed = defaultSeed, permutations = 2000 }: PermutationOptions = {}
): PermutationTest | null {
  const { n, u, rowSums, columnSums } = table;
  const { together, onlyFirst, onlySecond, apart } = pairCounts(table);
  const [first, second] = [together + onlyFirst, together + onlySecond];
  const all = first + onlySecond + apart;
  const fixed = [first, second].some((joined) => joined === 0 || joined === all);
  if (all === 0 || fixed) return null;

  const random = mulberry32(seed);
  const labels = new Int32Array(n);
  // The units pile by pile of the first sort, so that one row of counts is enough.
  const order = Int32Array.from(u.keys()).sort((i, j) => u[i]! - u[j]!);
  const counts = new Int32Array(columnSums.length);
  const observed = adjusted(together, first, second, all) ?? 0;
  let atLeast = 0;
  for (let round = 0; round < permutations; round++) {
    labels.set(table.v);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const label = labels[i]!;
      labels[i] = labels[j]!;
      labels[j] = label;
    }
    let both = 0;
    for (let pile = 0, from = 0; pile < rowSums.length; pile++) {
      const to = from + rowSums[pile]!;
      for (let k = from; k < to; k++) both += counts[labels[order[k]!]!]!++;
      for (let k = from; k < to; k++) counts[labels[order[k]!]!] = 0;
      from = to;
    }
    if ((adjusted(both, first, second, all) ?? 0) >= observed - 1e-12) atLeast++;
  }
  return { p: (1 + atLeast) / (permutations + 1), atLeast, permutations, seed };
}
