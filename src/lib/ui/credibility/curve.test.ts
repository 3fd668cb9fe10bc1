import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandOf, lineOf, stepsOf, ticksOf } from './curve';

const same = (at: number) => at;
const point = (incidents: number, observed: number, lower: number | null = null) => ({
  incidents,
  observed,
  expected: observed / 2,
  lower,
  upper: lower === null ? null : lower + 1
});

it('has whole ticks, from 0, no more than fit', () => {
  expect(ticksOf(4, 5)).toEqual([0, 1, 2, 3, 4]);
  expect(ticksOf(100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 10 }), (top, wanted) => {
      const ticks = ticksOf(top, wanted);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(wanted + 1);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick <= top)).toBe(true);
    })
  );
});

it('draws stairs, a line, and an area where there are limits', () => {
  const curve = [point(1, 1, 0), point(2, 2, 1)];
  expect(stepsOf(curve, same, same)).toBe('M1 1H2V2');
  expect(lineOf(curve, same, same)).toBe('M1 0.5L2 1');
  expect(bandOf(curve, same, same)).toBe('M1 1L2 2L2 1L1 0Z');
  expect(bandOf([point(1, 1)], same, same)).toBe('');
});
