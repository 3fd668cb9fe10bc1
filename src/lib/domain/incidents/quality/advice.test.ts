import { describe, expect, it } from 'vitest';
import { sound } from '../../../../../tests/builders/sound-incidents.ts';
import { checkQuality, checkText, guessLanguage } from './check-quality.ts';
import { hintFor } from './hint.ts';
import { ruleIds, type RuleId } from './report.ts';
import { textRules } from './text.ts';

describe('the polarity', () => {
  const seems = (polarity: 'effective' | 'ineffective', text: string) => {
    const report = checkQuality({ ...sound.nl, consequences: text, polarity, language: 'nl' });
    return (
      report.polarity && [
        report.polarity.seems,
        ...report.polarity.spans.map((s) => text.slice(s.start, s.end))
      ]
    );
  };
  it('is doubted when the consequences hold only words of the other', () => {
    expect(seems('effective', 'De klant diende een klacht in en kreeg een boete.')).toEqual([
      'ineffective',
      'klacht',
      'boete'
    ]);
    expect(seems('ineffective', 'Iedereen slaagde voor het examen.')).toEqual(['effective', 'slaagde']);
  });
  it('is left alone when they fit, hold both or deny', () => {
    expect(seems('effective', 'Iedereen slaagde.')).toBeNull();
    expect(seems('effective', 'Er kwam een klacht, maar iedereen slaagde.')).toBeNull();
    expect(seems('effective', 'Niemand diende nog een klacht in.')).toBeNull();
    expect(checkQuality({ ...sound.nl, consequences: 'Een klacht.', language: 'nl' }).polarity).toBeNull();
  });
});

describe('the one hint of a field', () => {
  const report = checkQuality({
    ...sound.nl,
    language: 'nl',
    behaviour: 'De kassier was altijd vriendelijk en deed haar best.',
    consequences: 'Ik was blij.'
  });
  it('is a failure before a doubt, then the first rule', () => {
    expect(hintFor(report, 'behaviour')?.rule).toBe('S1');
    expect(hintFor(report, 'behaviour', ['S1', 'S2'])?.rule).toBe('B1');
    expect(hintFor(report, 'behaviour', ['S1', 'B1', 'B2', 'B4'])?.rule).toBe('S3');
    expect(hintFor(report, 'behaviour', [...ruleIds])).toBeNull();
  });
  it('waits for four words', () => {
    expect(report.words.consequences).toBe(3);
    expect(hintFor(report, 'consequences')).toBeNull();
    expect(hintFor(report, 'circumstances')).toBeNull();
  });
});

describe('words that a workshop adds', () => {
  it('count like those of the lists', () => {
    const text = `De kassier was superduper en Zorro kwam. ${sound.nl.behaviour}`;
    const extra = { trait: ['superduper', 'van de bovenste plank'], firstNames: ['Zorro'] };
    const plain = checkQuality({ ...sound.nl, behaviour: text, language: 'nl' });
    const more = checkQuality({ ...sound.nl, behaviour: `${text} Heel goed.`, language: 'nl', extra });
    expect(plain).toMatchObject({ hits: [], privacy: [] });
    expect(more.hits.map(({ rule }) => rule)).toEqual(['B2']);
    expect(more.privacy).toMatchObject([{ kind: 'name', start: 29, end: 34 }]);
  });
});

describe('a running text', () => {
  it('is judged by what can be said about it', () => {
    const text = `${sound.en.circumstances} ${sound.en.behaviour} ${sound.en.consequences}`;
    expect(checkText(text, { language: 'en' })).toMatchObject({ hits: [], privacy: [] });
    const poor = checkText('He was always friendly, says Kevin.', { language: 'en' });
    expect(poor.hits.map(({ rule }) => rule)).toEqual(['S2', 'S3', 'B1', 'B2', 'C2', 'G2']);
    expect(
      poor.hits.every(
        ({ rule, field }) => (textRules as readonly RuleId[]).includes(rule) && field === 'text'
      )
    ).toBe(true);
    expect(poor.privacy).toMatchObject([{ field: 'text', start: 29, end: 34 }]);
    expect(poor.words).toBe(6);
  });
  it('tells its language', () => {
    expect(guessLanguage(sound.en.behaviour)).toBe('en');
    expect(guessLanguage(sound.nl.behaviour)).toBe('nl');
    expect(guessLanguage('')).toBe('nl');
  });
});
