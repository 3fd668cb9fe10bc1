import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { jobTemplates } from './templates.ts';
import { workshopLimits } from './workshop.ts';

describe('job templates', () => {
  it('are the eight jobs, each with its own key', () => {
    expect(jobTemplates.map((template) => template.key)).toEqual([
      'professor',
      'cashier',
      'librarian',
      'bank_clerk',
      'nurse',
      'waiter',
      'driving_instructor',
      'customer_service'
    ]);
  });

  describe.each(languages)('in %s', (language) => {
    it.each(jobTemplates)('$key fits a workshop', (template) => {
      const title = template.jobTitle[language];
      const aim = template.aim[language];
      expect(title.trim()).not.toBe('');
      expect(title.length).toBeLessThanOrEqual(workshopLimits.jobTitle);
      expect(aim.length).toBeGreaterThan(60);
      expect(aim.length).toBeLessThanOrEqual(workshopLimits.aim);
      // One sentence: a single full stop, at the end.
      expect(aim.match(/[.!?]/g)).toEqual(['.']);
      expect(aim.endsWith('.')).toBe(true);
    });
  });
});
