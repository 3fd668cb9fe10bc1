import { describe, expect, it } from 'vitest';
import { hintSentence, qualityMessages } from './quality.ts';

describe('the sentence of a hint', () => {
  const span = { start: 11, end: 17 };
  const text = 'De prof is altijd laat.';
  const nl = qualityMessages.nl;

  it('shows the words in question where they belong', () => {
    expect(hintSentence(nl, { rule: 'S5', spans: [span] }, text)).toBe('Wat bedoel je met ‘altijd’?');
    expect(hintSentence(nl, { rule: 'S3', spans: [span] }, text)).toBe(nl.rules.S3);
  });

  it('speaks of feelings only when some are there', () => {
    expect(hintSentence(nl, { rule: 'G2', spans: [span] }, text)).toBe(nl.rules.G2);
    expect(hintSentence(nl, { rule: 'G2', spans: [] }, text)).toBe(nl.noEffect);
  });

  it.each(Object.values(qualityMessages))('leaves no value open', (messages) => {
    const open = Object.entries(messages.rules).filter(([, sentence]) => sentence.includes('{'));
    // These rules fire on words only, so that there always is something to show.
    expect(open.map(([rule]) => rule)).toEqual(['S5', 'B2', 'B4']);
  });
});
