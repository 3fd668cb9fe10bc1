import type { Codings, SetCodings, SingleCodings, Value } from '../../src/lib/domain/statistics/codings.ts';
import oracles from '../oracles/statistics.json' with { type: 'json' };

/** Data sets and expected values of `tests/oracles/statistics.json`; what they hold depends on their name. */
export const datasets = oracles.datasets;
export const expected = oracles.expected;

const named = (prefix: string, count: number) => Array.from({ length: count }, (_, k) => `${prefix}${k + 1}`);

const around = (cells: readonly (readonly unknown[])[]) => ({
  units: named('u', cells.length),
  coders: named('c', cells[0]?.length ?? 0)
});

/** Units u1, u2, … and coders c1, c2, … with one value a cell. */
export const codings = (cells: (Value | null)[][]): SingleCodings => ({
  labels: 'one',
  ...around(cells),
  cells
});

/** The same with sets of labels. */
export const setCodings = (cells: (string[] | null)[][]): SetCodings => ({
  labels: 'several',
  ...around(cells),
  cells
});

/** A table from how many coders gave each unit each category. */
export function codingsFromCounts(counts: readonly (readonly number[])[]): Codings {
  const spread = (line: readonly number[]) =>
    line.flatMap((times, k) => Array<Value>(times).fill(`k${k + 1}`));
  return codings(counts.map(spread));
}

/** A table of two coders from their cross table: rows are the first coder's categories. */
export function codingsFromCross(cross: readonly (readonly number[])[]): Codings {
  return codings(
    cross.flatMap((line, i) =>
      line.flatMap((times, j) => Array.from({ length: times }, () => [`k${i + 1}`, `k${j + 1}`]))
    )
  );
}
