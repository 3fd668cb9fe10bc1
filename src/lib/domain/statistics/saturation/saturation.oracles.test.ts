import { describe, expect, it } from 'vitest';
import { datasets, expected } from '../../../../../tests/builders/codings.ts';
import { coverageOf } from './coverage.ts';
import { saturationReport } from './report.ts';
import { estimatedCategories } from './richness.ts';
import { placedFrom, tallyFrom } from './tally.ts';

const near = (found: number | null | undefined, wanted: number) => {
  expect(found).toEqual(expect.any(Number));
  expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(1e-6);
};

const d3 = datasets.D3.sequence.map((category, i) => ({ incident: `i${i + 1}`, categories: [category] }));
const d3b = datasets.D3b.rows.map((categories, i) => ({ incident: `i${i + 1}`, categories }));

describe('one category an incident', () => {
  const wanted = expected['D3.saturation'];
  const found = saturationReport(d3);

  it('D3: the curves', () => {
    expect(found).toMatchObject({
      incidents: wanted.n,
      categories: wanted.S_obs,
      once: wanted.f1,
      twice: wanted.f2,
      several: false
    });
    expect(found.curve.map(({ observed }) => observed)).toEqual(wanted.observed_curve);
    found.curve.forEach((point, i) => near(point.expected, wanted.expected_curve[i]!));
    expect(found).toMatchObject({ lastNew: wanted.last_new_at, sinceLastNew: wanted.since_last_new });
  });

  it('D3: two thirds, coverage, the estimated total', () => {
    expect(found.twoThirds).toMatchObject({ at: wanted.two_thirds_k, reached: false });
    near(found.twoThirds.observed.value, wanted.two_thirds_observed);
    near(found.twoThirds.expected.value, wanted.two_thirds_expected);
    near(found.coverage.goodTuring.value, wanted.good_turing_coverage);
    near(found.coverage.chaoJost.value, wanted.chao_jost_coverage);
    near(found.newAtNext.value, wanted.expected_new_next_incident);
    near(found.estimate.missing, wanted.f0_hat);
    near(found.estimate.value, wanted.chao1);
    near(found.estimate.standardError, wanted.chao1_se);
    near(found.estimate.interval?.lower, wanted.chao1_ci95[0]!);
    near(found.estimate.interval?.upper, wanted.chao1_ci95[1]!);
    near(found.completeness.value, wanted.completeness);
    expect(found).toMatchObject({ verdict: 'not', readings: ['too-few'] });
  });

  it.each(Object.entries(wanted.extrapolation))('D3: %s more', (more, categories) => {
    const { extrapolation } = saturationReport(d3, { more: [Number(more)] });
    near(extrapolation[0]?.categories.value, categories);
  });

  it('no category met twice, and none met once', () => {
    const noTwice = tallyFrom([5, 3, 1, 1, 1]);
    near(estimatedCategories(noTwice).value, expected['f2=0 counts [5,3,1,1,1]'].chao1);
    near(coverageOf(noTwice).goodTuring.value, expected['f2=0 counts [5,3,1,1,1]'].good_turing_coverage);
    const noOnce = tallyFrom([5, 3, 2, 2]);
    expect(estimatedCategories(noOnce)).toMatchObject({ value: 4, missing: 0, interval: null });
    expect(coverageOf(noOnce)).toMatchObject({ goodTuring: { value: 1 }, chaoJost: { value: 1 } });
  });
});

describe('several categories an incident', () => {
  it('D3b', () => {
    const wanted = expected['D3b.saturation'];
    const rows = d3b.flatMap(({ incident, categories }) =>
      categories.map((category) => ({ incident, category }))
    );
    const found = saturationReport(placedFrom(rows));
    expect(found).toMatchObject({
      incidents: wanted.T,
      categories: wanted.S_obs,
      once: wanted.Q1,
      twice: wanted.Q2,
      several: true
    });
    found.curve.forEach((point, i) => near(point.expected, wanted.expected_curve[i]!));
    near(found.estimate.value, wanted.chao2);
    near(found.estimate.standardError, wanted.chao2_se);
    near(found.coverage.goodTuring.value, wanted.coverage);
  });
});
