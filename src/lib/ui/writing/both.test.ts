import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFields } from '../../domain/incidents/incident.ts';
import { bothTexts } from './both.ts';

const answers = fc.record({ circumstances: fc.string(), behaviour: fc.string(), consequences: fc.string() });

describe('bothTexts', () => {
  it('puts differing texts under each other and equal ones once', () => {
    const a = { circumstances: 'Monday', behaviour: 'She phoned', consequences: '' };
    const b = { circumstances: 'Monday', behaviour: 'He wrote', consequences: 'It was solved' };
    expect(bothTexts(a, b)).toEqual({
      circumstances: 'Monday',
      behaviour: 'She phoned\n\nHe wrote',
      consequences: 'It was solved'
    });
  });

  it('leaves out nothing of either', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const both = bothTexts(a, b);
        for (const field of answerFields) {
          expect(both[field]).toContain(a[field].trim());
          expect(both[field]).toContain(b[field].trim());
        }
      })
    );
  });
});
