import { describe, expect, it } from 'vitest';
import type { Span } from './board.ts';
import { phrasesOf, type Grain } from './phrases.ts';

const text = 'Ze legde het uit, bleef rustig en schreef het op. “Goed zo!” zei hij.';
const whole: Span = { field: 'behaviour', start: 0, end: text.length };
const cut = (span: Span, grain: Grain) =>
  phrasesOf(text, span, grain).map(({ start, end }) => text.slice(start, end));

describe('cutting a text to choose from', () => {
  it('cuts after punctuation and before a conjunction', () => {
    expect(cut(whole, 'phrase')).toEqual([
      'Ze legde het uit, ',
      'bleef rustig ',
      'en schreef het op. ',
      '“Goed zo!” ',
      'zei hij.'
    ]);
  });

  it.each(['phrase', 'word'] as const)('leaves nothing out by %s', (grain) => {
    expect(cut(whole, grain).join('')).toBe(text);
    expect(cut({ ...whole, start: 3, end: 20 }, grain).join('')).toBe(text.slice(3, 20));
  });

  it('cuts into words', () => {
    expect(cut({ ...whole, end: 17 }, 'word')).toEqual(['Ze ', 'legde ', 'het ', 'uit,']);
  });
});
