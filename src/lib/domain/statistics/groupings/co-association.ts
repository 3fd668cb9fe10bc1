import { pairsOf, rowStarts } from '../../clustering/condensed.ts';
import { cutAt, type Dendrogram } from '../../clustering/dendrogram.ts';
import { averageLinkage } from '../../clustering/linkage.ts';
import type { OverlappingSort } from './sort.ts';

/** Of every pair of units how many groups sorted both, and how many of these laid them together. */
export interface CoAssociation {
  /** Units. */
  n: number;
  /** Condensed, as `clustering/condensed` has it. */
  sortedBoth: Uint16Array;
  together: Uint16Array;
}

/**
 * Counts over all groups which units lie together. Units that share several piles of a group count once.
 * @param sorts of the same units in the same order, one a group
 */
export function coAssociation(sorts: readonly OverlappingSort[]): CoAssociation {
  const n = sorts[0]?.length ?? 0;
  if (sorts.some((sort) => sort.length !== n)) throw new RangeError('All sorts must be of the same units.');
  const rows = rowStarts(n);
  const sortedBoth = new Uint16Array(pairsOf(n));
  const together = new Uint16Array(pairsOf(n));
  for (const sort of sorts) {
    const sorted = [...sort.keys()].filter((i) => sort[i]);
    const piles = Map.groupBy(
      sorted.flatMap((i) => [...new Set(sort[i])].map((label) => ({ label, i }))),
      ({ label }) => label
    );
    const seenWith = new Int32Array(n).fill(-1);
    sorted.forEach((i, place) => {
      const row = rows[i]!;
      for (let p = place + 1; p < sorted.length; p++) sortedBoth[row + sorted[p]!]!++;
      for (const label of new Set(sort[i])) {
        for (const { i: j } of piles.get(label) ?? []) {
          if (j <= i || seenWith[j] === i) continue;
          seenWith[j] = i;
          together[row + j]!++;
        }
      }
    });
  }
  return { n, sortedBoth, together };
}

/** The whole matrix: `[i][j]` = groups that laid both together / groups that sorted both; null when none did. */
export function coAssociationMatrix({ n, sortedBoth, together }: CoAssociation): (number | null)[][] {
  const rows = rowStarts(n);
  const share = (p: number) => (sortedBoth[p]! === 0 ? null : together[p]! / sortedBoth[p]!);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 : share(rows[Math.min(i, j)]! + Math.max(i, j))))
  );
}

export interface ClassProposal {
  dendrogram: Dendrogram;
  /** Of each unit the number of its proposed category, from 0, in the order of the units. */
  categories: number[];
}

/** Units that at least two in five groups lay together on average (method: cut at a height of 0.6). */
export const proposalHeight = 0.6;

/**
 * The categories that the groups' sorts have in common: average linkage of 1 - co-association. Only ever a
 * proposal. Pairs that no group sorted both of say nothing: they count as far apart as pairs are on average.
 */
export function classProposal(counts: CoAssociation, height = proposalHeight): ClassProposal {
  const { n, sortedBoth, together } = counts;
  const distances = new Float64Array(together.length);
  // Plain loops: there are millions of pairs.
  let [sum, known] = [0, 0];
  for (let p = 0; p < distances.length; p++) {
    if (sortedBoth[p] === 0) continue;
    distances[p] = 1 - together[p]! / sortedBoth[p]!;
    sum += distances[p]!;
    known++;
  }
  const usual = known === 0 ? 1 : sum / known;
  for (let p = 0; p < distances.length; p++) if (sortedBoth[p] === 0) distances[p] = usual;
  const dendrogram = averageLinkage(n, distances, { overwrite: true });
  return { dendrogram, categories: cutAt(dendrogram, height) };
}
