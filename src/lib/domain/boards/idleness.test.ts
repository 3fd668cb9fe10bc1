import { expect, it } from 'vitest';
import { boardActions, idleAfter, idleness } from './idleness.ts';

it('calls nobody idle who may still be reading', () => {
  const now = Date.UTC(2026, 10, 28, 10);
  expect(idleness(now - idleAfter + 1, now)).toBe('busy');
  // A clock that is a little ahead.
  expect(idleness(now + 2000, now)).toBe('busy');
  expect(idleness(now - idleAfter, now)).toEqual({ minutes: 5 });
  expect(idleness(now - 61.9 * 60_000, now)).toEqual({ minutes: 61 });
  expect(idleness(null, now)).toBe('never');
});

it('counts what is done on a board, not looking at it', () => {
  expect(boardActions).toContain('placement.moved');
  expect(boardActions).toContain('sorter.ready');
  expect(boardActions).not.toContain('board.frozen');
});
