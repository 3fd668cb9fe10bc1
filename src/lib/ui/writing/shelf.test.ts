import { describe, expect, it } from 'vitest';
import { createShelf, type Kept } from './shelf.ts';

function memory(limit = Infinity): Storage {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear()
  };
}

const kept: Kept = {
  polarity: 'ineffective',
  answers: { circumstances: 'a', behaviour: 'b', consequences: 'c' },
  revision: 3,
  details: { observer: 'saw', ago: null, ksaos: 'geduld' },
  settled: false,
  unconfirmed: null,
  typedAt: 5
};

describe('createShelf', () => {
  it('gives back what was kept, to the same person only', () => {
    const storage = memory();
    const mine = createShelf(storage, 'anna');
    mine.write('1', kept);
    expect(mine.ids()).toEqual(['1']);
    expect(mine.read('1')).toEqual(kept);
    expect(createShelf(storage, 'bram').ids()).toEqual([]);
    mine.remove('1');
    expect(mine.read('1')).toBeNull();
  });

  it('takes what it cannot read for nothing', () => {
    const storage = memory();
    storage.setItem('voorval anna 1', '{"answers":');
    storage.setItem('voorval anna 2', '{"polarity":"effective","answers":{"behaviour":"b"}}');
    const shelf = createShelf(storage, 'anna');
    expect(shelf.read('1')).toBeNull();
    expect(shelf.read('2')).toBeNull();
  });

  it('says so when the device is full', () => {
    const shelf = createShelf(memory(10), 'anna');
    expect(shelf.works).toBe(true);
    shelf.write('1', kept);
    expect(shelf.works).toBe(false);
  });
});
