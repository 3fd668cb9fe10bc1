import { expect, it } from 'vitest';
import { FreeNames } from './free-names.ts';

it('names nobody has: as they are, with a number behind them, or a number alone', () => {
  const names = new FreeNames(['An', 'auteur 2'], 'nl');
  expect([names.like('an'), names.like('An'), names.like('Bo')]).toEqual(['an (2)', 'An (3)', 'Bo']);
  expect([names.nameless(), names.nameless()]).toEqual(['Auteur 1', 'Auteur 3']);
  expect(new FreeNames([], 'en').nameless()).toBe('Author 1');
});
