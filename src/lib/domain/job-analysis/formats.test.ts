import { expect, test } from 'vitest';
import { formats } from './formats.ts';

const nl = formats('nl');
const en = formats('en');

test('numbers follow the language', () => {
  expect([nl.count(1250), en.count(1250)]).toEqual(['1.250', '1,250']);
  expect([nl.mean(3.75), en.mean(3.75)]).toEqual(['3,8', '3.8']);
});

test('a share just below a quarter is not rounded up to it', () => {
  expect([0.25, 0.248, 0.24999, 0.244].map(nl.percent)).toEqual(['25%', '24,8%', '24,9%', '24%']);
  expect(en.percent(2 / 3)).toBe('67%');
});

test('dates and lists are written out', () => {
  const evening = Date.UTC(2026, 2, 11, 23, 30);
  expect([nl.date(evening), en.date(evening)]).toEqual(['12 maart 2026', '12 March 2026']);
  expect([nl.list(['a', 'b', 'c']), en.list(['a', 'b', 'c'])]).toEqual(['a, b en c', 'a, b and c']);
});
