import { expect, it } from 'vitest';
import { proportion } from '$lib/domain/statistics/proportion';
import { percentsIn } from './percent';

it('a share below the threshold never reads as the threshold', () => {
  expect(percentsIn('nl', 60).of(28 / 47)).toBe('59,6%');
  expect(percentsIn('nl', 60).of(3 / 5)).toBe('60%');
  expect(percentsIn('en', 80).of(4 / 5)).toBe('80%');
  expect(percentsIn('nl', 60).of(2 / 3)).toBe('67%');
});

it('the interval of four of five judges', () => {
  expect(percentsIn('nl').range(proportion(4, 5))).toEqual(['38%', '96%']);
});
