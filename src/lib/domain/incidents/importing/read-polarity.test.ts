import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polarityKey, polarityWords, readPolarity } from './read-polarity.ts';

describe('the kind of an incident', () => {
  it.each([
    ['effectief', 'effective'],
    ['Positief incident', 'effective'],
    ['goed', 'effective'],
    [' + ', 'effective'],
    ['gedrag in positieve zin', 'effective'],
    ['Ineffectief', 'ineffective'],
    ['niet effectief', 'ineffective'],
    ['niet zo goed', 'ineffective'],
    ['in-effectief', 'ineffective'],
    ['not successful', 'ineffective'],
    ['NEGATIEF', 'ineffective'],
    ['–', 'ineffective'],
    ['effectief of ineffectief', null],
    ['', null],
    ['3', null],
    ['weet niet', null]
  ])('%s', (value, expected) => expect(readPolarity(value)).toBe(expected));

  it('is found whatever the case, the spaces and the point behind it, and turns with a denial', () => {
    const word = fc.constantFrom(
      ...(['effective', 'ineffective'] as const).flatMap((p) => polarityWords[p].map((w) => [w, p] as const))
    );
    const dress = fc.record({
      before: fc.stringMatching(/^[ "(]{0,3}$/),
      after: fc.stringMatching(/^[ ").!:]{0,3}$/),
      upper: fc.boolean()
    });
    fc.assert(
      fc.property(word, dress, ([text, polarity], { before, after, upper }) => {
        const value = before + (upper ? text.toUpperCase() : text) + after;
        expect(readPolarity(value)).toBe(polarity);
        const other = polarity === 'effective' ? 'ineffective' : 'effective';
        expect(readPolarity(`niet ${value}`)).toBe(other);
      })
    );
  });

  it('is a kind or nothing, the same for the same key, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, 'effective', 'ineffective']).toContain(readPolarity(text));
        expect(readPolarity(polarityKey(text))).toBe(readPolarity(text));
      })
    );
  });
});
