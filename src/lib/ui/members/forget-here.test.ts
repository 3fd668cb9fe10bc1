import { expect, it } from 'vitest';
import { forgetHere } from './forget-here';

it('takes away what belongs to this person, and nothing of anyone else', () => {
  const kept = new Map([
    ['voorval an 1', 'x'],
    ['voorval-review an 2', 'x'],
    ['voorval bo 1', 'x'],
    ['voorval_list_letters', 'off']
  ]);
  const storage = {
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    removeItem: (key: string) => void kept.delete(key)
  } as Storage;
  forgetHere('an', storage);
  expect([...kept.keys()]).toEqual(['voorval bo 1', 'voorval_list_letters']);
  const forbidden = { get length(): number { throw new Error('forbidden'); } } as Storage; // prettier-ignore
  expect(() => forgetHere('an', forbidden)).not.toThrow();
});
