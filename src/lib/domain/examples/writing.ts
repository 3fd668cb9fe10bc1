import type { Polarity } from '../incidents/incident.ts';
import type { Language } from '../language.ts';
import { jobTemplates } from '../workshops/templates.ts';
import { writingTexts, type ExamplePair } from './writing-texts.ts';

const professor = 'professor';

/** What an author may look at while writing. */
export interface WritingExamples {
  /** The job of the examples, where it is another than the workshop's; null when it is the same. */
  otherJob: string | null;
  pairs: Record<Polarity, ExamplePair>;
}

/** The examples of the workshop's own job; for a job that has none, the professor's. */
export function writingExamples(jobTitle: string, language: Language): WritingExamples {
  const typed = jobTitle.trim().toLowerCase();
  const own = jobTemplates.find((template) => Object.values(template.jobTitle).includes(typed));
  const key = own && own.key in writingTexts ? own.key : professor;
  const texts = writingTexts[key]!;
  const { jobTitle: titles } = jobTemplates.find((template) => template.key === key)!;
  return {
    // "professor" alone is the same job.
    otherJob: own?.key === key || typed === professor ? null : titles[language],
    pairs: { effective: texts.effective[language], ineffective: texts.ineffective[language] }
  };
}
