import { describe, expect, it } from 'vitest';
import { takeTemplate, workshopValues } from './workshop-values';

const empty = workshopValues({
  title: '',
  jobTitle: '',
  aim: '',
  language: 'nl',
  effective: '2',
  ineffective: '',
  boardSet: 'all',
  core: '0',
  alone: true,
  assistance: false,
  retranslate: false,
  threshold: '60',
  reviewers: '3',
  focus: '',
  ksaos: 'on',
  observer: '',
  ago: ''
});

describe('the workshop form', () => {
  it('reads numbers, and leaves an empty one empty', () => {
    expect(empty.effective).toBe(2);
    expect(empty.ineffective).toBeNull();
  });

  it('knows which optional questions are ticked', () => {
    expect(empty).toMatchObject({ ksaos: true, observer: false, ago: false });
  });

  it("takes a template's job and aim over in the workshop's language", () => {
    const taken = takeTemplate({ ...empty, language: 'en' }, 'nurse');
    expect(taken.jobTitle).toBe('nurse');
    expect(taken.aim).toMatch(/patients/);
  });

  it('changes template and language as long as the words are those of a template', () => {
    const nurse = takeTemplate(empty, 'nurse');
    expect(takeTemplate({ ...nurse, language: 'en' }, 'waiter').jobTitle).toBe('waiter');
    expect(takeTemplate(nurse, '').jobTitle).toBe('');
  });

  it('never overwrites what the facilitator typed', () => {
    const own = { ...takeTemplate(empty, 'nurse'), aim: 'Zorgen dat het loopt.' };
    const taken = takeTemplate(own, 'waiter');
    expect(taken.jobTitle).toBe('ober');
    expect(taken.aim).toBe('Zorgen dat het loopt.');
  });
});
