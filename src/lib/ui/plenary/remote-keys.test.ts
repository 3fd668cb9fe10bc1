import { describe, expect, it } from 'vitest';
import { commandOf } from './remote-keys';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
const desk = { letters: true, pages: false };
const screen = { letters: true, pages: true };

describe('commandOf', () => {
  it.each([
    ['ArrowRight', desk, 'next'],
    ['ArrowLeft', desk, 'previous'],
    ['PageDown', desk, null],
    ['PageDown', screen, 'next'],
    ['PageUp', screen, 'previous'],
    ['r', desk, 'reveal'],
    ['R', desk, 'reveal'],
    ['v', desk, 'compare'],
    ['r', { letters: false, pages: false }, null],
    ['ArrowRight', { letters: false, pages: false }, 'next'],
    ['x', desk, null]
  ])('%s with %o', (key, options, expected) => {
    expect(commandOf({ ...plain, key }, false, options)).toBe(expected);
  });

  it('leaves keys to a field, to the browser and to whoever took them', () => {
    expect(commandOf({ ...plain, key: 'r' }, true, desk)).toBeNull();
    expect(commandOf({ ...plain, key: 'r', ctrlKey: true }, false, desk)).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowLeft', altKey: true }, false, desk)).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowLeft', defaultPrevented: true }, false, desk)).toBeNull();
  });
});
