import { describe, expect, it } from 'vitest';
import { band, bandIn, bands, type Banded } from './bands.ts';
import { figure, noFigure, type Interval } from './figure.ts';
import { isGood, readingsOf, type Setting } from './readings.ts';

describe('the bands', () => {
  it.each<[Banded, number, string]>([
    ['cohenKappa', -0.01, 'poor'],
    ['cohenKappa', 0, 'slight'],
    ['cohenKappa', 0.2, 'slight'],
    ['cohenKappa', 0.2001, 'fair'],
    ['cohenKappa', 0.1 + 0.1 + 0.2, 'fair'],
    ['cohenKappa', 0.41, 'moderate'],
    ['cohenKappa', 0.8, 'substantial'],
    ['cohenKappa', 1, 'almost-perfect'],
    ['krippendorffAlpha', 0.666, 'not-usable'],
    ['krippendorffAlpha', 0.667, 'tentative'],
    ['krippendorffAlpha', 1 - 0.2, 'reliable'],
    ['adjustedRand', 0.64, 'poor'],
    ['adjustedRand', 0.65, 'moderate'],
    ['adjustedRand', 0.8, 'good'],
    ['adjustedRand', 0.9, 'excellent'],
    ['icc', 0.49, 'poor'],
    ['icc', 0.9, 'good'],
    ['icc', 0.91, 'excellent'],
    ['rwg', -1, 'none'],
    ['rwg', 0.3, 'none'],
    ['rwg', 0.7, 'moderate'],
    ['rwg', 0.95, 'very-strong']
  ])('%s %d is %s', (coefficient, value, key) => expect(band(coefficient, value)).toBe(key));

  it('say nothing of what has no value', () => {
    expect(band('icc', null)).toBeNull();
    expect(() => bandIn(bands.fleiss, NaN)).toThrow(RangeError);
  });

  it.each(Object.entries(bands))('%s run upwards, and so does their strength', (_, { list }) => {
    const from = list.map((one) => one.from);
    expect(from[0]).toBe(-Infinity);
    expect(from).toEqual([...from].sort((a, b) => a - b));
    const strength = list.map((one) => ['weak', 'tentative', 'strong'].indexOf(one.strength));
    expect(strength).toEqual([...strength].sort());
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  });
});

describe('how to read a figure', () => {
  const interval = (lower: number, upper: number, indicative = false): Interval => ({
    lower,
    upper,
    kind: 'bootstrap',
    indicative
  });
  const read = (value: number, n: number, setting: Partial<Setting> = {}, between: Interval | null = null) =>
    readingsOf(figure(value, n, { interval: between }), { coefficient: 'cohenKappa', ...setting });

  it('is strong only when the lower limit is in a strong band too', () => {
    expect(read(0.9, 50, {}, interval(0.82, 0.95))).toEqual(['strong']);
    expect(read(0.9, 50, {}, interval(0.7, 0.95))).toEqual(['uncertain', 'strong']);
    expect(read(0.9, 50, {}, interval(0.5, 0.95))).toEqual(['uncertain', 'tentative']);
    expect(read(0.9, 50)).toEqual(['tentative']);
    expect(read(0.5, 50, {}, interval(0.45, 0.6))).toEqual(['tentative']);
    expect(read(0.1, 50, {}, interval(0.05, 0.9))).toEqual(['weak']);
  });

  it('shows as good only what is strong without doubt', () => {
    expect(isGood({ readings: ['strong'] })).toBe(true);
    expect(isGood({ readings: ['uncertain', 'strong'] })).toBe(false);
    expect(isGood({ readings: ['tentative'] })).toBe(false);
  });

  it('warns of few units: fewer than 10, or than 5 a category', () => {
    const between = interval(0.85, 0.95);
    expect(read(0.9, 9, {}, interval(0.85, 0.95, true))).toEqual(['too-few', 'indicative', 'strong']);
    expect(read(0.9, 19, { categories: 4 }, between)).toEqual(['too-few', 'strong']);
    expect(read(0.9, 20, { categories: 4 }, between)).toEqual(['strong']);
  });

  it('warns of one category that has nearly everything, and of a missing interval', () => {
    expect(read(0.9, 50, { largestShare: 0.81, withoutInterval: true })).toEqual([
      'prevalence',
      'no-interval',
      'tentative'
    ]);
    expect(read(0.3, 50, { largestShare: 0.8 })).toEqual(['weak']);
  });

  it('says of a plain percentage that chance is in it, and nothing of what has no value', () => {
    expect(read(1, 50, { coefficient: null })).toEqual(['chance']);
    expect(readingsOf(noFigure('one-value', 3), { coefficient: 'cohenKappa' })).toEqual([]);
  });
});
