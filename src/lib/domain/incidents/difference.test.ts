import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, sideOf } from './difference.ts';

const spell = (before: string, after: string, side: 'before' | 'after') =>
  sideOf(difference(before, after), side)
    .map(({ text }) => text)
    .join('');
/** `-removed-`, `+added+`. */
const marked = (before: string, after: string) =>
  difference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('');

describe('difference', () => {
  it.each([
    ['hij kwam laat', 'hij kwam laat', 'hij kwam laat'],
    ['', 'nieuw', '+nieuw+'],
    ['weg', '', '-weg-'],
    ['hij kwam laat', 'hij kwam te laat', 'hij kwam+ te+ laat'],
    ['Hij was vriendelijk.', 'Hij zei goedemorgen.', 'Hij- was vriendelijk-+ zei goedemorgen+.'],
    ['om 9 uur', 'om 9.30 uur', 'om- 9-+ 9.30+ uur'],
    ['De professor', 'de professor', '-De-+de+ professor'],
    ['Een zin.', 'Een zin. En nog een.', 'Een zin.+ En nog een.+'],
    ['a\nb', 'a b', 'a-\n-+ +b'],
    ["foto's maken", "foto's nemen", "foto's- maken-+ nemen+"]
  ])('%j to %j', (before, after, expected) => expect(marked(before, after)).toBe(expected));

  it('takes a rewritten sentence as a whole, without single words of it left standing', () => {
    expect(marked('ze gaf de klas uitleg vandaag', 'hij stelde de groep vragen vandaag')).toBe(
      '-ze gaf de klas uitleg-+hij stelde de groep vragen+ vandaag'
    );
  });

  const words = fc
    .array(fc.constantFrom('de', 'professor', 'legde', 'uit', '.', ',', ' ', '\n', 'één', "foto's", '👍'))
    .map((list) => list.join(' '));
  const text = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 80 }));

  it('spells both texts exactly, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(spell(before, after, 'before')).toBe(before);
        expect(spell(before, after, 'after')).toBe(after);
      })
    );
  });

  it('never marks an unchanged text, and joins neighbours of one kind', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(difference(before, before).every(({ kind }) => kind === 'same')).toBe(true);
        const kinds = difference(before, after).map(({ kind }) => kind);
        expect(kinds.some((kind, i) => kind === kinds[i + 1])).toBe(false);
        expect(difference(before, after).every((part) => part.text !== '')).toBe(true);
      })
    );
  });

  it('stays quick and whole for texts far over the limit', () => {
    const long = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ');
    const began = performance.now();
    expect(spell(long('a'), long('b'), 'after')).toBe(long('b'));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
