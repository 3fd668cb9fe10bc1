import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasets, expected } from '../../../../../tests/builders/codings.ts';
import { sharedData } from '../../../../../tests/builders/shared-data.ts';
import { classProposal, coAssociation, coAssociationMatrix } from './co-association.ts';
import { compareSorts } from './compare.ts';
import { crossTable } from './cross-table.ts';
import { vMeasure } from './entropy.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { matchCategories } from './matching.ts';
import { omega } from './omega.ts';
import { permutationTest } from './permutation.ts';
import { groupingReport } from './report.ts';
import { overlapping, type Sort } from './sort.ts';

const d2 = datasets.D2.groups;
const sorts = Object.values(d2).map(overlapping);
const groupNames = ['g1', 'g2', 'g3', 'g4'] as const;
type GroupName = (typeof groupNames)[number];

const near = (found: number | null | undefined, wanted: number) => {
  expect(found).toEqual(expect.any(Number));
  expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(1e-6);
};

interface Wanted {
  n: number;
  n11: number;
  n10: number;
  n01: number;
  n00: number;
  rand: number;
  ari: number;
  jaccard: number;
  fm: number;
  wallace_uv: number;
  wallace_vu: number;
  homogeneity: number;
  completeness: number;
  v: number;
  matched: number;
}

function expectComparison(first: Sort, second: Sort, wanted: Wanted) {
  const found = compareSorts(first, second, { permutations: 0 });
  expect(found.n).toBe(wanted.n);
  expect(found.pairs).toEqual({
    together: wanted.n11,
    onlyFirst: wanted.n10,
    onlySecond: wanted.n01,
    apart: wanted.n00
  });
  near(found.rand.value, wanted.rand);
  near(found.adjustedRand.value, wanted.ari);
  near(found.pairJaccard.value, wanted.jaccard);
  near(found.fowlkesMallows.value, wanted.fm);
  near(found.wallace[0].value, wanted.wallace_uv);
  near(found.wallace[1].value, wanted.wallace_vu);
  near(found.homogeneity.value, wanted.homogeneity);
  near(found.completeness.value, wanted.completeness);
  near(found.vMeasure.value, wanted.v);
  expect(matchCategories(overlapping(first), overlapping(second)).matched).toBe(wanted.matched);
}

/** Two sorts that cross as a table says. */
function sortsFrom(table: number[][]): [Sort, Sort] {
  const units = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, () => [i, j]))
  );
  return [units.map(([i]) => i!), units.map(([, j]) => j!)];
}

const pairsOfGroups: [GroupName, GroupName][] = groupNames.flatMap((a, i) =>
  groupNames.slice(i + 1).map((b): [GroupName, GroupName] => [a, b])
);

describe('comparing sorts', () => {
  it.each(pairsOfGroups)('D2, %s and %s', (a, b) => {
    expectComparison(d2[a], d2[b], expected[`D2.${a}-${b}` as 'D2.g1-g2']);
  });

  it('R7, of the scikit-learn manual', () => {
    const { u, v } = datasets.R7;
    expectComparison(u, v, expected['R7.clusterings']);
    near(vMeasure(crossTable(u, v), 0.6)?.v, expected['R7.v_beta0.6']);
    near(compareSorts([0, 0, 1, 1], [0, 0, 1, 2]).adjustedRand.value, 0.571429);
    near(compareSorts([0, 0, 1, 1], [0, 0, 1, 2]).rand.value, 0.833333);
  });

  it('R8, of Yeung & Ruzzo', () => {
    expectComparison(...sortsFrom(datasets.R8.table), expected['R8.clusterings']);
  });

  it.each([
    ['g2', 'D2.perm.g1-g2'],
    ['g3', 'D2.perm.g1-g3']
  ] as const)('the permutation test of D2, g1 and %s', (other, name) => {
    const { B, seed, at_least, p } = expected[name];
    const test = permutationTest(crossTable(d2.g1, d2[other]), { permutations: B, seed });
    expect(test).toMatchObject({ atLeast: at_least, permutations: B, seed });
    near(test?.p, p);
  });

  it('one incident left out at a time, D2', () => {
    const { values, min, max } = expected['D2.leave_one_out.g1-g2'];
    const found = [...leaveOneOut(crossTable(d2.g1, d2.g2))];
    expect(found).toHaveLength(values.length);
    found.forEach((value, i) => near(value, values[i]!));
    const { interval } = compareSorts(d2.g1, d2.g2).adjustedRand;
    expect(interval).toMatchObject({ kind: 'leave-one-out', indicative: false });
    near(interval?.lower, min);
    near(interval?.upper, max);
  });

  it('omega: overlapping piles of D8, and the adjusted Rand index where nothing overlaps', () => {
    const [first, second] = [0, 1].map((coder) => datasets.D8.rows.map((row) => row[coder] as string[]));
    const found = omega(first!, second!);
    near(found.value, expected['D8.omega'].omega);
    near(found.observed, expected['D8.omega'].observed);
    near(found.expected, expected['D8.omega'].expected);
    near(omega(sorts[0]!, sorts[1]!).value, expected['D2.g1-g2'].ari);
  });
});

describe('the class', () => {
  it('co-association and its clusters, D2', () => {
    const counts = coAssociation(sorts);
    coAssociationMatrix(counts).forEach((row, i) =>
      row.forEach((share, j) => near(share, expected['D2.coassociation'][i]![j]!))
    );
    const { dendrogram, categories } = classProposal(counts);
    dendrogram.merges.forEach(({ height }, m) => near(height, expected['D2.average_linkage_heights'][m]!));
    const wanted = expected['D2.clusters_at_coassociation_0.4'];
    const numbers = [...new Set(wanted)];
    expect(categories).toEqual(wanted.map((number) => numbers.indexOf(number)));
  });

  it('overlap of categories, D2', () => {
    const { overlaps } = matchCategories(sorts[0]!, sorts[1]!);
    const wanted = expected['D2.category_jaccard.g1-g2'] as Record<string, Record<string, number>>;
    for (const [first, row] of Object.entries(wanted)) {
      for (const [second, jaccard] of Object.entries(row)) {
        near(overlaps.find((one) => one.first === first && one.second === second)?.jaccard ?? 0, jaccard);
      }
    }
    const proposed = overlaps.map(({ first, second, relation }) => [first, second, relation]);
    expect(proposed).toEqual([
      ['uitleg', 'doceren', 'merge'],
      ['evaluatie', 'toetsen', 'merge'],
      ['begeleiding', 'coachen', 'merge'],
      ['organisatie', 'plannen', 'merge'],
      ['begeleiding', 'doceren', null],
      ['organisatie', 'toetsen', null]
    ]);
  });

  it('the report has the mean of all pairs', () => {
    const table = {
      labels: 'one' as const,
      units: d2.g1.map((_, i) => `i${i + 1}`),
      coders: [...groupNames],
      cells: d2.g1.map((_, i) => groupNames.map((name) => d2[name][i] ?? null))
    };
    const report = groupingReport(table, { permutations: 100 });
    near(report.mean.value, expected['D2.mean_ari']);
    expect(report.mean.n).toBe(12);
    expect(report.mean.readings).toEqual(['too-few', 'weak']);
    expect(report.mean.interval!.lower).toBeLessThan(report.mean.value!);
    expect(report.pairs.map(({ groups }) => groups)).toEqual(pairsOfGroups);
    near(report.pairs[2]?.adjustedRand.value, expected['D2.g1-g4'].ari);
    expect(report.pairs[2]?.n).toBe(11);
    expect(report.pairs[0]?.chance?.permutations).toBe(100);
    expect(report.proposal.categories).toEqual([
      ['i1', 'i2', 'i3'],
      ['i4', 'i5', 'i6'],
      ['i7', 'i8', 'i9'],
      ['i10', 'i11', 'i12']
    ]);
    expect(report.overlapping).toBe(false);
  });
});

const partitions = sharedData('irr/partitions.json');
interface Partition {
  name: string;
  truth: number[];
  groups: number[];
  expected: Record<'ari' | 'v_measure' | 'homogeneity' | 'completeness' | 'fowlkes_mallows', number>;
}

describe.skipIf(partitions === null)('the partitions of the reference data', () => {
  const list = partitions ? (JSON.parse(readFileSync(partitions, 'utf8')) as Partition[]) : [];
  it.each(list)('$name', ({ truth, groups, expected: wanted }) => {
    const found = compareSorts(truth, groups);
    near(found.adjustedRand.value, wanted.ari);
    near(found.vMeasure.value, wanted.v_measure);
    near(found.homogeneity.value, wanted.homogeneity);
    near(found.completeness.value, wanted.completeness);
    near(found.fowlkesMallows.value, wanted.fowlkes_mallows);
  });
});
