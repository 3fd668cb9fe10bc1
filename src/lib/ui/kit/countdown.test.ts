import { expect, test } from 'vitest';
import { clockFace } from './countdown.ts';

test.each([
  [0, '0:00'],
  [-5000, '0:00'],
  [1, '0:01'],
  [59_000, '0:59'],
  [59_001, '1:00'],
  [245_000, '4:05'],
  [3_600_000, '1:00:00'],
  [3_725_000, '1:02:05']
])('%i ms reads %s', (milliseconds, face) => {
  expect(clockFace(milliseconds)).toBe(face);
});
