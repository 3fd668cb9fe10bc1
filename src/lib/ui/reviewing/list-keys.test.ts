import { describe, expect, it } from 'vitest';
import { listCommandOf, type KeyPlace } from './list-keys';

const place: KeyPlace = { busy: false, inList: false, letters: true };
const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
const asked = (key: string, changes: Partial<typeof none & KeyPlace> = {}) =>
  listCommandOf({ ...none, key, ...changes }, { ...place, ...changes });

describe('the keys of the list', () => {
  it('are single letters, unless they were switched off or are typed', () => {
    const keys = ['j', 'k', 'x', 'X', 'a', 's', 'e', '/', '?'];
    const commands = [
      'next',
      'previous',
      'select',
      'extend',
      'accept',
      'send_back',
      'exclude',
      'search',
      'help'
    ];
    expect(keys.map((key) => asked(key))).toEqual(commands);
    for (const key of [...keys, 'q']) {
      expect(asked(key, { letters: false })).toBeNull();
      expect(asked(key, { busy: true })).toBeNull();
      expect(asked(key, { ctrlKey: true })).toBeNull();
      expect(asked(key, { altKey: true })).toBeNull();
      expect(asked(key, { defaultPrevented: true })).toBeNull();
    }
  });

  it('undo everywhere but in a field, also without letters', () => {
    expect(asked('z', { ctrlKey: true, letters: false })).toBe('undo');
    expect(asked('Z', { metaKey: true })).toBe('undo');
    expect(asked('z', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(asked('z', { ctrlKey: true, busy: true })).toBeNull();
  });

  it('leave the arrows to the page outside the list', () => {
    expect(asked('ArrowDown')).toBeNull();
    expect(asked('ArrowDown', { inList: true, letters: false })).toBe('next');
    expect(asked('ArrowUp', { inList: true })).toBe('previous');
    expect(asked('Escape', { inList: true })).toBe('clear');
    expect(asked('Escape')).toBeNull();
  });
});
