import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aWorkbook } from '../../../../tests/builders/workbooks.ts';
import { importLimits } from '../../domain/incidents/importing/matching.ts';
import { TableProblem } from '../../domain/tables/table.ts';
import { readIncidentTable } from './incident-table.ts';
import { Tables } from './tables.ts';
import { readXlsx } from './workbook.ts';

async function problem(work: Promise<unknown>) {
  try {
    await work;
  } catch (error) {
    if (error instanceof TableProblem) return { code: error.code, ...error.detail };
    throw error;
  }
  return null;
}

describe('a workbook', () => {
  it('is read as text, with the places of its rows', async () => {
    const bytes = aWorkbook([
      ['gedrag', 'soort', 'n'],
      [null],
      ['Ze zei <"ja"> & ging\nweg', '+', 3.5],
      ['b']
    ]);
    expect(await readXlsx(bytes)).toEqual({
      count: 'row',
      columns: ['gedrag', 'soort', 'n'],
      rows: [
        { at: 3, cells: ['Ze zei <"ja"> & ging\nweg', '+', '3.5'] },
        { at: 4, cells: ['b', '', ''] }
      ]
    });
  });

  it('gives the first sheet that has rows', async () => {
    expect((await readXlsx(aWorkbook([], [['Uitleg']], [['a'], ['1']]))).columns).toEqual(['a']);
  });

  it('keeps the saved value of a formula, and runs none', async () => {
    const rows = [
      ['a', 'b'],
      [{ formula: '1+1' }, { formula: 'WEBSERVICE("x")', value: 'bewaard' }]
    ];
    expect((await readXlsx(aWorkbook(rows))).rows[0]?.cells).toEqual(['', 'bewaard']);
  });

  it('that is broken, empty or something else is refused', async () => {
    const good = aWorkbook([['a'], ['1']]);
    expect(await problem(readXlsx(good.slice(0, 200)))).toEqual({ code: 'bad_workbook' });
    expect(await problem(readXlsx(zipSync({ 'a.xml': strToU8('<a/>') })))).toEqual({ code: 'bad_workbook' });
    expect(await problem(readXlsx(aWorkbook([])))).toEqual({ code: 'empty' });
    const broken = { ...unzipSync(good), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') };
    expect(await problem(readXlsx(zipSync(broken)))).not.toBeNull();
  });

  it('that unpacks to too much is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(65e6) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    const start = performance.now();
    expect(await problem(readXlsx(bomb))).toEqual({ code: 'unpacked', max: 64 });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('that lies about its size is never unpacked further than it says', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(65e6) }));
    // The size stands in the central directory, 24 bytes behind its mark, and in the local heading.
    bomb.writeUInt32LE(1000, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    bomb.writeUInt32LE(1000, 22);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problem(readXlsx(bomb))).toEqual({ code: 'bad_workbook' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20e6);
  });
});

describe('a file of incidents', () => {
  it('may have only so many rows and bytes', async () => {
    const rows = ['a', ...Array.from({ length: importLimits.rows + 1 }, (_, i) => String(i))].join('\n');
    expect(await problem(readIncidentTable(Buffer.from(rows)))).toMatchObject({ code: 'too_many_rows' });
    expect(await problem(readIncidentTable(new Uint8Array(importLimits.bytes + 1)))).toEqual({
      code: 'too_large',
      max: 10
    });
    expect(await problem(readIncidentTable(Buffer.from('a;b\n')))).toEqual({ code: 'no_rows' });
  });

  it('is read by a worker while this thread stays free', async () => {
    const tables = new Tables();
    try {
      const text = 'Wat deed de persoon precies? '.repeat(30);
      const sheet = [
        ['context', 'gedrag', 'gevolgen', 'soort'],
        ...Array.from({ length: 2000 }, () => [text, text, text, '+'])
      ];
      const bytes = aWorkbook(sheet);
      await tables.read(Buffer.from('a\n1'));
      let longest = 0;
      let last = performance.now();
      const clock = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 1);
      const json = await tables.read(bytes);
      const columns = (set: number) => ({ circumstances: 0, behaviour: 1, consequences: 2, polarity: set });
      const matching = { incidents: [columns(3)], author: null, values: {} };
      const taken = await tables.take(bytes, matching);
      clearInterval(clock);
      expect(json.byteLength).toBeGreaterThan(2000 * 3 * text.length);
      expect(taken?.incidents).toHaveLength(2000);
      // Far above what is aimed at: other tests share this machine.
      expect(longest).toBeLessThan(200);
      expect(await tables.take(bytes, { ...matching, incidents: [columns(9)] })).toBeNull();
      expect(await problem(tables.read(Buffer.from('"a\n1')))).toMatchObject({ code: 'quotes' });
    } finally {
      await tables.close();
    }
  });
});
