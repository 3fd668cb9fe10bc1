import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasets, expected } from '../../../../tests/builders/codings.ts';
import { type Allocated, retranslation } from './retranslation.ts';

const near = (found: number | null | undefined, wanted: number) =>
  expect(Math.abs((found ?? NaN) - wanted)).toBeLessThanOrEqual(1e-6);

type Row = [incident: string, original: string, chosen: Record<string, number>];
const d6 = (datasets.D6.rows as Row[]).map(([incident, original, chosen]): Allocated => ({
  incident,
  original,
  allocations: Object.entries(chosen).flatMap(([category, judges]) => Array<string>(judges).fill(category))
}));
const one = (original: string, ...allocations: (string | null)[]): Allocated => ({
  incident: 'i',
  original,
  allocations
});
const first = (allocated: Allocated, options = {}) =>
  retranslation([allocated], ['A', 'B', 'C'], options).incidents[0]!;

describe('D6', () => {
  const categories = ['A', 'B', 'C'];
  const found = retranslation(d6, categories, { none: 'X' });

  it('shares and modal categories', () => {
    expected['D6.retranslation'].forEach((wanted, i) => {
      const { incident, original, share, modal, chosen } = found.incidents[i]!;
      expect({ incident, original, modal }).toEqual({
        incident: wanted.incident,
        original: wanted.original,
        modal: wanted.modal
      });
      near(share.value, wanted.p_original);
      near(share.interval?.lower, wanted.wilson[0]!);
      near(share.interval?.upper, wanted.wilson[1]!);
      near(chosen[0]![1] / share.n, wanted.p_modal);
      expect(share.n).toBe(10);
    });
  });

  it('what happens to each incident, at three thresholds', () => {
    const outcomes = (keep: number) =>
      retranslation(d6, categories, { keep }).incidents.map(({ outcome }) => outcome);
    expect(outcomes(0.6)).toEqual(['strong', 'strong', 'kept', 'dropped', 'kept', 'moves']);
    expect(outcomes(0.7)).toEqual(['strong', 'strong', 'kept', 'dropped', 'dropped', 'moves']);
    expect(outcomes(0.8)).toEqual(['strong', 'strong', 'dropped', 'dropped', 'dropped', 'moves']);
    expect(found.incidents.map(({ border }) => border)).toEqual([null, 'B', 'C', 'A', 'B', 'A']);
  });

  it('categories and their confusion', () => {
    expect(found.categories.map(({ category, kept, stands }) => [category, kept.value, stands])).toEqual([
      ['A', 1, true],
      ['B', 0.5, false],
      ['C', 0.5, false]
    ]);
    expect(found.confusion).toEqual({
      rows: categories,
      columns: ['A', 'B', 'C', 'X'],
      counts: [
        [18, 2, 0, 0],
        [3, 12, 5, 0],
        [6, 5, 9, 0]
      ]
    });
  });
});

describe('an incident', () => {
  it('is compared unrounded', () => {
    // 59.5 % is shown as 60 %.
    const allocations = Array.from({ length: 200 }, (_, i) => (i < 119 ? 'A' : 'B'));
    expect(first(one('A', ...allocations)).outcome).toBe('dropped');
    expect(first(one('A', 'A', 'A', 'A', 'B', 'B')).outcome).toBe('kept');
  });

  it('does not move to what fits none, nor among equals', () => {
    expect(first(one('A', 'X', 'X', 'X', 'X', 'A'), { none: 'X' })).toMatchObject({
      outcome: 'dropped',
      modal: 'X',
      border: null
    });
    expect(first(one('A', 'B', 'B', 'C', 'C'), { move: 0.5 })).toMatchObject({
      outcome: 'dropped',
      modal: null
    });
    expect(first(one('A', 'A', 'B'))).toMatchObject({ modal: 'A' });
  });

  it('of fewer than five judges is marked, and of none has no outcome', () => {
    expect(first(one('A', 'A', null, 'A', 'A', 'A')).share).toMatchObject({
      n: 4,
      readings: ['too-few', 'indicative']
    });
    expect(first(one('A', 'A', 'A', 'A', 'A', 'A')).share.readings).toEqual(['indicative']);
    expect(first(one('A', null))).toMatchObject({
      share: { value: null, reason: 'no-units', n: 0 },
      modal: null,
      outcome: null
    });
  });
});

describe('a category', () => {
  it('needs two incidents kept, and half of them', () => {
    const judged = (...originals: string[]) =>
      retranslation(
        originals.map((category) => one('A', category, category)),
        ['A']
      ).categories[0]?.stands;
    expect(judged()).toBeNull();
    expect(judged('A')).toBe(false);
    expect(judged('A', 'A')).toBe(true);
    expect(judged('A', 'A', 'B', 'B')).toBe(true);
    expect(judged('A', 'A', 'B', 'B', 'B')).toBe(false);
  });
});

describe('any retranslation', () => {
  it('has a confusion table with every judgement, and does not change with the order of judges', () => {
    const category = fc.constantFrom('A', 'B', 'X');
    const allocated = fc
      .array(
        fc.tuple(fc.constantFrom('A', 'B'), fc.array(fc.option(category, { nil: null }), { maxLength: 8 }))
      )
      .map((rows) =>
        rows.map(([original, allocations], i): Allocated => ({ incident: `i${i}`, original, allocations }))
      );
    fc.assert(
      fc.property(allocated, (some) => {
        const found = retranslation(some, ['A', 'B'], { none: 'X' });
        const judgements = some.flatMap(({ allocations }) => allocations.filter((one) => one !== null));
        expect(found.confusion.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(judgements.length);
        const turned = some.map((one) => ({ ...one, allocations: one.allocations.toReversed() }));
        expect(retranslation(turned, ['A', 'B'], { none: 'X' })).toEqual(found);
      })
    );
  });
});
