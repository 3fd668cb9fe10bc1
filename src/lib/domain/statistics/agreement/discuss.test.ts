import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codings, datasets, setCodings } from '../../../../../tests/builders/codings.ts';
import { codingsFrom } from '../codings.ts';
import { discussFirst } from './discuss.ts';

describe('what to discuss first, with a shared codebook', () => {
  it('is what coders differ on most, with who put it where', () => {
    const table = codings([
      ['a', 'a', 'b', 'b'],
      ['a', 'a', 'a', 'b'],
      ['a', 'a', 'a', 'a'],
      ['a', 'b', 'c', 'd'],
      ['a', 'b', null, null],
      ['a', null, null, null]
    ]);
    const found = discussFirst(table);
    expect(found.map(({ unit, disagreement }) => [unit, Math.round(disagreement * 1000) / 1000])).toEqual([
      ['u4', 1],
      ['u5', 1],
      ['u1', 0.667],
      ['u2', 0.5]
    ]);
    expect(found[0]?.entropy).toBeCloseTo(Math.log(4), 9);
    expect(found[3]).toMatchObject({
      coders: 4,
      places: [
        { value: 'a', coders: ['c1', 'c2', 'c3'] },
        { value: 'b', coders: ['c4'] }
      ]
    });
    expect(discussFirst(table, { limit: 1 })).toHaveLength(1);
  });

  it('measures how far numbers lie apart, in steps when they are ordinal', () => {
    const table = codings([
      [1, 2],
      [1, 9],
      [2, 9],
      [9, 9]
    ]);
    const scores = (level: 'ordinal' | 'interval') =>
      Object.fromEntries(
        discussFirst(table, { level }).map(({ unit, disagreement }) => [unit, disagreement])
      );
    expect(scores('interval')).toEqual({ u2: 1, u3: 7 / 8, u1: 1 / 8 });
    expect(scores('ordinal')).toEqual({ u2: 1, u1: 0.5, u3: 0.5 });
  });

  it('compares sets by their overlap, and tells who gave no label', () => {
    const table = setCodings([
      [['a', 'b'], ['a']],
      [['a'], []],
      [[], []]
    ]);
    expect(discussFirst(table).map(({ unit, disagreement }) => [unit, disagreement])).toEqual([
      ['u2', 1],
      ['u1', 0.5]
    ]);
    expect(discussFirst(table)[0]?.places).toEqual([
      { value: 'a', coders: ['c1'] },
      { value: null, coders: ['c2'] }
    ]);
  });

  it('D1: the five incidents that are not unanimous, in the same order whatever the order of the rows', () => {
    const rows = datasets.D1.rows.flatMap((line, u) =>
      line.map((value, c) => ({ unit: `incident ${u + 1}`, coder: `coder ${c + 1}`, value }))
    );
    const found = discussFirst(codingsFrom(rows));
    expect(found).toHaveLength(5);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(discussFirst(codingsFrom(shuffled))).toEqual(found);
      }),
      { numRuns: 20 }
    );
  });

  it('has nothing to discuss in an empty or unanimous table', () => {
    expect(discussFirst(codingsFrom([]))).toEqual([]);
    expect(
      discussFirst(
        codings([
          [3, 3],
          [3, 3]
        ]),
        { level: 'interval' }
      )
    ).toEqual([]);
  });
});
