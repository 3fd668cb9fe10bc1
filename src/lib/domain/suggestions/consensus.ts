import { pairsOf, rowStarts } from '../clustering/condensed.ts';
import { kMeans } from './k-means.ts';
import type { Points } from './space.ts';

/** How many sortings are made; each with another start, and somewhat more or fewer groups. */
const sortingsEach = 24;
const fewest = 0.75;
const most = 1.35;

export interface Consensus {
  /** Of each pair the share of the sortings that left it apart, condensed. */
  apart: Float32Array;
  /** Of each sorting the number of the group of each thing. */
  sortings: Uint16Array[];
}

/**
 * How often two things were not sorted together, of some twenty sortings by k-means (evidence accumulation:
 * Fred & Jain 2005). One sorting is a matter of chance; what most of them agree on is not.
 * @param k the wished number of groups
 * @param random a seeded generator
 * @param onSorting is called after each sorting with the share done; it may throw to stop
 */
export function consensusOf(
  points: Points,
  k: number,
  random: () => number,
  onSorting?: (share: number) => void
): Consensus {
  const { n } = points;
  const together = new Uint8Array(pairsOf(n));
  const rows = rowStarts(n);
  const sortings: Uint16Array[] = [];
  while (sortings.length < sortingsEach) {
    const wished = Math.round(k * (fewest + (most - fewest) * random()));
    const groups = Math.max(1, Math.min(n, wished));
    const sorting = kMeans(points, groups, random);
    for (const members of membersOf(sorting, groups)) {
      members.forEach((i, m) => {
        for (let o = m + 1; o < members.length; o++) together[rows[i]! + members[o]!]!++;
      });
    }
    sortings.push(sorting);
    onSorting?.(sortings.length / sortingsEach);
  }
  return { apart: Float32Array.from(together, (times) => 1 - times / sortingsEach), sortings };
}

/** The members of each group, ascending. */
export function membersOf(groups: ArrayLike<number>, k: number): number[][] {
  const members = Array.from({ length: k }, (): number[] => []);
  for (let i = 0; i < groups.length; i++) members[groups[i]!]?.push(i);
  return members;
}
