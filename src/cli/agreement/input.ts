import { codingsFrom, type CodingRow, type Codings } from '../../lib/domain/statistics/codings.ts';
import { numberOf, pickRows } from '../../lib/domain/tables/rows.ts';
import { refuseTable } from '../../lib/domain/tables/table.ts';
import { reading } from '../input.ts';
import type { Io } from '../io.ts';

const mostCells = 10_000_000;

/** What the values of a file become. */
export type Kind =
  /** Categories: as they are. */
  | 'names'
  /** One number for each unit and coder. */
  | 'numbers'
  /** Sets of labels, with this one for what fits nowhere. */
  | { rest: string | undefined };

/**
 * Reads who put what where. An empty value means not coded.
 * @throws Problem with one sentence that names the file and, where there is one, the line
 */
export async function readCodings(io: Io, kind: Kind): Promise<Codings> {
  return reading(io, io.input, (table) => {
    const found = pickRows(table, { required: ['unit', 'coder', 'value'], blank: ['value'] });
    const [units, coders] = (['unit', 'coder'] as const).map(
      (column) => new Set(found.rows.map((row) => row[column])).size
    ) as [number, number];
    if (units * coders > mostCells) refuseTable('too_many_cells', { units, coders, max: mostCells });
    if (typeof kind === 'object') {
      // Pairwise work on both; more than this takes minutes.
      if (units > 2000) refuseTable('too_many_units', { n: units, max: 2000 });
      if (coders > 100) refuseTable('too_many_coders', { n: coders, max: 100 });
    }
    const numbers = new Map<string, number>();
    return codingsFrom(
      found.rows.map((row): CodingRow => {
        const { at, unit, coder, value } = row;
        if (value === '') return { unit, coder, value: null };
        if (kind === 'names') return { unit, coder, value };
        if (kind !== 'numbers') return { unit, coder, value: value === kind.rest ? [] : [value] };
        const number = numberOf(found, row, 'value');
        const key = JSON.stringify([unit, coder]);
        const before = numbers.get(key) ?? number;
        if (before !== number) refuseTable('value_twice', { count: found.count, at, unit, coder });
        numbers.set(key, number);
        return { unit, coder, value: number };
      })
    );
  });
}
