import { describe, expect, it } from 'vitest';
import { answerFields, polarities } from '../incidents/incident.ts';
import { languages } from '../language.ts';
import { jobTemplates } from '../workshops/templates.ts';
import { writingExamples } from './writing.ts';

describe('the examples while writing', () => {
  it.each(jobTemplates.map(({ key, jobTitle }) => [key, jobTitle]))('are there for %s', (_, jobTitle) => {
    for (const language of languages) {
      const { otherJob, pairs } = writingExamples(jobTitle[language], language);
      expect(otherJob).toBeNull();
      for (const polarity of polarities) {
        const { good, flawed, why } = pairs[polarity];
        for (const field of answerFields) expect(good[field] && flawed[field]).not.toBe('');
        expect(why).not.toBe('');
      }
    }
  });

  it('are the professor’s for another job, and say so', () => {
    const { otherJob, pairs } = writingExamples('Boswachter', 'nl');
    expect(otherJob).toBe('universiteitsprofessor');
    expect(pairs).toEqual(writingExamples('universiteitsprofessor', 'nl').pairs);
  });

  it('know the job however it is written', () => {
    expect(writingExamples(' Verpleegkundige', 'en').otherJob).toBeNull();
    expect(writingExamples('Professor', 'nl').otherJob).toBeNull();
  });
});
