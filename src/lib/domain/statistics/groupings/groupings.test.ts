import { describe, expect, it } from 'vitest';
import { codingsFrom } from '../codings.ts';
import { mulberry32 } from '../random.ts';
import { classProposal, coAssociation } from './co-association.ts';
import { compareSorts } from './compare.ts';
import { crossTable } from './cross-table.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { matchCategories, type CategoryOverlap } from './matching.ts';
import { omega } from './omega.ts';
import { permutationTest } from './permutation.ts';
import { groupingReport } from './report.ts';
import type { OverlappingSort } from './sort.ts';

/** Sorts letters into piles: `piles('ab', 'c')` of the units a, b, c. */
const piles = (...some: string[]): OverlappingSort =>
  [...new Set(some.join(''))].sort().map((unit) => some.filter((pile) => pile.includes(unit)));

const relations = (overlaps: CategoryOverlap[]) =>
  Object.fromEntries(overlaps.map(({ first, second, relation }) => [`${first} ${second}`, relation]));

describe('what cannot be compared', () => {
  it('says why', () => {
    const none = compareSorts(['a', null], [null, 'b']);
    expect(none.n).toBe(0);
    expect([none.adjustedRand, none.rand, none.vMeasure].map(({ reason }) => reason)).toEqual(
      Array(3).fill('no-units')
    );
    expect(none.chance).toBeNull();
    expect(compareSorts(['a'], ['a']).adjustedRand.reason).toBe('no-units');

    const single = compareSorts(['a', 'b', 'c'], ['x', 'y', 'z']);
    expect(single.adjustedRand.value).toBe(1);
    expect(single.pairJaccard.reason).toBe('no-pairs');
    expect(single.wallace[0].reason).toBe('no-pairs');
    expect(single.chance).toBeNull();
    expect(omega([['a'], ['b']], [['a'], ['b']])).toMatchObject({ value: null, reason: 'one-value' });
    expect(omega([], [])).toMatchObject({ value: null, reason: 'no-units', n: 0 });
    expect(leaveOneOut(crossTable(['a', 'a'], ['a', 'b']))).toHaveLength(0);
    expect(() => compareSorts(['a'], [])).toThrow(RangeError);
  });

  it('one pile against several is chance, not undefined', () => {
    const found = compareSorts(['a', 'a', 'a', 'a'], ['x', 'x', 'y', 'y']);
    expect(found.adjustedRand.value).toBe(0);
    expect(found.homogeneity.value).toBe(1);
    expect(found.vMeasure.value).toBe(0);
  });

  it('what fits nowhere is a pile of its own, and no category', () => {
    const found = compareSorts(['a', 'a', [], []], ['x', 'x', 'y', 'y']);
    expect(found.pairs).toEqual({ together: 1, onlyFirst: 0, onlySecond: 1, apart: 4 });
    expect(found.categories).toEqual([1, 2]);
  });
});

describe('proposals for categories', () => {
  it('several within a larger one are its children', () => {
    const { overlaps, assignment, matched } = matchCategories(piles('abcdefgh'), piles('abcd', 'efg', 'h'));
    expect(relations(overlaps)).toEqual({
      'abcdefgh abcd': 'merge',
      'abcdefgh efg': 'parent',
      'abcdefgh h': 'parent'
    });
    expect(assignment).toEqual([['abcdefgh', 'abcd', 4]]);
    expect(matched).toBe(4);
    expect(relations(matchCategories(piles('abc', 'def'), piles('abcdef')).overlaps)).toEqual({
      'abc abcdef': 'child',
      'def abcdef': 'child'
    });
  });

  it('a quarter in common is related, and half is one category', () => {
    const { overlaps } = matchCategories(piles('abcd', 'efg'), piles('ab', 'cdefg'));
    expect(relations(overlaps)).toEqual({
      'abcd ab': 'merge',
      'abcd cdefg': 'related',
      'efg cdefg': 'merge'
    });
    expect(overlaps.map(({ jaccard }) => jaccard)).toEqual(
      [3 / 5, 1 / 2, 2 / 7].map((wanted) => expect.closeTo(wanted, 12) as number)
    );
  });

  it('looks at units that both sorted only, and makes no category of what fits nowhere', () => {
    const found = matchCategories([['a'], ['a'], null, []], [['x'], null, ['y'], ['x']]);
    expect(found).toMatchObject({ n: 2, categories: [1, 1], matched: 1 });
    expect(matchCategories([], [])).toEqual({
      n: 0,
      categories: [0, 0],
      overlaps: [],
      assignment: [],
      matched: 0
    });
  });
});

describe('hundreds of categories', () => {
  it('are overlapped but not assigned', () => {
    const sort = Array.from({ length: 201 }, (_, i) => [`k${i}`]);
    const found = matchCategories(sort, sort);
    expect(found).toMatchObject({ assignment: null, matched: null });
    expect(found.overlaps.every(({ relation }) => relation === 'merge')).toBe(true);
  });
});

describe('the proposal for the class', () => {
  it('does not mind units that no group sorted together', () => {
    const counts = coAssociation([
      [['a'], ['a'], ['b'], null, null],
      [null, null, ['x'], ['x'], ['y']]
    ]);
    const { categories } = classProposal(counts);
    expect(categories[0]).toBe(categories[1]);
    expect(categories[2]).toBe(categories[3]);
    expect(categories[0]).not.toBe(categories[2]);
    expect(classProposal(coAssociation([])).categories).toEqual([]);
  });
});

describe('the report', () => {
  const rows = (...sorts: [string, (string | string[] | null)[]][]) =>
    sorts.flatMap(([coder, values]) => values.map((value, i) => ({ unit: `i${i + 1}`, coder, value })));

  it('leaves out groups that sorted nothing and units that nobody sorted', () => {
    const report = groupingReport(
      codingsFrom(
        rows(['g1', ['a', 'a', 'b', null]], ['g2', [null, null, null, null]], ['g3', ['x', 'x', 'y', null]])
      )
    );
    expect(report.groups).toEqual(['g1', 'g3']);
    expect(report.units).toEqual(['i1', 'i2', 'i3']);
    expect(report.pairs).toHaveLength(1);
    expect(report.mean).toMatchObject({ value: 1, n: 3 });
    expect(report.coAssociation).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [0, 0, 1]
    ]);
  });

  it('of one group, or of none, has no figure but a reason', () => {
    expect(groupingReport(codingsFrom(rows(['g1', ['a', 'b']]))).mean).toMatchObject({
      value: null,
      reason: 'one-coder'
    });
    expect(groupingReport(codingsFrom([]))).toMatchObject({ units: [], groups: [], pairs: [] });
    const apart = groupingReport(codingsFrom(rows(['g1', ['a', null]], ['g2', [null, 'a']])));
    expect(apart.mean).toMatchObject({ value: null, reason: 'no-units', n: 0 });
  });

  it('goes by the omega index when piles overlap', () => {
    const report = groupingReport(
      codingsFrom(rows(['g1', [['a', 'b'], 'a', 'b', 'c', []]], ['g2', [['x', 'y'], 'x', 'y', 'z', 'z']]))
    );
    expect(report.overlapping).toBe(true);
    expect(report.pairs[0]?.adjustedRand).toMatchObject({ value: null, reason: 'overlap' });
    expect(report.pairs[0]?.omega?.value).toBeGreaterThan(0.5);
    expect(report.mean.value).toBe(report.pairs[0]?.omega?.value);
  });

  it('is plain data', () => {
    const report = groupingReport(codingsFrom(rows(['g1', ['a', 'a', 'b']], ['g2', ['x', 'y', 'y']])));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

// A machine that does other work as well may take several times as long; cubic time would take minutes.
describe('two thousand units', () => {
  const random = mulberry32(3);
  const sort = (piles: number) => Array.from({ length: 2000 }, () => Math.floor(random() * piles));
  const [first, second] = [sort(20), sort(200)];
  const timed = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };

  it('are compared, one left out at a time as well, within a blink', () => {
    expect(timed(() => compareSorts(first, second, { permutations: 0 }))).toBeLessThan(500);
  });

  it('are shuffled two thousand times in no time', () => {
    expect(timed(() => permutationTest(crossTable(first, second)))).toBeLessThan(2000);
  });

  it('give a proposal in no time', () => {
    const sorts = [first, second, sort(10), sort(30)].map((one) => one.map((pile) => [String(pile)]));
    expect(timed(() => classProposal(coAssociation(sorts)))).toBeLessThan(5000);
  });
});
