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

/** Equal in everything but what rounding makes of numbers: up to 1e-9. NaN equals NaN. */
export function same(one: unknown, other: unknown): void {
  const [left, right] = [numbersIn(one), numbersIn(other)];
  expect(left.text).toBe(right.text);
  left.numbers.forEach((number, k) => {
    const apart = Math.abs(number - (right.numbers[k] ?? NaN));
    if (!(apart <= 1e-9)) expect([k, number]).toEqual([k, right.numbers[k]]);
  });
}

/** A value as text in which every number is the same sign, and its numbers. */
function numbersIn(value: unknown): { text: string; numbers: number[] } {
  const numbers: number[] = [];
  const text = JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'number') return part;
    numbers.push(part);
    return '#';
  });
  return { text, numbers };
}
