import { mulberry32 } from '../statistics/random.ts';
import { kMeans } from './k-means.ts';
import type { Neighbours } from './neighbours.ts';
import type { Points } from './space.ts';

/**
 * How many groups to propose when nobody said. Halfway (as a ratio) between what people make of so many texts,
 * some 1.5 n^0.4 (8 of 60, 12 of 200, 24 of 1,000), and the number at which most neighbours lie together
 * (modularity: Newman & Girvan 2004).
 */
export function howMany(points: Points, neighbours: Neighbours): number {
  const { n } = points;
  const usual = 1.5 * n ** 0.4;
  const numbers = new Set<number>();
  for (let k = 3; k <= Math.max(4, Math.min(45, n / 4)); k *= 1.22) numbers.add(Math.round(k));
  let best = { k: Math.min(2, n), modularity: -Infinity };
  for (const k of numbers) {
    const found = modularity(kMeans(points, k, mulberry32(k)), k, neighbours);
    if (found > best.modularity) best = { k, modularity: found };
  }
  return Math.max(1, Math.min(n, Math.round(Math.sqrt(best.k * usual))));
}

/** The share of the neighbourhood that lies within the groups, less the share that would by chance. */
function modularity(groups: Uint16Array, k: number, { count, index, similarity }: Neighbours): number {
  const reach = new Float64Array(k + 1);
  let within = 0;
  let all = 0;
  for (let e = 0; e < index.length; e++) {
    const j = index[e]!;
    if (j < 0) continue;
    const one = groups[Math.floor(e / count)]!;
    const other = groups[j]!;
    const s = similarity[e]!;
    reach[one]! += s;
    reach[other]! += s;
    all += 2 * s;
    if (one === other) within += 2 * s;
  }
  if (all === 0) return -Infinity;
  return within / all - reach.reduce((sum, r) => sum + (r / all) ** 2, 0);
}
