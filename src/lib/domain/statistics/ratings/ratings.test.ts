import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intraclassCorrelations } from './icc.ts';
import { kendallW } from './kendall.ts';
import { spreadOf } from './spread.ts';
import { awgOf, rwgOf, rwgOfItems } from './within-group.ts';

const seven = { low: 1, high: 7 };
const rating = fc.integer({ min: 1, max: 7 });
const table = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 6 }))
  .chain(([targets, judges]) =>
    fc.array(fc.array(rating, { minLength: judges, maxLength: judges }), {
      minLength: targets,
      maxLength: targets
    })
  );
const iccNames = ['icc11', 'icc1k', 'icc21', 'icc2k', 'icc31', 'icc3k'] as const;

describe('the ratings of one target', () => {
  it('say why there is no figure', () => {
    const reasons = (ratings: (number | null)[]) => {
      const { mean, median, sd, rwg, awg } = spreadOf(ratings, seven);
      return [mean, median, sd, rwg, awg].map(({ reason }) => reason);
    };
    expect(reasons([])).toEqual(Array(5).fill('no-units'));
    expect(reasons([null, null])).toEqual(Array(5).fill('no-units'));
    expect(reasons([4, null])).toEqual([null, null, 'one-coder', 'one-coder', 'one-coder']);
    expect(reasons([4, 9])).toEqual([null, null, null, 'not-numeric', 'not-numeric']);
    expect(reasons([4, NaN])).toEqual(Array(5).fill('not-numeric'));
    expect(reasons([7, 7, 7])).toEqual([null, null, null, null, 'out-of-range']);
    expect(spreadOf([3, 3], { low: 3, high: 3 }).rwg.reason).toBe('no-variance');
    expect(spreadOf([3], seven).withinCutOff).toBeNull();
  });

  it('do not depend on the judges not there, and never have NaN', () => {
    fc.assert(
      fc.property(fc.array(fc.option(rating, { nil: null }), { maxLength: 12 }), (ratings) => {
        const found = spreadOf(ratings, seven);
        expect(found).toEqual(
          spreadOf(
            ratings.filter((one) => one !== null),
            seven
          )
        );
        for (const figure of [found.mean, found.median, found.sd, found.rwg, found.awg]) {
          expect(figure.value === null).toBe(figure.reason !== null);
          expect(figure.n).toBe(ratings.filter((one) => one !== null).length);
        }
        expect(found.rwg.value ?? 0).toBeLessThanOrEqual(1);
        expect(found.awg.value ?? 0).toBeLessThanOrEqual(1);
        // The largest variance that a mean allows makes a_wg -1.
        expect(found.awg.value ?? 0).toBeGreaterThanOrEqual(-1 - 1e-9);
      })
    );
  });

  it('are read by their band, and as few below five judges', () => {
    expect(spreadOf([6, 6, 6, 6, 6], seven).rwg).toMatchObject({ value: 1, readings: ['tentative'] });
    expect(spreadOf([6, 6], seven).rwg.readings).toEqual(['too-few', 'tentative']);
    expect(spreadOf([1, 7, 1, 7, 4], seven).rwg.readings).toEqual(['weak']);
    expect(spreadOf([1, 7, 1, 7, 1], seven).rwg.value).toBeLessThan(0);
  });

  it('may be further apart than r_wg of several items can say', () => {
    expect(rwgOfItems(12, 3, 7)).toBeNull();
    expect(rwgOfItems(0, 3, 7)).toBe(1);
    expect(rwgOfItems(1, 1, 7)).toBe(rwgOf(1, 7));
    expect(rwgOfItems(1, 3, 1)).toBeNull();
    expect(awgOf(1, 0, 4, seven)).toBeNull();
  });
});

describe('intraclass correlations', () => {
  it('never exceed 1, lie within their interval, and say why when there is none', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const found = intraclassCorrelations(rows);
        for (const { value, reason, interval } of iccNames.map((name) => found[name])) {
          if (value === null) expect(reason).toBe('no-variance');
          else expect(value).toBeLessThanOrEqual(1 + 1e-12);
          if (!interval) continue;
          expect(interval.lower).toBeLessThanOrEqual(value! + 1e-9);
          expect(interval.upper).toBeGreaterThanOrEqual(value! - 1e-9);
        }
      })
    );
  });

  it('do not change with the order of judges or targets, nor with another zero or step of the scale', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const other = rows.toReversed().map((row) => row.toReversed().map((value) => 2 * value - 3));
        const [one, two] = [intraclassCorrelations(rows), intraclassCorrelations(other)];
        for (const name of iccNames) {
          const [value, again] = [one[name].value, two[name].value];
          if (value === null || again === null) expect(again).toBe(value);
          else expect(Math.abs(again - value)).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(value)));
        }
      })
    );
  });

  it('are 1 without an interval when judges agree in everything', () => {
    const { icc21, icc2k } = intraclassCorrelations([
      [1, 1, 1],
      [4, 4, 4],
      [6, 6, 6]
    ]);
    expect(icc21).toMatchObject({ value: 1, interval: null });
    expect(icc2k).toMatchObject({ value: 1, interval: null });
  });

  it('are not made of what rounding leaves of a denominator of 0', () => {
    const { icc2k } = intraclassCorrelations([
      [5, 3, 3],
      [1, 6, 7],
      [3, 6, 1]
    ]);
    expect(icc2k).toMatchObject({ value: null, reason: 'no-variance' });
  });

  it('leave out judges who did not rate everything, and say how many', () => {
    const complete = intraclassCorrelations([
      [1, 2],
      [5, 5],
      [3, 4]
    ]);
    const found = intraclassCorrelations([
      [1, 2, null],
      [5, 5, 4],
      [null, null, null],
      [3, 4, 1]
    ]);
    expect(found).toMatchObject({ targets: 3, judges: 2, droppedJudges: 1, droppedTargets: 1 });
    expect(found.icc2k).toEqual(complete.icc2k);
  });

  it.each([
    ['no-units', []],
    ['no-units', [[1, 2]]],
    ['one-coder', [[1], [2]]],
    [
      'incomplete',
      [
        [1, null],
        [null, 2]
      ]
    ],
    [
      'not-numeric',
      [
        [1, NaN],
        [1, 2]
      ]
    ],
    [
      'no-variance',
      [
        [3, 3],
        [3, 3]
      ]
    ]
  ] as const)('say %s', (reason, rows) => {
    const found = intraclassCorrelations(rows);
    for (const name of iccNames) expect(found[name]).toMatchObject({ value: null, reason });
    expect(kendallW(rows).w).toMatchObject({ value: null, reason });
  });
});

describe("Kendall's W", () => {
  it('lies between 0 and 1, and does not change with the order of judges or targets', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { w } = kendallW(rows);
        if (w.value === null) return expect(w.reason).toBe('no-variance');
        expect(w.value).toBeGreaterThanOrEqual(0);
        expect(w.value).toBeLessThanOrEqual(1 + 1e-12);
        const other = kendallW(rows.toReversed().map((row) => row.toReversed().map((value) => value ** 3)));
        expect(other.w.value).toBeCloseTo(w.value, 9);
      })
    );
  });

  it('is 1 for the same order, whatever the numbers', () => {
    const found = kendallW([
      [1, 2],
      [3, 4],
      [2, 3]
    ]);
    expect(found.w.value).toBe(1);
    expect(found.meanSpearman.value).toBe(1);
  });
});
