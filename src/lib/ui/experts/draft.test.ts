import { expect, it } from 'vitest';
import { keepDraft, readDraft, type ExpertDraft } from './draft';

const empty: ExpertDraft = { useful: '', surprising: '', missing: '', role: '', name: '' };

function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
}

it('keeps what is typed, for each link apart, until it is empty', () => {
  const storage = shelf();
  keepDraft(storage, 'a', { ...empty, useful: 'Ja' });
  expect(readDraft(storage, 'a')).toEqual({ ...empty, useful: 'Ja' });
  expect(readDraft(storage, 'b')).toBeNull();
  keepDraft(storage, 'a', empty);
  expect(storage.kept.size).toBe(0);
});

it('is no problem where nothing can be kept, or something else was', () => {
  const full = {
    getItem: () => 'no json',
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {}
  };
  keepDraft(full, 'a', { ...empty, useful: 'Ja' });
  expect(readDraft(full, 'a')).toBeNull();
  expect(readDraft({ ...full, getItem: () => '{"useful": 3}' }, 'a')).toEqual(empty);
});
