import { describe, expect, it } from 'vitest';
import { findColumns } from './columns.ts';
import { numberOf, pickRows } from './rows.ts';
import { TableProblem, type Table } from './table.ts';
import { pickTexts } from './texts.ts';

function table(columns: string[], ...rows: (string | null)[][]): Table {
  return { count: 'line', columns, rows: rows.map((cells, i) => ({ at: i + 2, cells })) };
}

function problem(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof TableProblem) return { code: error.code, ...error.detail };
    throw error;
  }
  return null;
}

describe('columns', () => {
  it('are found in both languages, whatever the case and the spaces', () => {
    const found = findColumns([' Beoordelaar', 'INCIDENT_ID', 'Waarde '], ['incident', 'coder', 'value']);
    expect(Object.fromEntries(found)).toEqual({ incident: 1, coder: 0, value: 2 });
  });

  it('go to the column of that very name first, and to one column only', () => {
    const wanted = ['group', 'category', 'label'] as const;
    expect(Object.fromEntries(findColumns(['groep', 'categorie', 'label'], wanted))).toEqual({
      group: 0,
      category: 1,
      label: 2
    });
    expect(Object.fromEntries(findColumns(['groep', 'categorie'], wanted))).toEqual({
      group: 0,
      category: 1
    });
  });
});

describe('rows', () => {
  const wanted = { required: ['unit', 'coder', 'value'], optional: ['text'] } as const;

  it('come as trimmed text with their place', () => {
    const { rows, has } = pickRows(
      table(['incident', 'codeur', 'waarde', 'x'], ['1', ' An ', '2,5', 'y']),
      wanted
    );
    expect(rows).toEqual([{ at: 2, unit: '1', coder: 'An', value: '2,5', text: '' }]);
    expect([has('unit'), has('text')]).toEqual([true, false]);
  });

  it('name the column that is missing, and what is there', () => {
    expect(problem(() => pickRows(table(['unit', 'coder', 'x'.repeat(50)], ['', '', '']), wanted))).toEqual({
      code: 'column_missing',
      column: 'value',
      also: 'waarde, category, categorie',
      found: `unit, coder, ${'x'.repeat(39)}…`
    });
  });

  it('name the cell that is missing, unless it may be', () => {
    const gap = table(['unit', 'coder', 'value'], ['1', 'a', 'x'], ['2', 'a', ' ']);
    const place = { count: 'line', at: 3, column: 'value' };
    expect(problem(() => pickRows(gap, wanted))).toEqual({ code: 'cell_missing', ...place });
    expect(pickRows(gap, { ...wanted, blank: ['value'] }).rows[1]?.value).toBe('');
    const list = table(['unit', 'coder', 'value'], ['1', 'a', 'x'], ['2', 'a', null]);
    expect(problem(() => pickRows(list, wanted))).toEqual({ code: 'cell_nested', ...place });
  });

  it('are refused when there are none, too few or too many, or when a column is there twice', () => {
    const two = table(['id'], ['1'], ['2']);
    expect(problem(() => pickRows(table(['id']), { required: ['id'] }))).toEqual({ code: 'no_rows' });
    expect(problem(() => pickRows(two, { required: ['id'], min: 3 }))).toMatchObject({
      code: 'too_few_rows',
      n: 2
    });
    expect(problem(() => pickRows(two, { required: ['id'], max: 1 }))).toMatchObject({
      code: 'too_many_rows',
      n: 2
    });
    const twice = table(['id', ' ID '], ['1', '2']);
    expect(problem(() => pickRows(twice, { required: ['id'] }))).toEqual({
      code: 'column_twice',
      column: 'id'
    });
  });

  it('hold numbers, with a point or a comma', () => {
    const values = (...cells: string[]) =>
      pickRows(table(['value'], ...cells.map((cell) => [cell])), { required: ['value'] });
    const found = values('1', '-2.5', '3,25', '1e3');
    expect(found.rows.map((row) => numberOf(found, row, 'value'))).toEqual([1, -2.5, 3.25, 1000]);
    for (const wrong of ['x', '1.000,5', '1e999', '0x10', 'NaN', '-', '.']) {
      const rows = values(wrong);
      const read = () => rows.rows.map((row) => numberOf(rows, row, 'value'));
      expect(problem(read), wrong).toEqual({
        code: 'not_a_number',
        count: 'line',
        at: 2,
        column: 'value',
        value: wrong
      });
    }
  });
});

describe('texts', () => {
  it('are whole, or in three parts, in one file', () => {
    const mixed = table(['id', 'tekst', 'gedrag', 'gevolgen'], ['007', 'a', '', ''], ['8', '', 'b', 'c']);
    expect(pickTexts(mixed)).toEqual([
      { at: 2, id: '007', text: 'a', answers: null },
      { at: 3, id: '8', text: 'b\n\nc', answers: { circumstances: '', behaviour: 'b', consequences: 'c' } }
    ]);
  });

  it('are numbered where they have no id, and bring other columns along', () => {
    const labelled = table(['text', 'categorie'], ['a', 'x'], ['b', 'y']);
    const texts = pickTexts(labelled, { required: ['label'], optional: ['lang'] });
    expect(texts.map(({ id, label, lang }) => [id, label, lang])).toEqual([['1', 'x', ''], ['2', 'y', '']]); // prettier-ignore
  });

  it('are refused when the columns are not there, one is empty, an id is there twice, or all are the same', () => {
    expect(problem(() => pickTexts(table(['x'], ['1'])))).toMatchObject({
      code: 'column_missing',
      column: 'text',
      also: 'circumstances, behaviour, consequences',
      found: 'x'
    });
    expect(problem(() => pickTexts(table(['text'], ['a'], [' '])))).toMatchObject({
      code: 'cell_missing',
      at: 3
    });
    expect(problem(() => pickTexts(table(['id', 'text'], ['1', 'a'], ['1', 'b'])))).toMatchObject({
      code: 'id_twice',
      at: 3,
      first: 2,
      id: '1'
    });
    // The second row has no id and is number 2 by its place, which the first took.
    expect(problem(() => pickTexts(table(['id', 'text'], ['2', 'a'], ['', 'b'])))).toMatchObject({ id: '2' });
    const same = table(['text'], ['a'], ['a ']);
    expect(problem(() => pickTexts(same, { different: true }))).toEqual({ code: 'all_equal', n: 2 });
    expect(pickTexts(same)).toHaveLength(2);
  });
});
