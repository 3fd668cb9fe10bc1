import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../statistics/random.ts';
import { pairsOf, rowStarts } from './condensed.ts';
import { cutAt, cutInto, type Dendrogram } from './dendrogram.ts';
import { averageLinkage, linkage, type Method, wardLinkage } from './linkage.ts';

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const size = fc.integer({ min: 2, max: 30 });

/** Points in a plane, and all their distances. */
function plane(n: number, from: number) {
  const rnd = mulberry32(from);
  const points = Array.from({ length: n }, () => [rnd(), rnd()] as const);
  const between = points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
  return { points, between, condensed: condense(between) };
}

function condense(between: number[][]): Float64Array {
  return Float64Array.from(between.flatMap((row, i) => row.slice(i + 1)));
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far apart two groups are by the definition, without Lance and Williams. */
const definition: Record<Method, (a: number[], b: number[], of: ReturnType<typeof plane>) => number> = {
  average: (a, b, { between }) => mean(a.flatMap((i) => b.map((j) => between[i]![j]!))),
  ward: (a, b, { points }) => {
    const centre = (group: number[], axis: 0 | 1) => mean(group.map((i) => points[i]![axis]));
    const apart = Math.hypot(centre(a, 0) - centre(b, 0), centre(a, 1) - centre(b, 1));
    return Math.sqrt((2 * a.length * b.length) / (a.length + b.length)) * apart;
  }
};

/** The closest pair of groups, again and again: n³ and plain. */
function plainly(n: number, of: ReturnType<typeof plane>, method: Method) {
  let groups = Array.from({ length: n }, (_, i) => [i]);
  const heights: number[] = [];
  const levels = [groups];
  while (groups.length > 1) {
    let best = { height: Infinity, a: groups[0]!, b: groups[0]! };
    groups.forEach((a, p) =>
      groups.slice(p + 1).forEach((b) => {
        const height = definition[method](a, b, of);
        if (height < best.height) best = { height, a, b };
      })
    );
    const { a, b, height } = best;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b]];
    heights.push(height);
    levels.push(groups);
  }
  return { heights, levels };
}

/** The members of every group of the tree. */
function members({ n, merges }: Dendrogram): number[][] {
  const groups = Array.from({ length: n }, (_, i) => [i]);
  for (const { left, right } of merges) groups.push([...groups[left]!, ...groups[right]!]);
  return groups;
}

const sameGroups = (labels: number[], groups: number[][]) =>
  groups.every((group) => new Set(group.map((i) => labels[i])).size === 1) &&
  new Set(labels).size === groups.length;

const ascending = (tree: Dendrogram) =>
  tree.merges.every(({ height }, m) => m === 0 || height >= tree.merges[m - 1]!.height);

describe.each(['average', 'ward'] as const)('%s linkage', (method) => {
  it('gives the tree of the closest pair again and again', () => {
    fc.assert(
      fc.property(size, seed, (n, from) => {
        const of = plane(n, from);
        const tree = linkage(n, of.condensed, method);
        const { heights, levels } = plainly(n, of, method);
        tree.merges.forEach(({ height }, m) => expect(height).toBeCloseTo(heights[m]!, 9));
        levels.forEach((groups) => expect(sameGroups(cutInto(tree, groups.length), groups)).toBe(true));
      }),
      { numRuns: 60 }
    );
  });

  it('rises, keeps together in the drawing what merges, and leaves the distances alone', () => {
    fc.assert(
      fc.property(size, seed, (n, from) => {
        const { condensed } = plane(n, from);
        const before = condensed.slice();
        const tree = linkage(n, condensed, method);
        expect(condensed).toEqual(before);
        expect(ascending(tree)).toBe(true);
        expect(tree.order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
        const place = new Map(tree.order.map((i, p) => [i, p]));
        for (const group of members(tree)) {
          const places = group.map((i) => place.get(i)!);
          expect(Math.max(...places) - Math.min(...places)).toBe(group.length - 1);
        }
        tree.merges.forEach(({ size }, m) => expect(size).toBe(members(tree)[n + m]!.length));
      }),
      { numRuns: 60 }
    );
  });

  it('needs one finite distance for each pair', () => {
    expect(() => linkage(3, Float64Array.of(1, 2), method)).toThrow(RangeError);
    expect(() => linkage(3, Float64Array.of(1, 2, NaN), method)).toThrow(RangeError);
    expect(() => linkage(3, Float64Array.of(1, 2, -1), method)).toThrow(RangeError);
    expect(() => linkage(2, Float64Array.of(Infinity), method)).toThrow(RangeError);
  });

  it('has no merges of nothing and of one', () => {
    const none = new Float64Array();
    expect(linkage(0, none, method)).toEqual({ n: 0, merges: [], order: [] });
    expect(linkage(1, none, method)).toEqual({ n: 1, merges: [], order: [0] });
  });
});

describe('equal distances', () => {
  // Few different values, as when groups sort: many pairs are equally near.
  const tied = fc.tuple(size, seed).map(([n, from]) => {
    const rnd = mulberry32(from);
    const groups = Array.from({ length: 4 }, () => Array.from({ length: n }, () => Math.floor(rnd() * 4)));
    const apart = (i: number, j: number) => groups.filter((piles) => piles[i] !== piles[j]).length / 4;
    const between = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => apart(i, j)));
    return { n, between };
  });

  it('still give a tree in which every merge is the mean distance of its halves', () => {
    fc.assert(
      fc.property(tied, ({ n, between }) => {
        const tree = averageLinkage(n, condense(between));
        expect(ascending(tree)).toBe(true);
        const groups = members(tree);
        for (const { left, right, height } of tree.merges) {
          const pairs = groups[left]!.flatMap((i) => groups[right]!.map((j) => between[i]![j]!));
          expect(height).toBeCloseTo(mean(pairs), 9);
        }
      })
    );
  });

  it('give the same tree every time, and the things in their own order when all is equal', () => {
    const ones = new Float32Array(pairsOf(50)).fill(1);
    expect(averageLinkage(50, ones).order).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect(averageLinkage(50, ones)).toEqual(averageLinkage(50, ones));
  });
});

describe('Ward', () => {
  it('merges two things at their distance', () => {
    // Three points on a line at 0, 1 and 4: first 1, then sqrt(2·2·1/3)·3.5.
    const heights = wardLinkage(3, Float64Array.of(1, 4, 3)).merges.map(({ height }) => height);
    expect(heights[0]).toBe(1);
    expect(heights[1]).toBeCloseTo(Math.sqrt(4 / 3) * 3.5, 12);
  });
});

describe('cutting', () => {
  const tree = averageLinkage(4, Float64Array.of(1, 5, 5, 5, 5, 2));

  it('at a height joins what merges at or below it', () => {
    expect(cutAt(tree, 0.5)).toEqual([0, 1, 2, 3]);
    expect(cutAt(tree, 1)).toEqual([0, 0, 1, 2]);
    expect(cutAt(tree, 2)).toEqual([0, 0, 1, 1]);
    expect(cutAt(tree, 9)).toEqual([0, 0, 0, 0]);
  });

  it('into a number of groups gives just that many', () => {
    fc.assert(
      fc.property(size, seed, fc.integer({ min: -2, max: 40 }), (n, from, wished) => {
        const labels = cutInto(averageLinkage(n, plane(n, from).condensed), wished);
        expect(new Set(labels).size).toBe(Math.min(n, Math.max(1, wished)));
      })
    );
    expect(cutInto(averageLinkage(0, new Float64Array()), 3)).toEqual([]);
  });
});

describe('the size of a class and more', () => {
  it('takes two thousand things in no time', () => {
    const n = 2000;
    const rnd = mulberry32(1);
    const distances = new Float32Array(pairsOf(n)).map(() => rnd());
    const start = performance.now();
    const tree = averageLinkage(n, distances, { overwrite: true });
    // Some 0.1 s on a machine that does nothing else; cubic time would take minutes.
    expect(performance.now() - start).toBeLessThan(3000);
    expect(tree.merges).toHaveLength(n - 1);
  });
});

describe('the condensed form', () => {
  it('has the pairs row by row', () => {
    const rows = rowStarts(4);
    const places = [0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].filter((j) => j > i).map((j) => rows[i]! + j));
    expect(places).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
