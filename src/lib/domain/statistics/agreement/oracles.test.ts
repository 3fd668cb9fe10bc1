import { describe, expect, it } from 'vitest';
import {
  codings,
  codingsFromCounts,
  codingsFromCross,
  datasets,
  expected,
  setCodings
} from '../../../../../tests/builders/codings.ts';
import { agreementReport, type AgreementFigures } from './report.ts';
import { percentileInterval, resample } from '../bootstrap.ts';
import { code, someCoders } from './coded.ts';
import type { Coefficient } from './coefficient.ts';
import type { Codings } from '../codings.ts';
import { cohenKappa } from './cohen.ts';
import { countsOf } from './counts.ts';
import { fleissKappa, fleissOfCategory, fleissTest } from './fleiss.ts';
import { krippendorffAlpha, type Level } from './krippendorff.ts';
import { percentAgreement } from './percent-agreement.ts';
import { mulberry32 } from '../random.ts';
import { twoCoders } from './two-coders.ts';

const d1 = codings(datasets.D1.rows);
const d1m = codings(datasets.D1m.rows);
const d4 = codings(datasets.D4.rows);
const d7 = codings(datasets.D7.rows);
const d8 = setCodings(datasets.D8.rows);
const r1 = codings(datasets.R1.rows);
const r2 = codingsFromCounts(datasets.R2.counts);
const r5 = codingsFromCross(datasets.R5.table);
const r6 = codingsFromCounts(datasets.R6.counts);
const r9 = codingsFromCross(datasets.R9.table);

const near = (found: number | null | undefined, wanted: number) => {
  expect(found).toEqual(expect.any(Number));
  expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(1e-6);
};
const figuresOf = (table: Codings, options = {}) => agreementReport(table, { resamples: 0, ...options });
const alpha = (table: Codings, level: Level) => krippendorffAlpha(code(table), level);

type Two = (typeof expected)['D1.pair.1-2'];

describe('two coders', () => {
  const expectTwo = (figures: AgreementFigures, wanted: Omit<Two, 'cats' | 'table'>) => {
    near(figures.percentAgreement?.value, wanted.po);
    near(figures.cohenKappa?.value, wanted.kappa);
    near(figures.cohenKappa?.standardError, wanted.se_kappa);
    near(figures.scottPi?.value, wanted.pi);
    near(figures.gwetAc1?.value, wanted.ac1);
    for (const figure of Object.values(figures)) expect(figure.n).toBe(wanted.n);
  };

  it.each([
    [0, '1-2'],
    [1, '1-3'],
    [2, '2-3']
  ] as const)('D1, pair %i (%s)', (index, name) => {
    const pair = figuresOf(d1).pairs[index];
    expect(pair?.coders).toEqual(name.split('-').map((number) => `c${number}`));
    expectTwo(pair?.figures ?? {}, expected[`D1.pair.${name}`]);
  });

  it.each([
    ['R5', r5, expected['R5.two']],
    ['R9', r9, expected['R9.two']],
    ['D7, the paradox of kappa', d7, expected['D7.two']]
  ] as const)('%s', (_, table, wanted) => {
    const report = figuresOf(table);
    expectTwo(report.figures, wanted);
    expectTwo(report.pairs[0]?.figures ?? {}, wanted);
  });

  it('Cohen 1960 from a textbook', () => {
    near(
      figuresOf(
        codingsFromCross([
          [20, 5],
          [10, 15]
        ])
      ).figures.cohenKappa?.value,
      0.4
    );
  });
});

describe('several coders', () => {
  it('D1: percent agreement, unanimity, Light, Fleiss, AC1', () => {
    const { figures } = figuresOf(d1);
    near(figures.percentAgreement?.value, expected['D1.mean_pairwise_percent']);
    near(figures.unanimity?.value, expected['D1.unanimous']);
    near(figures.lightKappa?.value, expected['D1.light_kappa']);
    near(figures.fleissKappa?.value, expected['D1.fleiss'].kappa);
    near(figures.gwetAc1?.value, expected['D1.ac1_multi'].ac1);
    near(figuresOf(d1, { codebook: 5 }).figures.gwetAc1?.value, expected['D1.ac1_multi_codebook5'].ac1);
    expect(figures.cohenKappa).toMatchObject({ value: null, reason: 'not-two-coders', n: 12 });
  });

  it.each([
    ['D1m', d1m, expected['D1m.multi'], 11],
    ['R1', r1, expected['R1.multi'], 11],
    ['R2', r2, expected['R2.multi'], 30]
  ] as const)('%s: percent agreement and AC1', (_, table, wanted, n) => {
    const { figures } = figuresOf(table);
    near(figures.percentAgreement?.value, wanted.pa);
    near(figures.gwetAc1?.value, wanted.ac1);
    expect([figures.percentAgreement?.n, figures.gwetAc1?.n]).toEqual([n, n]);
  });

  it.each([
    ['D1', d1, expected['D1.fleiss']],
    ['R2', r2, expected['R2.fleiss']]
  ] as const)("%s: Fleiss' kappa with its test, overall and per category", (_, table, wanted) => {
    const counts = countsOf(code(table));
    const { figures, categories } = figuresOf(table);
    near(figures.fleissKappa?.value, wanted.kappa);
    near(figures.fleissKappa?.chance?.standardError, wanted.se0);
    near(figures.fleissKappa?.chance?.z, wanted.z);
    near(fleissTest(counts)?.z, wanted.z);
    const perCategory = Object.values(wanted.per_cat);
    expect(categories).toHaveLength(perCategory.length);
    perCategory.forEach((kappa, k) => {
      near(categories[k]?.figures.fleissKappa?.value, kappa);
      near(fleissOfCategory(counts, k).at(new Int32Array(counts.units).fill(1)), kappa);
    });
  });

  it("R6: Fleiss' kappa", () => near(figuresOf(r6).figures.fleissKappa?.value, expected['R6.fleiss'].kappa));
});

describe("Krippendorff's alpha", () => {
  const [d4Nominal, d4Ordinal, d4Interval] = [0.211538, 0.826173, 0.822449];
  it.each([
    ['D1', d1, 'nominal', expected['D1.alpha_nominal'].alpha],
    ['D1m', d1m, 'nominal', expected['D1m.alpha_nominal'].alpha],
    ['R1', r1, 'nominal', expected['R1.alpha'].nominal],
    ['R1', r1, 'ordinal', expected['R1.alpha'].ordinal],
    ['R1', r1, 'interval', expected['R1.alpha'].interval],
    ['R1', r1, 'ratio', expected['R1.alpha'].ratio],
    ['R2', r2, 'nominal', expected['R2.alpha_nominal']],
    ['D4', d4, 'nominal', d4Nominal],
    ['D4', d4, 'ordinal', d4Ordinal],
    ['D4', d4, 'interval', d4Interval],
    ['D7', d7, 'nominal', expected['D7.alpha']]
  ] as const)('%s, %s %s', (_, table, level, wanted) => {
    near(figuresOf(table, { level }).figures.krippendorffAlpha?.value, wanted);
  });

  it('D1, two of its coders', () => {
    const found = krippendorffAlpha(someCoders(code(d1), [0, 1]), 'nominal');
    near(found.at(new Int32Array(12).fill(1)), expected['D1.alpha_nominal.coders1-2']);
    near(figuresOf(d1).pairs[0]?.figures.krippendorffAlpha?.value, expected['D1.alpha_nominal.coders1-2']);
  });

  it.each([
    ['D1', d1, expected['D1.alpha_nominal']],
    ['D1m', d1m, expected['D1m.alpha_nominal']],
    ['R1', r1, expected['R1.alpha_nominal_detail']]
  ] as const)('%s in its parts', (_, table, wanted) => {
    const parts = alpha(table, 'nominal').parts();
    near(parts?.observed, wanted.Do);
    near(parts?.expected, wanted.De);
    expect(parts?.ratings).toBe(wanted.n);
    expect([...(parts?.totals ?? [])]).toEqual(Object.values(wanted.nc));
  });

  it('of sets of labels', () => {
    const wanted = expected['D8.alpha_jaccard'];
    near(figuresOf(d8).figures.krippendorffAlpha?.value, wanted.alpha);
    near(alpha(d8, 'sets').parts()?.observed, wanted.Do);
    near(alpha(d8, 'sets').parts()?.expected, wanted.De);
    const whole = alpha(d8, 'nominal');
    near(whole.at(new Int32Array(6).fill(1)), expected['D8.alpha_nominal_sets'].alpha);
    near(whole.parts()?.observed, expected['D8.alpha_nominal_sets'].Do);
  });
});

it('D8: every label apart', () => {
  const { categories, level, values } = figuresOf(d8);
  expect([level, values]).toEqual(['sets', ['a', 'b', 'c', 'd']]);
  for (const [label, wanted] of Object.entries(expected['D8.per_category'])) {
    const figures = categories.find(({ category }) => category === label)?.figures;
    near(figures?.percentAgreement?.value, wanted.po);
    near(figures?.cohenKappa?.value, wanted.kappa);
    near(figures?.gwetAc1?.value, wanted.ac1);
  }
});

describe('the bootstrap', () => {
  const coded = code(d1);
  const cases: [string, Coefficient, number, (typeof expected)['D1.boot.alpha']][] = [
    ['kappa', cohenKappa(twoCoders(coded, 0, 1)), 12, expected['D1.boot.kappa12']],
    ['percent', percentAgreement(countsOf(someCoders(coded, [0, 1]))), 12, expected['D1.boot.percent12']],
    ['Fleiss', fleissKappa(countsOf(coded)), 12, expected['D1.boot.fleiss']],
    ['alpha', alpha(d1, 'nominal'), 12, expected['D1.boot.alpha']],
    ['alpha with missing ratings', alpha(d1m, 'nominal'), 11, expected['D1m.boot.alpha']]
  ];
  it.each(cases)('%s', (_, coefficient, n, wanted) => {
    const [values = new Float64Array()] = resample(12, [coefficient]);
    const interval = percentileInterval(values, coefficient.n);
    near(interval?.lower, wanted.lower);
    near(interval?.upper, wanted.upper);
    expect(coefficient.n).toBe(n);
    const bootstrap = { seed: wanted.seed, resamples: wanted.B, undefined: wanted.invalid };
    expect(interval).toMatchObject({ kind: 'bootstrap', indicative: false, bootstrap });
    wanted.first.forEach((value, k) => near(values[k], value));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    near(mean, wanted.mean);
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    near(Math.sqrt(squares / (values.length - 1)), wanted.se);
  });

  it('is what the report gives', () => {
    const { figures, pairs } = agreementReport(d1);
    near(figures.krippendorffAlpha?.interval?.lower, expected['D1.boot.alpha'].lower);
    near(figures.fleissKappa?.interval?.upper, expected['D1.boot.fleiss'].upper);
    near(pairs[0]?.figures.cohenKappa?.interval?.lower, expected['D1.boot.kappa12'].lower);
  });

  it('draws with mulberry32', () => {
    const random = mulberry32(12345);
    expect(Array.from({ length: 5 }, random)).toEqual(expected['mulberry32.seed12345.first5']);
  });
});
