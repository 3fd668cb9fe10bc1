import { expect, it } from 'vitest';
import { boardOnScreen, readScreen } from './screen.ts';

it('reads what the screen is to show, and refuses the rest', () => {
  expect(['', null, 'pool', 'board:3'].map(readScreen)).toEqual([null, null, 'pool', 'board:3']);
  for (const wrong of ['board:0', 'board:', 'board:1x', 'x', 3, undefined, {}])
    expect(() => readScreen(wrong)).toThrow('invalid_input');
});

it('knows whose board that is', () => {
  expect(boardOnScreen('board:12')).toBe(12);
  expect(boardOnScreen('pool')).toBeNull();
  expect(boardOnScreen(null)).toBeNull();
});
