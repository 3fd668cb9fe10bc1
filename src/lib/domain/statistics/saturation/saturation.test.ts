import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { rarefaction } from './rarefaction.ts';
import { saturationReport } from './report.ts';
import { estimatedCategories, extrapolated } from './richness.ts';
import { exhaustivenessLog, placedFrom, tallyFrom, tallyOf } from './tally.ts';

const placed = (...categories: (string | string[])[]) =>
  categories.map((some, i) => ({ incident: `i${i + 1}`, categories: [some].flat() }));
/** As many incidents of each category as given, mixed. */
const mixed = (...counts: number[]) => {
  const most = Math.max(...counts);
  const turns = Array.from({ length: most }, (_, turn) =>
    counts.flatMap((count, c) => (turn < count ? [`c${c}`] : []))
  );
  return placed(...turns.flat());
};

const categories = ['a', 'b', 'c', 'd', 'e', 'f'];
const one = fc.array(fc.constantFrom(...categories), { maxLength: 40 }).map((list) => placed(...list));
const some = fc.array(fc.subarray(categories), { maxLength: 40 }).map((list) => placed(...list));
const sequence = fc.oneof(one, some);

describe('the curves', () => {
  it('never fall, end at what was met, and lie within their limits', () => {
    fc.assert(
      fc.property(sequence, (order) => {
        const { curve, categories: met } = saturationReport(order);
        expect(curve).toHaveLength(order.length);
        curve.forEach(({ observed, expected, lower, upper }, i) => {
          expect(observed).toBeGreaterThanOrEqual(curve[i - 1]?.observed ?? 0);
          expect(expected).toBeGreaterThanOrEqual((curve[i - 1]?.expected ?? 0) - 1e-9);
          expect(lower ?? -Infinity).toBeLessThanOrEqual(expected + 1e-9);
          expect(upper ?? Infinity).toBeGreaterThanOrEqual(expected - 1e-9);
        });
        expect(curve.at(-1)?.expected ?? 0).toBeCloseTo(met, 9);
        expect(curve.at(-1)?.observed ?? 0).toBe(met);
      })
    );
  });

  it('are expected to be what all orders give on average', () => {
    const order = placed('a', 'a', 'b', ['a', 'c'], 'b');
    const curves = permutations(order).map((one) => exhaustivenessLog(one).map(({ met }) => met));
    saturationReport(order).curve.forEach(({ expected }, m) => {
      const mean = curves.reduce((sum, curve) => sum + curve[m]!, 0) / curves.length;
      expect(expected).toBeCloseTo(mean, 12);
    });
  });

  it('have limits as wide as other incidents would make them', () => {
    // After all incidents: S - S²/total, with S = 8 and Chao1 = 11.
    const points = rarefaction(tallyFrom([6, 5, 3, 2, 1, 1, 1, 1]), 11);
    const half = 1.959964 * Math.sqrt(8 - 64 / 11);
    expect(points.at(-1)!.lower).toBeCloseTo(8 - half, 9);
    expect(points.at(-1)!.upper).toBeCloseTo(8 + half, 9);
    expect(points[0]).toEqual({ categories: 1, lower: 1, upper: 1 });
  });

  it('of thousands of incidents are drawn in no time', () => {
    const counts = Array.from({ length: 200 }, (_, c) => c + 1);
    const start = performance.now();
    const points = rarefaction(tallyFrom(counts), 210);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(points.at(-1)?.categories).toBeCloseTo(200, 9);
  });
});

describe('estimates', () => {
  it('are never below what was met, and have a reason when there are none', () => {
    fc.assert(
      fc.property(sequence, (order) => {
        const {
          estimate,
          coverage,
          completeness,
          newAtNext,
          extrapolation,
          categories: met
        } = saturationReport(order);
        const figures = [estimate, coverage.goodTuring, coverage.chaoJost, completeness, newAtNext];
        for (const { value, reason } of [...figures, ...extrapolation.map((step) => step.categories)]) {
          if (value === null) expect(['no-units', 'all-new']).toContain(reason);
          else expect(value).toBeGreaterThanOrEqual(0);
        }
        for (const share of [coverage.goodTuring, coverage.chaoJost, completeness, newAtNext])
          expect(share.value ?? 1).toBeLessThanOrEqual(1);
        if (estimate.value === null) return;
        expect(estimate.value).toBeGreaterThanOrEqual(met);
        if (estimate.interval) {
          expect(estimate.interval.lower).toBeGreaterThanOrEqual(met);
          expect(estimate.interval.upper).toBeGreaterThanOrEqual(estimate.value);
        }
        const steps = extrapolation.map((step) => step.categories.value!);
        steps.forEach((value, k) => expect(value).toBeGreaterThanOrEqual((steps[k - 1] ?? met) - 1e-9));
        expect(steps.at(-1)).toBeLessThanOrEqual(estimate.value + 1e-9);
      })
    );
  });

  it('cannot be made when every category is new', () => {
    const found = saturationReport(placed('a', 'b', 'c'));
    expect(found.estimate).toMatchObject({ value: null, reason: 'all-new', missing: null });
    expect(found.coverage.goodTuring.value).toBe(0);
    expect(found.coverage.chaoJost.reason).toBe('all-new');
    expect(found.curve.at(-1)).toEqual({ incidents: 3, observed: 3, expected: 3, lower: null, upper: null });
    expect(found.verdict).toBe('not');
  });

  it('of nothing have a reason', () => {
    const found = saturationReport([]);
    expect(found).toMatchObject({
      incidents: 0,
      categories: 0,
      lastNew: null,
      sinceLastNew: null,
      verdict: 'not'
    });
    expect(found.estimate.reason).toBe('no-units');
    expect(found.twoThirds).toMatchObject({ at: 0, observed: { reason: 'no-units' }, reached: false });
    expect(saturationReport(placed([], [])).coverage.goodTuring.reason).toBe('no-units');
  });

  it('of samples count categories met twice', () => {
    // T = 10, Q1 = 3, Q2 = 2: 0.9 · 9/4.
    const tally = tallyFrom([4, 3, 2, 2, 1, 1, 1], 10);
    const found = estimatedCategories(tally);
    expect(found.value).toBeCloseTo(7 + 2.025, 12);
    // 2 · (0.45 · 1.5² + 0.81 · 1.5³ + 0.2025 · 1.5⁴)
    expect(found.standardError).toBeCloseTo(Math.sqrt(2 * (1.0125 + 2.73375 + 1.02515625)), 12);
    expect(extrapolated(tally, found, 1_000_000).value).toBeCloseTo(found.value!, 9);
    expect(coverageOf(tally).chaoJost.value).toBeCloseTo(1 - (3 / 14) * (27 / 31), 12);
  });

  it('do not refine by one single category', () => {
    const { goodTuring, chaoJost } = coverageOf(tallyFrom([9, 1]));
    expect(chaoJost.value).toBe(goodTuring.value);
  });
});

describe('the log', () => {
  it('says what each incident added', () => {
    const log = exhaustivenessLog(placed('a', ['a', 'b', 'b'], []));
    expect(log.map(({ number, added, met }) => ({ number, added, met }))).toEqual([
      { number: 1, added: ['a'], met: 1 },
      { number: 2, added: ['b'], met: 2 },
      { number: 3, added: [], met: 2 }
    ]);
  });

  it('takes rows of one incident together, and counts a category once', () => {
    const rows = [
      { incident: '1', category: 'a' },
      { incident: '2', category: 'b' },
      { incident: '1', category: 'a' },
      { incident: '1', category: 'c' }
    ];
    expect(placedFrom(rows)).toEqual([
      { incident: '1', categories: ['a', 'c'] },
      { incident: '2', categories: ['b'] }
    ]);
    expect(tallyOf(placed(['a', 'a'], 'b'))).toMatchObject({ several: false, counts: [1, 1] });
  });
});

describe('the verdict', () => {
  it('is met when both curves were there by two thirds and little is new', () => {
    expect(saturationReport(mixed(20, 20, 20, 20))).toMatchObject({ verdict: 'met', readings: [] });
  });

  it('is never met below thirty incidents', () => {
    expect(saturationReport(mixed(7, 7, 7, 8))).toMatchObject({ verdict: 'not', readings: ['too-few'] });
    expect(saturationReport(mixed(7, 7, 8, 8)).verdict).toBe('met');
  });

  it('is nearly on one of the two', () => {
    // Nothing is met once, but a category comes at the very end.
    const late = [...mixed(20, 20), ...placed('z', 'z')];
    expect(saturationReport(late)).toMatchObject({ verdict: 'nearly', twoThirds: { reached: false } });
    // Of 20 categories 18 by two thirds: a share on the threshold counts.
    const edge = [
      ...Array.from({ length: 4 }, () => placed(...Array.from({ length: 18 }, (_, c) => `c${c}`))).flat(),
      ...placed('y', 'y', 'y', 'y', 'z', 'z', 'z', 'z')
    ];
    expect(saturationReport(edge)).toMatchObject({ verdict: 'met', twoThirds: { observed: { value: 0.9 } } });
  });

  it('is not met when much is new and the curves still rise', () => {
    expect(saturationReport(mixed(...Array.from({ length: 20 }, () => 1), 15)).verdict).toBe('not');
  });

  it('is plain data with everything else', () => {
    const report = saturationReport(mixed(3, 2, 1));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, i) =>
    permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [first, ...rest])
  );
}
