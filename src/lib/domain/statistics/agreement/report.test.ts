import { describe, expect, it } from 'vitest';
import { codings, datasets, setCodings } from '../../../../../tests/builders/codings.ts';
import { agreementReport } from './report.ts';

const quick = { resamples: 200 };

describe('the report of agreement', () => {
  it('says what it rests on', () => {
    expect(agreementReport(codings(datasets.D1m.rows), quick)).toMatchObject({
      level: 'nominal',
      units: 12,
      pairedUnits: 11,
      coders: ['c1', 'c2', 'c3'],
      ratings: 31,
      values: ['A', 'B', 'C', 'D']
    });
  });

  it('warns that kappa says little when nearly everything is in one category, but not of AC1', () => {
    const { figures, largestShare } = agreementReport(codings(datasets.D7.rows), quick);
    expect(largestShare).toBe(0.95);
    for (const name of ['cohenKappa', 'scottPi', 'fleissKappa', 'lightKappa', 'krippendorffAlpha'] as const) {
      expect(figures[name]?.readings).toContain('prevalence');
    }
    expect(figures.gwetAc1?.readings).not.toContain('prevalence');
    expect(figures.gwetAc1?.band).toBe('almost-perfect');
  });

  it('says why there is nothing: no codings, one coder, one value, gaps', () => {
    const reasons = (cells: (string | null)[][]) => {
      const { figures } = agreementReport(codings(cells), quick);
      return Object.fromEntries(Object.entries(figures).map(([name, { reason }]) => [name, reason]));
    };
    expect(new Set(Object.values(reasons([])))).toEqual(new Set(['no-units']));
    expect(new Set(Object.values(reasons([[null, null]])))).toEqual(new Set(['no-units']));
    expect(
      new Set(
        Object.values(
          reasons([
            ['a', null],
            ['b', null]
          ])
        )
      )
    ).toEqual(new Set(['one-coder']));
    expect(
      new Set(
        Object.values(
          reasons([
            ['a', null],
            [null, 'b']
          ])
        )
      )
    ).toEqual(new Set(['one-coder']));
    expect(
      reasons([
        ['a', 'a'],
        ['a', 'a']
      ])
    ).toMatchObject({
      percentAgreement: null,
      cohenKappa: 'one-value',
      gwetAc1: 'one-value',
      krippendorffAlpha: 'one-value'
    });
    expect(
      reasons([
        ['a', 'b', null],
        ['a', 'a', 'b']
      ])
    ).toMatchObject({
      cohenKappa: 'not-two-coders',
      fleissKappa: 'incomplete',
      lightKappa: null
    });
  });

  it('knows AC1 of one used category when the codebook has more', () => {
    const { figures } = agreementReport(
      codings([
        ['a', 'a'],
        ['a', 'a']
      ]),
      { ...quick, codebook: 4 }
    );
    expect(figures.gwetAc1).toMatchObject({ value: 1, reason: null, interval: { lower: 1, upper: 1 } });
  });

  it("has Light's kappa over the pairs that coded something together", () => {
    const { figures, pairs } = agreementReport(
      codings([
        ['a', 'a', null],
        ['b', 'b', null],
        ['a', 'b', null],
        ['b', null, 'b'],
        ['a', null, 'a']
      ]),
      quick
    );
    expect(pairs.map((pair) => pair.figures.cohenKappa?.reason)).toEqual([null, null, 'one-coder']);
    expect(pairs.map((pair) => pair.figures.cohenKappa?.n)).toEqual([3, 2, 0]);
    const [first, second] = pairs.map((pair) => pair.figures.cohenKappa?.value ?? NaN);
    expect(figures.lightKappa).toMatchObject({ value: (first! + second!) / 2, n: 5 });
  });

  it('does without the mean of half a million pairs', () => {
    const hall = codings(
      Array.from({ length: 300 }, (_, u) => Array.from({ length: 1000 }, (_, c) => (u * c) % 4))
    );
    const { figures, pairs } = agreementReport(hall, { resamples: 0 });
    expect(figures.lightKappa).toMatchObject({ value: null, reason: 'too-large', n: 300 });
    expect(figures.krippendorffAlpha?.value).not.toBeNull();
    expect(pairs).toEqual([]);
  });

  it('takes no numbers on a scale from names, nor a ratio from negative numbers', () => {
    const alpha = (cells: (string | number)[][], level: 'ordinal' | 'interval' | 'ratio') =>
      agreementReport(codings(cells), { ...quick, level }).figures.krippendorffAlpha?.reason;
    expect(
      alpha(
        [
          ['a', 'b'],
          ['b', 'b']
        ],
        'ordinal'
      )
    ).toBe('not-numeric');
    expect(
      alpha(
        [
          [1, 'b'],
          [2, 2]
        ],
        'interval'
      )
    ).toBe('not-numeric');
    expect(
      alpha(
        [
          [-1, 2],
          [2, 2]
        ],
        'ratio'
      )
    ).toBe('not-numeric');
    expect(
      alpha(
        [
          [-1, 2],
          [2, 2]
        ],
        'interval'
      )
    ).toBeNull();
    expect(
      alpha(
        [
          [0, 2],
          [2, 2]
        ],
        'ratio'
      )
    ).toBeNull();
    const sets = setCodings([
      [['a'], ['a', 'b']],
      [['b'], ['b']]
    ]);
    expect(agreementReport(sets, { ...quick, level: 'ordinal' }).figures.krippendorffAlpha?.reason).toBe(
      'not-numeric'
    );
  });

  it('leaves the coefficients of categories out on the interval and ratio level', () => {
    const { figures, categories } = agreementReport(codings(datasets.D4.rows), {
      ...quick,
      level: 'interval'
    });
    expect(Object.keys(figures)).toEqual(['percentAgreement', 'unanimity', 'krippendorffAlpha']);
    expect(categories).toEqual([]);
    // No categories to be few of: 12 targets are enough.
    const long = codings([...datasets.D4.rows, ...datasets.D4.rows]);
    const { readings } =
      agreementReport(long, { ...quick, level: 'interval' }).figures.krippendorffAlpha ?? {};
    expect(readings).not.toContain('too-few');
  });

  it('stays finite for very large, very small and very close numbers', () => {
    const { MAX_VALUE, MIN_VALUE, EPSILON } = Number;
    const hard = codings([
      [MAX_VALUE, -MAX_VALUE],
      [MIN_VALUE, 0],
      [1, 1 + EPSILON]
    ]);
    const close = codings([
      [1, 1 + EPSILON],
      [1, 1]
    ]);
    for (const table of [hard, close]) {
      for (const level of ['ordinal', 'interval', 'ratio'] as const) {
        const alpha = agreementReport(table, { ...quick, level }).figures.krippendorffAlpha;
        expect(alpha?.value === null ? alpha.reason : Number.isFinite(alpha?.value)).toBeTruthy();
      }
    }
  });

  it('compares several labels label by label, and as sets that overlap', () => {
    const report = agreementReport(
      setCodings([
        [['a', 'b'], ['a']],
        [[], ['b']],
        [['b'], ['b']]
      ]),
      quick
    );
    expect(report).toMatchObject({ level: 'sets', values: ['a', 'b'], pairs: [], units: 3 });
    expect(Object.keys(report.figures)).toEqual(['krippendorffAlpha']);
    expect(
      report.categories.map(({ category, figures }) => [category, figures.percentAgreement?.value])
    ).toEqual([
      ['a', 1],
      ['b', 1 / 3]
    ]);
  });
});
