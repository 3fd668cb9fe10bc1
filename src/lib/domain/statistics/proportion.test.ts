import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expected } from '../../../../tests/builders/codings.ts';
import { participation, participationByCategory } from './participation.ts';
import { proportion, reaches, wilson } from './proportion.ts';

describe("Wilson's interval", () => {
  it.each(Object.entries(expected.wilson))('%s', (share, [lower, upper]) => {
    const [x = 0, n = 0] = share.split('/').map(Number);
    const found = wilson(x, n);
    expect(Math.abs(found.lower - lower!)).toBeLessThanOrEqual(1e-6);
    expect(Math.abs(found.upper - upper!)).toBeLessThanOrEqual(1e-6);
  });

  it('holds the share, within 0 to 1, and mirrors', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const { lower, upper } = wilson(x, n);
        expect(0 <= lower && lower <= x / n && x / n <= upper && upper <= 1).toBe(true);
        expect(wilson(n - x, n).upper).toBeCloseTo(1 - lower, 12);
      })
    );
  });
});

describe('a proportion', () => {
  it('says how much it stands on', () => {
    expect(proportion(0, 0)).toMatchObject({ value: null, reason: 'no-units', n: 0 });
    expect(proportion(3, 4)).toMatchObject({ value: 0.75, n: 4, readings: ['indicative'] });
    expect(proportion(8, 10)).toMatchObject({
      interval: { kind: 'wilson', indicative: false },
      readings: []
    });
  });

  it('reaches a share exactly', () => {
    expect(reaches(3, 5, 0.6)).toBe(true);
    expect(reaches(7, 10, 0.7)).toBe(true);
    expect(reaches(59, 100, 0.6)).toBe(false);
  });
});

describe('participation', () => {
  it('is enough at a quarter', () => {
    expect(participation(3, 12)).toMatchObject({ viable: true, rate: { value: 0.25 } });
    expect(participation(2, 12)).toMatchObject({ viable: false, people: 2, contributors: 12 });
  });

  it('is not judged below eight', () => {
    expect(participation(7, 7)).toMatchObject({
      viable: null,
      rate: { readings: ['too-few', 'indicative'] }
    });
    expect(participation(2, 8).viable).toBe(true);
    expect(participation(0, 0)).toMatchObject({ viable: null, rate: { value: null, reason: 'no-units' } });
  });

  it('counts people once a category, and only those with a valid incident', () => {
    const placements = [
      ['p1', 'a'],
      ['p1', 'a'],
      ['p1', 'b'],
      ['p2', 'a'],
      ['ghost', 'b']
    ].map(([participant = '', category = '']) => ({ participant, category }));
    const found = participationByCategory(placements, new Set(['p1', 'p2', 'p3']));
    expect(
      [...found].map(([category, { people, contributors }]) => [category, people, contributors])
    ).toEqual([
      ['a', 2, 3],
      ['b', 1, 3]
    ]);
  });
});
