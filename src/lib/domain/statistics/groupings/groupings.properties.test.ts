import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code } from '../agreement/coded.ts';
import { figureOf } from '../agreement/coefficient.ts';
import { cohenKappa } from '../agreement/cohen.ts';
import { mulberry32 } from '../random.ts';
import { twoCoders } from '../agreement/two-coders.ts';
import { codings } from '../../../../../tests/builders/codings.ts';
import { bestAssignment } from './assignment.ts';
import { coAssociation, coAssociationMatrix } from './co-association.ts';
import { compareSorts, type Comparison } from './compare.ts';
import { crossTable } from './cross-table.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { omega } from './omega.ts';
import { adjustedRand, pairCounts } from './pairs.ts';
import { overlapping, type Sort, withoutOverlap } from './sort.ts';

const place = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant([] as const) }
);
/** Two sorts of the same units. */
const two = fc
  .array(fc.tuple(place, place), { maxLength: 25 })
  .map((rows): [Sort, Sort] => [rows.map(([one]) => one), rows.map(([, other]) => other)]);
const plain = (first: Sort, second: Sort) => compareSorts(first, second, { permutations: 0 });
const ari = (first: Sort, second: Sort) => plain(first, second).adjustedRand.value;

const values = ({ n, rand, adjustedRand, pairJaccard, fowlkesMallows, vMeasure }: Comparison) => ({
  n,
  figures: [rand, adjustedRand, pairJaccard, fowlkesMallows, vMeasure].map(({ value }) => value)
});
function expectSame(one: Comparison, other: Comparison) {
  expect(one.n).toBe(other.n);
  const [a, b] = [values(one).figures, values(other).figures];
  a.forEach((value, k) => {
    if (value === null) expect(b[k]).toBeNull();
    else expect(b[k]).toBeCloseTo(value, 9);
  });
}

describe('two sorts', () => {
  it('are compared alike in either order', () => {
    fc.assert(fc.property(two, ([a, b]) => expectSame(plain(a, b), plain(b, a))));
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [there, back] = [plain(a, b), plain(b, a)];
        expect(there.wallace).toEqual(back.wallace.toReversed());
        expect(there.homogeneity.value ?? 2).toBeCloseTo(back.completeness.value ?? 2, 9);
      })
    );
  });

  it('do not change when categories are renamed or units come in another order', () => {
    const names: Record<string, number> = { a: 7, b: 1, c: 40, d: 3 };
    fc.assert(
      fc.property(two, fc.integer(), ([a, b], seed) => {
        const random = mulberry32(seed);
        const order = a.map((_, i) => [random(), i] as const).sort(([p], [q]) => p - q);
        const renamed = a.map((pile) => (typeof pile === 'string' ? names[pile]! : pile));
        const shuffle = (sort: Sort) => order.map(([, i]) => sort[i]!);
        expectSame(plain(a, b), plain(shuffle(renamed), shuffle(b)));
      })
    );
  });

  it('are 1 on everything when they are the same, whatever their labels', () => {
    fc.assert(
      fc.property(two, ([a]) => {
        const { n, ...found } = plain(a, a);
        fc.pre(n >= 2);
        for (const figure of [found.adjustedRand, found.rand, found.vMeasure, found.homogeneity])
          expect(figure.value).toBe(1);
        for (const figure of [found.pairJaccard, found.fowlkesMallows, ...found.wallace])
          expect(figure.value ?? 1).toBeCloseTo(1, 12);
      })
    );
  });

  it('stay within their ranges, and say why when there is no value', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const { adjustedRand, wallace, n, ...rest } = plain(a, b);
        const { rand, pairJaccard, fowlkesMallows, homogeneity, completeness, vMeasure } = rest;
        const shares = [rand, pairJaccard, fowlkesMallows, homogeneity, completeness, vMeasure, ...wallace];
        for (const { value, reason } of shares) {
          if (value === null) expect(reason).toBe(n < 2 ? 'no-units' : 'no-pairs');
          else expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        }
        if (n < 2) expect(adjustedRand.reason).toBe('no-units');
        else expect(adjustedRand.value).toBeLessThanOrEqual(1);
      })
    );
  });

  it("have the adjusted Rand index that Cohen's kappa gives on the pairs of units", () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const common = a.flatMap((_, i) => (a[i] === null || b[i] === null ? [] : [i]));
        const together = (sort: Sort, i: number, j: number) =>
          Number(sort[i] === sort[j] && typeof sort[i] !== 'object');
        const cells = common.flatMap((i, p) =>
          common.slice(p + 1).map((j) => [together(a, i, j), together(b, i, j)])
        );
        fc.pre(cells.length > 0);
        const kappa = figureOf(cohenKappa(twoCoders(code(codings(cells)), 0, 1))).value;
        // kappa is undefined where both sorts have one kind of pair only, and the same.
        if (kappa === null) expect(ari(a, b)).toBe(1);
        else expect(ari(a, b)).toBeCloseTo(kappa, 9);
      })
    );
  });

  it('have the omega index of their adjusted Rand index, as nothing overlaps', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const found = omega(overlapping(a), overlapping(b));
        if (found.value === null) expect(ari(a, b) ?? 1).toBe(1);
        else expect(found.value).toBeCloseTo(ari(a, b)!, 9);
      })
    );
  });

  it('give the same index without a unit as when that unit was never sorted', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const table = crossTable(a, b);
        leaveOneOut(table).forEach((value, k) => {
          const left = a.map((pile, i) => (i === table.units[k] ? null : pile));
          expect(adjustedRand(pairCounts(crossTable(left, b)))).toBeCloseTo(value, 9);
        });
      })
    );
  });
});

describe('co-association', () => {
  it('is the share of groups that laid both units together, of those that sorted both', () => {
    const several = fc.array(fc.option(fc.subarray(['a', 'b', 'c']), { nil: null }), {
      minLength: 6,
      maxLength: 6
    });
    fc.assert(
      fc.property(fc.array(several, { minLength: 1, maxLength: 5 }), (sorts) => {
        const matrix = coAssociationMatrix(coAssociation(sorts));
        for (let i = 0; i < 6; i++) {
          for (let j = 0; j < 6; j++) {
            const both = sorts.filter((sort) => sort[i] && sort[j]);
            const together = both.filter((sort) => sort[i]!.some((pile) => sort[j]!.includes(pile)));
            const wanted = i === j ? 1 : both.length === 0 ? null : together.length / both.length;
            expect(matrix[i]![j]).toBe(wanted);
          }
        }
      })
    );
  });
});

describe('the best assignment', () => {
  const total = (gains: number[][], pairs: [number, number][]) =>
    pairs.reduce((sum, [i, j]) => sum + gains[i]![j]!, 0);
  /** Every way to give rows a column of their own. */
  function best(gains: number[][], row = 0, taken = new Set<number>()): number {
    if (row === gains.length) return 0;
    const free = gains[row]!.keys().filter((j) => !taken.has(j));
    const options = [...free].map((j) => gains[row]![j]! + best(gains, row + 1, new Set([...taken, j])));
    // With more rows than columns a row may stay without.
    return Math.max(...options, gains.length > gains[0]!.length ? best(gains, row + 1, taken) : -Infinity);
  }

  it('has the highest sum there is, each row and column once', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([height, width]) =>
        fc.array(fc.array(fc.nat(9), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height
        })
      );
    fc.assert(
      fc.property(matrix, (gains) => {
        const pairs = bestAssignment(gains);
        expect(pairs).toHaveLength(Math.min(gains.length, gains[0]!.length));
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
        expect(total(gains, pairs)).toBe(best(gains));
      })
    );
  });

  it('of nothing is nothing', () => {
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([]);
  });
});

describe('forms of a sort', () => {
  it('lead to each other', () => {
    fc.assert(
      fc.property(two, ([a]) => {
        expect(withoutOverlap(overlapping(a))).toEqual(a);
      })
    );
    expect(withoutOverlap([['a'], ['a', 'b']])).toBeNull();
    expect(withoutOverlap([['a', 'a'], null, []])).toEqual(['a', null, []]);
  });
});
