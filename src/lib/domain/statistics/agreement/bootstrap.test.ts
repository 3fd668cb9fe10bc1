import { describe, expect, it } from 'vitest';
import { codings } from '../../../../../tests/builders/codings.ts';
import { agreementReport } from './report.ts';
import { figuresOf } from './estimates.ts';
import { percentileInterval, resample } from '../bootstrap.ts';

const first = { at: (weights: Int32Array) => weights[0]! };

describe('resampling', () => {
  it('draws as many units as there are, the same for every coefficient and every time', () => {
    const all = { at: (weights: Int32Array) => weights.reduce((sum, weight) => sum + weight, 0) };
    const [one, other, total] = resample(7, [first, first, all], { resamples: 50 });
    expect(one).toEqual(other);
    expect([...new Set(total)]).toEqual([7]);
    expect(resample(7, [first], { resamples: 50 })).toEqual([one]);
    expect(resample(7, [first], { resamples: 50, seed: 1 })).not.toEqual([one]);
  });

  it('tells how far it is, and stops when it is told to', () => {
    const seen: number[] = [];
    resample(3, [first], { resamples: 120, onProgress: (done, total) => seen.push(done / total) });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    let rounds = 0;
    const counting = { at: () => rounds++ };
    const stop = new Error('enough');
    const onProgress = (done: number) => {
      if (done >= 100) throw stop;
    };
    expect(() => resample(3, [counting], { onProgress })).toThrow(stop);
    expect(rounds).toBe(100);
  });

  it('gives no interval when more than 5 % of the draws have no value', () => {
    const values = Float64Array.from({ length: 100 }, (_, k) => (k < 5 ? NaN : k));
    expect(percentileInterval(values, 9)).toMatchObject({
      indicative: true,
      bootstrap: { resamples: 100, undefined: 5 }
    });
    values[5] = NaN;
    expect(percentileInterval(values, 9)).toBeNull();
    expect(percentileInterval(new Float64Array(), 9)).toBeNull();
  });
});

describe('the intervals of a report', () => {
  /** The same 300 × 5 table every time; coders agree more often than not. */
  const large = codings(
    Array.from({ length: 300 }, (_, u) =>
      Array.from({ length: 5 }, (_, c) => ((u * 7919 + c * 104729) % 10 < 6 ? u % 8 : (u * 31 + c * 17) % 8))
    )
  );

  it('come with every coefficient of 300 units × 5 coders, from 2,000 resamples', () => {
    const { figures } = agreementReport(large);
    const intervals = Object.values(figures).filter(({ interval }) => interval !== null);
    expect(intervals.length).toBe(6);
    expect(intervals.every(({ interval }) => interval?.bootstrap?.resamples === 2000)).toBe(true);
  });

  it('are left out, and that is told, when resampling would take too long', () => {
    const asked = (cost: number) => ({
      coefficient: { units: 9, n: 9, reason: null, cost, at: () => 0.5 },
      setting: { coefficient: 'cohenKappa' as const }
    });
    const [large, small] = figuresOf(9, [asked(1e6), asked(1e3)], {});
    expect(large).toMatchObject({
      value: 0.5,
      interval: null,
      readings: ['too-few', 'no-interval', 'tentative']
    });
    expect(small?.interval).toMatchObject({ lower: 0.5, upper: 0.5 });
  });

  it('are left out when no resamples are asked for', () => {
    const { figures } = agreementReport(large, { resamples: 0 });
    expect(figures.krippendorffAlpha).toMatchObject({ interval: null });
    expect(figures.krippendorffAlpha?.readings).not.toContain('no-interval');
  });

  it('are left out for pairs when there are too many of them to read', () => {
    const wide = codings(large.cells.slice(0, 20).map((line) => [...line, ...line, ...line]));
    const { pairs, figures } = agreementReport(wide, { resamples: 10 });
    expect(pairs).toHaveLength(105);
    expect(pairs.every((pair) => pair.figures.cohenKappa?.interval === null)).toBe(true);
    expect(pairs[0]?.figures.cohenKappa?.readings).not.toContain('no-interval');
    expect(figures.lightKappa?.interval).not.toBeNull();
  });
});
