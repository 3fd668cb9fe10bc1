import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableProblem, type Table } from '../../domain/tables/table.ts';
import { readTable } from './read-table.ts';

const read = (text: string | Uint8Array) => readTable(Buffer.from(text as string));
const cells = (table: Table) => table.rows.map((row) => row.cells);

function problem(text: string | Uint8Array) {
  try {
    read(text);
  } catch (error) {
    if (error instanceof TableProblem) return { code: error.code, ...error.detail };
    throw error;
  }
  return null;
}

describe('a table as CSV', () => {
  it.each([
    ['semicolons', 'id;text\n1;a, b\n'],
    ['commas', 'id,text\n1,"a, b"\n'],
    ['tabs', 'id\ttext\n1\ta, b\n'],
    ['a byte order mark', '\ufeffid;text\n1;a, b\n'],
    ['Windows line ends', 'id;text\r\n1;a, b\r\n'],
    ['old line ends', 'id;text\r1;a, b\r'],
    ['no line end', 'id;text\n1;a, b'],
    ['a line that names the separator', 'sep=|\nid|text\n1|a, b'],
    ['cells without anything at the end', 'id;text;;\n1;a, b;;\n;;;\n'],
    ['spaces around quotes', '"id" ; "text"\n1; "a, b" \n'],
    ['empty lines', '\n\nid;text\n\n1;a, b\n\n'],
    ['a separator in the heading', '"id";"text"\n"1";"a, b"\n']
  ])('with %s', (_, text) => {
    const table = read(text);
    expect(table.columns).toEqual(['id', 'text']);
    expect(cells(table)).toEqual([['1', 'a, b']]);
  });

  it('keeps line breaks, separators and doubled quotes inside quotes, and quotes inside a cell', () => {
    const table = read('id;text\n1;"a\r\n""b"";c"\n2;zei "ja" en ging\n');
    expect(cells(table)).toEqual([
      ['1', 'a\n"b";c'],
      ['2', 'zei "ja" en ging']
    ]);
    expect(table.rows.map((row) => row.at)).toEqual([2, 4]);
  });

  it('takes nothing for a separator when there is one column', () => {
    expect(cells(read('text\na, b; c\n'))).toEqual([['a, b; c']]);
  });

  it('counts lines from the file, also after empty ones and a named separator', () => {
    expect(read('sep=;\r\na;b\r\n\r\n1;"x\r\ny"\r\n2;z\r\n').rows.map((row) => row.at)).toEqual([4, 6]);
  });

  it('names the line of a row with too many or too few cells', () => {
    expect(problem('id,text\n1,a\n2,b,c\n')).toMatchObject({ code: 'cells', at: 3, n: 3, expected: 2 });
    expect(problem('id,text\n1,"a\nb"\n2\n')).toMatchObject({ code: 'cells', at: 4, n: 1, expected: 2 });
  });

  it('names the line where a row with broken quotes begins', () => {
    expect(problem('id,text\n1,a\n2,"b\n3,c\n')).toMatchObject({ code: 'quotes', at: 3 });
    expect(problem('id,text\n1,"ja" zei hij\n2,b\n')).toMatchObject({ code: 'quotes', at: 2 });
  });
});

describe('a table as JSON', () => {
  const rows = [['1', 'a'], ['2', ''], ['3', 'true']]; // prettier-ignore
  const json = [{ id: 1, text: 'a' }, { id: '2', text: null }, { id: 3, text: true }]; // prettier-ignore

  it.each([
    ['a list', JSON.stringify(json)],
    ['a list over many lines', JSON.stringify(json, null, 2)],
    ['rows in an object', JSON.stringify({ title: 'x', rows: json })],
    ['incidents in an object', JSON.stringify({ incidents: json })]
  ])('as %s', (_, text) => {
    expect(read(text)).toMatchObject({ count: 'row', columns: ['id', 'text'] });
    expect(cells(read(text))).toEqual(rows);
  });

  it('as one object a line', () => {
    const table = read(`\ufeff${json.map((row) => JSON.stringify(row)).join('\r\n\r\n')}\n`);
    expect(table.count).toBe('line');
    expect(cells(table)).toEqual(rows);
    expect(table.rows.map((row) => row.at)).toEqual([1, 3, 5]);
  });

  it('as one single object', () => expect(cells(read('{"id": 1, "text": "a"}'))).toEqual([['1', 'a']]));

  it('has the columns of all rows, and no cell for a list', () => {
    const table = read('[{"a": 1}, {"b": [1]}]');
    expect(table.columns).toEqual(['a', 'b']);
    expect(cells(table)).toEqual([['1', ''], ['', null]]); // prettier-ignore
  });

  it('names the place of what is broken', () => {
    expect(problem('{"id": 1}\n{"id": 2\n{"id": 3}\n')).toEqual({ code: 'bad_json', line: 2 });
    expect(problem('[\n{"id": 1},\n{"id" 2}\n]')).toEqual({ code: 'bad_json', line: 3 });
    expect(problem('[\n{"id": 1}\n')).toEqual({ code: 'bad_json', line: 2 });
    expect(problem('[{"id": 1}, 2]')).toEqual({ code: 'not_a_row', count: 'row', at: 2 });
    expect(problem('{"id": 1}\n[2]')).toEqual({ code: 'not_a_row', count: 'line', at: 2 });
  });

  it('has no more columns than a table can have', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({ [`c${i}`]: 1 }));
    expect(problem(JSON.stringify(many))).toEqual({ code: 'too_many_columns', max: 1000 });
    expect(problem(many.map((_, i) => `c${i}`).join())).toEqual({ code: 'too_many_columns', max: 1000 });
  });
});

describe('what is no table', () => {
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['white space', '\ufeff \n\t\n', { code: 'empty' }],
    ['separators alone', ';;\n;;\n', { code: 'empty' }],
    ['a workbook', 'PK\x03\x04abc', { code: 'workbook' }],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'workbook' }],
    ['bytes', Uint8Array.from([1, 0, 2]), { code: 'not_text' }],
    ['Latin 1', Buffer.from('id\n1\ncafé\n', 'latin1'), { code: 'not_utf8', line: 3 }],
    ['UTF-16', Buffer.from('\ufeffid\n1\n', 'utf16le'), { code: 'not_utf8', line: 1 }]
  ])('is refused: %s', (_, text, expected) => expect(problem(text)).toEqual(expected));
});

describe('always', () => {
  it('a table or a problem, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      ...['"', ';', ',', '\t', '\n', '\r', '\r\n', '{', '}', '[', ']', ':', 'a', '1', 'é', ' ', '\ufeff', 'sep=;', '""'] // prettier-ignore
    );
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    const bytes = fc.uint8Array({ maxLength: 60 });
    fc.assert(fc.property(fc.oneof(text, fc.string(), bytes), (input) => void problem(input)));
  });

  // A cell of white space alone cannot be told from an empty one at the end of a row.
  const cell = fc.string({ unit: fc.constantFrom(...'ab1"\n;,\t =é😀') }).map((text) => text.trim());
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }))
    .filter((rows) => rows.every((row) => row.some((text) => text !== '')));

  it('CSV gives back what was written, and where', () => {
    const ways = fc.record({
      separator: fc.constantFrom(';', ',', '\t'),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff')
    });
    fc.assert(
      fc.property(grid, ways, (rows, { separator, end, mark }) => {
        const width = rows[0]?.length ?? 1;
        const columns = Array.from({ length: width }, (_, i) => `c${i}`);
        const quoted = rows.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator)
        );
        const text = mark + [columns.join(separator), ...quoted].join('\n').replaceAll('\n', end);
        const table = read(text);
        expect(cells(table)).toEqual(rows);
        const places = quoted.map(
          (_, i) => quoted.slice(0, i).join('\n').split('\n').length + (i > 0 ? 2 : 1)
        );
        expect(table.rows.map((row) => row.at)).toEqual(places.map((place, i) => (i === 0 ? 2 : place)));
      })
    );
  });

  it('JSON gives back what was written', () => {
    const row = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const back = (text: string) => {
          const table = read(text);
          return table.rows.map((found) => new Map(table.columns.map((name, i) => [name, found.cells[i]])));
        };
        const lines = rows.map((one) => JSON.stringify(one)).join('\n');
        for (const text of [JSON.stringify(rows), JSON.stringify({ rows }, null, 1), lines]) {
          back(text).forEach((found, i) => {
            for (const [name, value] of Object.entries(rows[i] ?? {})) expect(found.get(name)).toBe(value);
          });
        }
      })
    );
  });
});
