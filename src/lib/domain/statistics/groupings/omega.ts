import { type Figure, figure, noFigure } from '../figure.ts';
import type { OverlappingSort } from './sort.ts';

export interface Omega extends Figure {
  /** Share of the pairs that lie together in as many piles in both sorts; and that share by chance. */
  observed: number | null;
  expected: number | null;
}

/**
 * The omega index of two sorts in which piles overlap (Collins & Dent 1988): the adjusted Rand index when
 * nothing does. `n` counts the units that both sorted.
 */
export function omega(first: OverlappingSort, second: OverlappingSort): Omega {
  const common = [...first.keys()].filter((i) => first[i] && second[i]);
  const n = common.length;
  if (n < 2) return { ...noFigure('no-units', n), observed: null, expected: null };
  const [one, other] = [company(common.map((i) => first[i]!)), company(common.map((i) => second[i]!))];
  const levels = 1 + Math.max(...common.map((i) => Math.max(first[i]!.length, second[i]!.length)));
  const [times, otherTimes] = [new Float64Array(levels), new Float64Array(levels)];
  let alike = 0;
  for (let i = 0; i < n; i++) {
    const [mine, theirs] = [one(i), other(i)];
    for (let j = i + 1; j < n; j++) {
      const [a, b] = [mine[j]!, theirs[j]!];
      times[a]!++;
      otherTimes[b]!++;
      if (a === b) alike++;
    }
  }
  const all = (n * (n - 1)) / 2;
  const observed = alike / all;
  const expected = times.reduce((sum, count, level) => sum + (count / all) * (otherTimes[level]! / all), 0);
  // All pairs on one level in both sorts: nothing to agree about.
  if (times.some((count, level) => count === all && otherTimes[level] === all))
    return { ...noFigure('one-value', n), observed, expected };
  return { ...figure((observed - expected) / (1 - expected), n), observed, expected };
}

/** Of a unit: in how many piles each other unit lies with it. The array is used again at the next call. */
function company(sets: (readonly string[])[]): (i: number) => Int32Array {
  const piles = new Map<string, number[]>();
  sets.forEach((labels, i) => {
    for (const label of new Set(labels)) {
      const pile = piles.get(label) ?? [];
      pile.push(i);
      piles.set(label, pile);
    }
  });
  const counts = new Int32Array(sets.length);
  return (i) => {
    counts.fill(0);
    for (const label of new Set(sets[i])) for (const j of piles.get(label) ?? []) counts[j]!++;
    return counts;
  };
}
