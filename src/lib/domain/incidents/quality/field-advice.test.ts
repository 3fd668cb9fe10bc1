import { describe, expect, it } from 'vitest';
import { emptyAnswers, type Answers } from '../incident.ts';
import { adviceFor, excerptOf, openFindings } from './field-advice.ts';
import { checkQuality } from './check-quality.ts';

const read = (answers: Partial<Answers>) => {
  const full = { ...emptyAnswers, ...answers };
  const report = checkQuality({ ...full, polarity: 'effective', jobTitle: 'professor', language: 'nl' });
  return { full, report };
};

describe('adviceFor', () => {
  const { full, report } = read({
    behaviour: 'Professor Janssens was heel vriendelijk en behulpzaam voor alle studenten in de zaal.',
    consequences: 'De student diende een klacht in bij de faculteit en zakte daarna voor het vak.'
  });

  it('says one thing: first who can be recognised, then a hint', () => {
    const first = adviceFor(report, full, 'behaviour', []);
    expect(first).toMatchObject({ kind: 'privacy', finding: { kind: 'name' } });
    const second = adviceFor(report, full, 'behaviour', [first!.key]);
    expect(second?.kind).toBe('hint');
    const third = adviceFor(report, full, 'behaviour', [first!.key, second!.key]);
    expect(third?.key).not.toBe(second!.key);
  });

  it('asks about the polarity when there is nothing else, until that is put aside', () => {
    expect(adviceFor(report, full, 'consequences', [])).toMatchObject({
      kind: 'polarity',
      seems: 'ineffective'
    });
    expect(adviceFor(report, full, 'consequences', ['polarity'])).toBeNull();
  });

  it('says nothing of an empty field', () => {
    expect(adviceFor(report, full, 'circumstances', [])).toBeNull();
  });

  it('a name that is none stays so wherever it stands', () => {
    const [name] = openFindings(report, full, []);
    const key = `P ${full.behaviour.slice(name!.start, name!.end)}`;
    expect(openFindings(report, full, [key])).toEqual([]);
  });
});

describe('excerptOf', () => {
  it('shows the words with what stands around them, cut between words', () => {
    const text =
      'Een lange aanloop van vele woorden, en toen was hij vriendelijk tegen iedereen die daar in de rij stond.';
    const start = text.indexOf('vriendelijk');
    expect(excerptOf(text, { start, end: start + 11 }, 20)).toEqual({
      before: '… en toen was hij ',
      words: 'vriendelijk',
      after: ' tegen iedereen die …'
    });
    expect(excerptOf('Kort.', { start: 0, end: 4 })).toEqual({ before: '', words: 'Kort', after: '.' });
  });
});
