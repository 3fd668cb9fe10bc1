import { expect, test } from 'vitest';
import { createDrafts } from './drafts.ts';

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (i) => [...items.keys()][i] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key)
  };
}

test('keeps what is typed for each document apart, until it is saved', () => {
  const storage = memory();
  const [one, other] = [createDrafts(storage, 'a'), createDrafts(storage, 'b')];
  one.keep({ key: 'job/aim', text: 'half', from: null });
  one.keep({ key: 'job/aim', text: 'half een zin', from: 'x' });
  other.keep({ key: 'job/aim', text: 'anders', from: null });
  expect(one.all()).toEqual([{ key: 'job/aim', text: 'half een zin', from: 'x' }]);
  one.forget('job/aim');
  expect(one.all()).toEqual([]);
  expect(other.all()).toHaveLength(1);
});

test('survives a storage that is full, and what it does not understand', () => {
  const storage = memory();
  const drafts = createDrafts(storage, 'a');
  storage.setItem('voorval edit a broken', '{');
  storage.setItem('voorval edit a other', '{"x":1}');
  expect(drafts.all()).toEqual([]);
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(() => drafts.keep({ key: 'x', text: 'y', from: null })).not.toThrow();
});
