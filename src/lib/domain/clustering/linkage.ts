import { type Condensed, pairsOf, rowStarts } from './condensed.ts';
import { type Dendrogram, dendrogramOf } from './dendrogram.ts';

/** `average`: the mean distance between the members of two groups. `ward`: least growth of the spread within. */
export type Method = 'average' | 'ward';

interface Overwrite {
  /** Work in the array given, which is spoilt by it, instead of in a copy. */
  overwrite?: boolean;
}

/** Average linkage (UPGMA): see `linkage`. Heights are in the unit of the distances. */
export function averageLinkage(n: number, distances: Condensed, options: Overwrite = {}): Dendrogram {
  return linkage(n, distances, 'average', options);
}

/** Ward's linkage of Euclidean distances: see `linkage`. Two single things merge at their distance. */
export function wardLinkage(n: number, distances: Condensed, options: Overwrite = {}): Dendrogram {
  return linkage(n, distances, 'ward', options);
}

/**
 * Hierarchical clustering by the nearest-neighbour chain (Murtagh 1983; Müllner 2011): from a thing to its
 * nearest, to the nearest of that one, until two are each other's nearest; these merge. Time and memory grow
 * with n². The same numbers always give the same tree: of equally near neighbours the one before in the
 * chain wins, then the one with the lowest number, as in SciPy, whose heights these are.
 * @param distances of all pairs, condensed; finite and not negative
 * @throws RangeError when there is not one such distance a pair
 */
export function linkage(
  n: number,
  distances: Condensed,
  method: Method,
  { overwrite = false }: Overwrite = {}
): Dendrogram {
  if (distances.length !== pairsOf(n)) throw new RangeError('Linkage needs one distance for each pair.');
  const d = overwrite ? distances : distances.slice();
  for (let p = 0; p < d.length; p++) {
    const distance = d[p]!;
    if (method === 'ward') d[p] = distance * distance;
    // Not `distance < 0`: this also has to catch NaN, and a square that is too large to hold.
    if (!(distance >= 0 && d[p]! < Infinity)) throw new RangeError('Linkage needs finite distances.');
  }
  const rows = rowStarts(n);
  const at = (i: number, j: number) => (i < j ? rows[i]! + j : rows[j]! + i);
  const size = new Uint32Array(n).fill(1);
  // The groups that are left, ascending; each is known by the number of one of its members.
  const left = Int32Array.from(size, (_, i) => i);
  let count = n;

  /** The nearest of x; `before` when nothing is nearer than that one. */
  function nearestOf(x: number, before: number): number {
    let nearest = before;
    let least = before < 0 ? Infinity : d[at(x, before)]!;
    let p = 0;
    for (; left[p]! < x; p++) {
      const distance = d[rows[left[p]!]! + x]!;
      if (distance < least) [least, nearest] = [distance, left[p]!];
    }
    const row = rows[x]!;
    for (p++; p < count; p++) {
      const distance = d[row + left[p]!]!;
      if (distance < least) [least, nearest] = [distance, left[p]!];
    }
    return nearest;
  }

  /** Joins two groups under the number of the second, with new distances (Lance & Williams 1967). */
  function join(gone: number, kept: number): void {
    const place = left.indexOf(gone);
    left.copyWithin(place, place + 1, count--);
    const a = size[gone]!;
    const b = size[kept]!;
    const between = d[at(gone, kept)]!;
    for (let p = 0; p < count; p++) {
      const i = left[p]!;
      if (i === kept) continue;
      const k = size[i]!;
      const toGone = d[at(i, gone)]!;
      const toKept = d[at(i, kept)]!;
      d[at(i, kept)] =
        method === 'ward'
          ? ((a + k) * toGone + (b + k) * toKept - k * between) / (a + b + k)
          : (a * toGone + b * toKept) / (a + b);
    }
    size[kept] = a + b;
  }

  const chain: number[] = [];
  const joined: [number, number, number][] = [];
  while (count > 1) {
    const x = chain.at(-1) ?? left[0]!;
    if (chain.length === 0) chain.push(x);
    const before = chain.at(-2) ?? -1;
    const nearest = nearestOf(x, before);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const height = d[at(x, before)]!;
    const gone = Math.min(x, before);
    const kept = Math.max(x, before);
    joined.push([gone, kept, method === 'ward' ? Math.sqrt(height) : height]);
    join(gone, kept);
  }
  return dendrogramOf(n, joined);
}
