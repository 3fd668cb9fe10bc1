import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepared, textsOnSubjects } from '../../../../tests/builders/texts.ts';
import { suggestCategories } from './assign.ts';

const texts = prepared(textsOnSubjects(60, 'nl', 2));

/** The share of texts of which the first suggestion is right, with so many examples. */
function rightWith(examples: number): number {
  const found = suggestCategories(texts.slice(40), texts.slice(0, examples));
  const right = found.filter(({ suggestions }, i) => suggestions[0]?.label === texts[40 + i]!.label);
  return right.length / found.length;
}

describe('suggested categories', () => {
  it('are learned from sorted examples', () => {
    expect(rightWith(8)).toBeGreaterThan(0.8);
    expect(rightWith(40)).toBe(1);
  });

  it('come with the words that speak for them, and confidences that add up', () => {
    const [first] = suggestCategories(texts.slice(40, 41), texts.slice(0, 40), 4);
    expect(first?.fits).toBe(true);
    expect(first?.suggestions.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6);
    const own = new Set(texts[40]!.words.map(({ word }) => word));
    expect(first?.suggestions[0]?.terms.length).toBeGreaterThan(0);
    for (const term of first?.suggestions[0]?.terms ?? []) expect(own).toContain(term);
  });

  it('say when a text is like nothing sorted so far', () => {
    const strange = prepared([{ id: 's', text: 'xylofoon orkest dirigent partituur', label: '' }]);
    expect(suggestCategories(strange, texts.slice(0, 40))[0]?.fits).toBe(false);
  });

  it('answer in the order of the question, which changes nothing else', () => {
    const [asked, examples] = [texts.slice(40), texts.slice(0, 40)];
    const found = suggestCategories(asked, examples);
    expect(found.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    expect(suggestCategories(asked.toReversed(), examples.toReversed())).toEqual(found.toReversed());
  });

  it('hold with one label, one example, none', () => {
    const one = { ...texts[0]!, label: 'only' };
    expect(suggestCategories([texts[1]!], [one])[0]?.suggestions).toMatchObject([
      { label: 'only', confidence: 1 }
    ]);
    expect(suggestCategories([texts[1]!], [])).toEqual([{ id: 't1', suggestions: [], fits: false }]);
    expect(suggestCategories([], texts.slice(0, 8))).toEqual([]);
  });

  it('do not depend on what the categories are called', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['q', 'w', 'e', 'r'], { minLength: 4 }), (names) => {
        const renamed = new Map(['kassa', 'zorg', 'les', 'rijden'].map((label, i) => [label, names[i]!]));
        const examples = texts.slice(0, 20);
        const plain = suggestCategories(texts.slice(40, 44), examples, 1);
        const other = suggestCategories(
          texts.slice(40, 44),
          examples.map((example) => ({ ...example, label: renamed.get(example.label)! })),
          1
        );
        plain.forEach(({ suggestions: [one] }, i) => {
          expect(other[i]?.suggestions[0]?.label).toBe(renamed.get(one!.label));
          expect(other[i]?.suggestions[0]?.confidence).toBeCloseTo(one!.confidence, 2);
        });
      }),
      { numRuns: 5 }
    );
  });
});
