import { describe, expect, test } from 'vitest';
import { commonCore, flagOf, formedIndependently, participationOf } from './support.ts';

const evidence = (incidents: number, people: number, participation: number | null) => ({
  effective: Array.from({ length: incidents }, (_, i) => `i${i}`),
  ineffective: [],
  people,
  participation
});

describe('the support flag', () => {
  test.each([
    ['no incidents', evidence(0, 0, 0), false, 'E0'],
    ['one incident', evidence(1, 1, 0.5), true, 'E1'],
    ['one person', evidence(3, 1, 0.5), true, 'E1'],
    ['less than a quarter of the participants', evidence(4, 4, 0.24), true, 'E1'],
    ['two incidents from two people', evidence(2, 2, 0.25), false, 'E2'],
    ['too few participants to judge', evidence(2, 2, null), false, 'E2'],
    ['independent, but too few participants to judge', evidence(4, 4, null), true, 'E2'],
    ['independent and a quarter of the participants', evidence(4, 4, 0.25), true, 'E3']
  ])('%s', (_, given, independent, flag) => {
    expect(flagOf(given, independent)).toBe(flag);
  });

  test('the participation rate is judged from eight contributors', () => {
    expect(participationOf(2, 7)).toBeNull();
    expect(participationOf(2, 8)).toBe(0.25);
  });
});

describe('two groups formed a category independently', () => {
  const all = (count: number) => new Set(Array.from({ length: count }, (_, i) => `i${i}`));
  const some = (...numbers: number[]) => new Set(numbers.map((n) => `i${n}`));

  test('a Jaccard index of exactly one half will do', () => {
    const dealt = all(commonCore);
    expect(
      formedIndependently([
        { dealt, placed: some(1, 2, 3) },
        { dealt, placed: some(1, 2, 4) }
      ])
    ).toBe(true);
    expect(
      formedIndependently([
        { dealt, placed: some(1, 2, 3) },
        { dealt, placed: some(1, 4) }
      ])
    ).toBe(false);
  });

  test('only incidents that both groups had are compared', () => {
    const a = { dealt: all(20), placed: some(1, 2, 15, 16, 17) };
    const b = { dealt: all(12), placed: some(1, 2) };
    expect(formedIndependently([a, b])).toBe(true);
  });

  test('too small a common core, or one group alone, proves nothing', () => {
    const dealt = all(commonCore - 1);
    const share = { dealt, placed: some(1, 2) };
    expect(formedIndependently([share, { ...share }])).toBe(false);
    expect(formedIndependently([share])).toBe(false);
  });
});
