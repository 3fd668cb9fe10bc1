import { describe, expect, it } from 'vitest';
import { code, codeLabel } from './agreement/coded.ts';
import { asSets, codingsFrom, labelsOf, type CodingRow } from './codings.ts';
import { countsOf, largestShare } from './agreement/counts.ts';

const row = (unit: string, coder: string, value: CodingRow['value']): CodingRow => ({ unit, coder, value });

describe('a table of codings', () => {
  it('has units and coders in the order in which they occur, and null where nothing was said', () => {
    const table = codingsFrom([row('i2', 'An', 'b'), row('i1', 'Bo', 'a'), row('i2', 'Bo', null)]);
    expect(table).toEqual({
      labels: 'one',
      units: ['i2', 'i1'],
      coders: ['An', 'Bo'],
      cells: [
        ['b', null],
        [null, 'a']
      ]
    });
  });

  it('makes everything a set as soon as one unit has several labels of one coder', () => {
    const table = codingsFrom([
      row('i1', 'An', 'b'),
      row('i1', 'An', 'a'),
      row('i1', 'Bo', 'a'),
      row('i2', 'Bo', []),
      row('i2', 'An', null)
    ]);
    expect(table.labels).toBe('several');
    expect(table.cells).toEqual([
      [['a', 'b'], ['a']],
      [null, []]
    ]);
    expect(table.labels === 'several' && labelsOf(table)).toEqual(['a', 'b']);
  });

  it('takes the same row twice as once, and no rows as an empty table', () => {
    const table = codingsFrom([row('i1', 'An', 'a'), row('i1', 'An', 'a')]);
    expect(table).toMatchObject({ labels: 'one', cells: [['a']] });
    expect(codingsFrom([])).toEqual({ labels: 'one', units: [], coders: [], cells: [] });
  });

  it('is not fooled by names that objects have', () => {
    const table = codingsFrom([
      row('__proto__', 'constructor', 'toString'),
      row('__proto__', 'valueOf', 'x')
    ]);
    expect(table.cells).toEqual([['toString', 'x']]);
    expect(code(table).values).toEqual(['toString', 'x']);
  });

  it('can be seen as sets', () => {
    expect(asSets(codingsFrom([row('i1', 'An', 3), row('i2', 'Bo', 'a')])).cells).toEqual([
      [['3'], null],
      [null, ['a']]
    ]);
  });
});

describe('whole numbers for values', () => {
  it('leave out units and coders without ratings, and order numbers as numbers', () => {
    const table = codingsFrom([
      row('i1', 'An', 10),
      row('i2', 'Bo', null),
      row('i3', 'Cy', 9),
      row('i3', 'An', 10)
    ]);
    expect(code(table)).toEqual({
      units: ['i1', 'i3'],
      coders: ['An', 'Cy'],
      values: [9, 10],
      codes: Int32Array.of(1, -1, 1, 0)
    });
  });

  it('are by what a category is, not by where it stands in what one coder used', () => {
    const table = codingsFrom([
      row('i1', 'An', 'b'),
      row('i1', 'Bo', 'b'),
      row('i2', 'An', 'b'),
      row('i2', 'Bo', 'a')
    ]);
    expect([...code(table).codes]).toEqual([1, 1, 1, 0]);
  });

  it('can stand for one label: given or not', () => {
    const table = codingsFrom([row('i1', 'An', ['a', 'b']), row('i1', 'Bo', ['b']), row('i2', 'An', [])]);
    expect(table.labels === 'several' && [...codeLabel(table, 'a').codes]).toEqual([1, 0, 0, -1]);
  });

  it('are counted, unit by unit', () => {
    const counts = countsOf(
      code(codingsFrom(['a', 'b', 'a', 'a'].map((value, k) => row('i1', `c${k}`, value))))
    );
    expect(counts).toMatchObject({ ratings: Int32Array.of(4), count: Int32Array.of(3, 1) });
    expect(largestShare(counts)).toBe(0.75);
    expect(largestShare(countsOf(code(codingsFrom([]))))).toBe(0);
  });
});
