import fc from 'fast-check';
import { expect } from 'vitest';
import type { Value, SingleCodings } from '../../src/lib/domain/statistics/codings.ts';
import type { Level } from '../../src/lib/domain/statistics/agreement/krippendorff.ts';
import { codings, setCodings } from './codings.ts';

export const names = ['toString', 'b', 'C', 'ä', '1'];
/** Names that objects have too, capitals, accents and a figure. */
export const category = fc.constantFrom(...names);
export const number = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true })
);

/** Up to 9 units and 4 coders, as complete as wished. */
export const table = (value: fc.Arbitrary<Value>, missing = 4): fc.Arbitrary<SingleCodings> =>
  fc
    .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 4 }))
    .chain(([units, coders]) => {
      const cell = missing > 0 ? fc.option(value, { freq: missing }) : value;
      const line = fc.array(cell, { minLength: coders, maxLength: coders });
      return fc.array(line, { minLength: units, maxLength: units });
    })
    .map(codings);
export const setTable = fc
  .array(fc.array(fc.option(fc.subarray(names), { freq: 4 }), { minLength: 3, maxLength: 3 }), {
    maxLength: 8
  })
  .map((cells) => setCodings(cells.map((line) => line.map((labels) => labels && [...labels].sort()))));
export const level = fc.constantFrom<Exclude<Level, 'sets'>>('nominal', 'ordinal', 'interval', 'ratio');

/** Equal but for what rounding makes of the tenth decimal. */
export const rounded = (value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e9) / 1e9 || 0 : value;
export const same = (one: unknown, other: unknown) =>
  expect(JSON.stringify(one, (_, value) => rounded(value))).toBe(
    JSON.stringify(other, (_, value) => rounded(value))
  );
