import { CsvError, parse } from 'csv-parse/sync';
import { mostColumns, refuseTable, type Table, type TableRow } from '../../domain/tables/table.ts';

/**
 * Reads CSV with a heading. Quotes in the middle of a cell are text; a cell that begins with a quote must end
 * with one. Rows without anything in them are left out.
 * @param text with `\n` as the only line break
 * @throws TableProblem `quotes`, `cells`, `too_many_columns`
 */
export function readCsv(text: string): Table {
  // Spreadsheets may name the separator in a line of its own.
  const named = /^sep=(.)\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const [heading, ...rows] = records(body, named?.[1] ?? separatorOf(body), named ? 2 : 1);
  if (!heading) return refuseTable('empty');
  const columns = withoutEmptyEnd(heading.cells, 0);
  if (columns.length > mostColumns) refuseTable('too_many_columns', { max: mostColumns });
  const found: TableRow[] = [];
  for (const { at, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const kept = withoutEmptyEnd(cells, columns.length);
    if (kept.length !== columns.length) {
      refuseTable('cells', { count: 'line', at, n: kept.length, expected: columns.length });
    }
    found.push({ at, cells: kept });
  }
  return { count: 'line', columns, rows: found };
}

interface CsvRecord {
  at: number;
  cells: string[];
}

function records(text: string, delimiter: string, firstLine: number): CsvRecord[] {
  const found: CsvRecord[] = [];
  let next = firstLine;
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      // Spaces around quotes; what stands between the quotes stays as it is.
      trim: true,
      on_record: (cells: string[], { lines }) => {
        // An empty row is no heading yet.
        if (found.length > 0 || cells.some((cell) => cell !== '')) found.push({ at: next, cells });
        next = lines + firstLine;
        return null;
      }
    });
  } catch (error) {
    if (error instanceof CsvError) refuseTable('quotes', { count: 'line', at: next });
    throw error;
  }
  return found;
}

/** The separator that the heading has most of, outside quotes; the rarer sign in prose where two are equal. */
function separatorOf(text: string): string {
  const heading = (/^\s*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text)?.[1] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => heading.split(sign).length - 1;
  const [best = ','] = [';', '\t', ','].sort((a, b) => count(b) - count(a));
  // One column: nothing separates, so a comma in a text does not either.
  return count(best) === 0 ? '\u001f' : best;
}

/** Spreadsheets may end rows with separators for columns that hold nothing. */
function withoutEmptyEnd(cells: string[], keep: number): string[] {
  let length = cells.length;
  while (length > keep && cells[length - 1]?.trim() === '') length--;
  return cells.slice(0, length);
}
