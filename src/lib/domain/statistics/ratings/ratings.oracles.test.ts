import { describe, expect, it } from 'vitest';
import { datasets, expected } from '../../../../../tests/builders/codings.ts';
import { chiSquaredTail } from '../distributions/gamma.ts';
import { intraclassCorrelations } from './icc.ts';
import { kendallW } from './kendall.ts';
import { lenientSd, sdCutOff, strictSd } from './scale.ts';
import { spreadOf } from './spread.ts';
import { awgOf, rwgOf, rwgOfItems } from './within-group.ts';

const near = (found: number | null | undefined, wanted: number) => {
  expect(found).toEqual(expect.any(Number));
  expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(1e-6);
};
const seven = { low: 1, high: 7 };

describe('one target', () => {
  it.each(datasets.D4.rows.map((row, i) => [i + 1, row] as const))('D4, incident %i', (i, row) => {
    const wanted = expected['D4.per_incident'][i - 1]!;
    const found = spreadOf(row, seven);
    near(found.mean.value, wanted.mean);
    near(found.median.value, wanted.median);
    near(found.sd.value, wanted.sd);
    near(found.rwg.value, wanted.rwg);
    near(awgOf(found.mean.value!, found.sd.value! ** 2, 5, seven), wanted.awg);
    // Means outside 2.2 to 5.8 are too near an end of the scale.
    if ([1, 3, 5].includes(i)) expect(found.awg).toMatchObject({ value: null, reason: 'out-of-range' });
    else near(found.awg.value, wanted.awg);
    expect(found.withinCutOff).toBe(i !== 4);
    expect(spreadOf(row, seven, lenientSd).withinCutOff).toBe(true);
    expect(found.mean.n).toBe(5);
  });

  it.each(datasets.D5.rows.map((row, i) => [i + 1, row] as const))('D5, task %i', (i, row) => {
    const wanted = expected['D5.per_task'][i - 1]!;
    const found = spreadOf(row, { low: 1, high: 5 });
    near(found.mean.value, wanted.mean);
    near(found.sd.value, wanted.sd);
    near(found.rwg.value, wanted.rwg);
    expect(found.mean.readings).toEqual(['too-few']);
  });

  it('several items', () => near(rwgOfItems(0.8, 3, 5), expected['rwg_j(J=3,mean_var=0.8,A=5)']));

  it('a cut-off of the SD is one of r_wg', () => {
    const cutOffs = [1, 1.25, strictSd, lenientSd].map((sd) => rwgOf(sd ** 2, 7));
    expect(cutOffs).toEqual([0.75, 0.609375, 0.4375, 0.234375]);
    near(rwgOf(1.5 ** 2, 9), 0.6625);
    near(rwgOf(1.75 ** 2, 9), 0.540625);
    expect(sdCutOff(seven)).toBe(1.5);
    expect(sdCutOff({ low: 1, high: 9 })).toBe(2);
    expect(sdCutOff({ low: 1, high: 5 })).toBe(1);
    expect(sdCutOff({ low: 0, high: 8 }, lenientSd)).toBeCloseTo(7 / 3, 12);
  });
});

describe('intraclass correlations', () => {
  it.each([
    ['R3', datasets.R3.rows],
    ['D4', datasets.D4.rows],
    ['D5', datasets.D5.rows]
  ] as const)('%s', (name, rows) => {
    const wanted = expected[`${name}.icc`];
    const found = intraclassCorrelations(rows);
    near(found.meanSquares?.targets, wanted.MSB);
    near(found.meanSquares?.within, wanted.MSW);
    near(found.meanSquares?.judges, wanted.MSJ);
    near(found.meanSquares?.residual, wanted.MSE);
    for (const key of ['icc11', 'icc1k', 'icc21', 'icc2k', 'icc31', 'icc3k'] as const)
      near(found[key].value, wanted[key]);
    for (const [figure, [lower, upper]] of [
      [found.icc21, wanted.ci21],
      [found.icc2k, wanted.ci2k]
    ] as const) {
      near(figure.interval?.lower, lower!);
      near(figure.interval?.upper, upper!);
      expect(figure.interval).toMatchObject({ kind: 'f', indicative: true });
    }
  });
});

describe("Kendall's W", () => {
  it.each([
    ['D5', datasets.D5.rows],
    ['D4', datasets.D4.rows],
    ['R4', datasets.R4.rows]
  ] as const)('%s', (name, rows) => {
    const wanted = expected[`${name}.kendall`];
    const found = kendallW(rows);
    expect(found).toMatchObject({
      targets: wanted.n,
      judges: wanted.m,
      rankSums: wanted.rank_sums,
      deviation: wanted.S,
      ties: wanted.T
    });
    near(found.w.value, wanted.W);
    near(found.uncorrected.value, wanted.W_uncorrected);
    near(found.meanSpearman.value, wanted.mean_rho);
    const chiSquared = wanted.m * wanted.df * found.w.value!;
    near(chiSquared, wanted.chi2);
    near(chiSquaredTail(chiSquared, wanted.df), wanted.p);
    if (name !== 'R4') expect(found.test).toBeNull();
    else {
      near(found.test?.chiSquared, wanted.chi2);
      near(found.test?.p, wanted.p);
      expect(found.test?.df).toBe(wanted.df);
    }
  });
});
