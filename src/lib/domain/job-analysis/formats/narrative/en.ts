import { formats } from '../../formats.ts';
import type { NarrativeWording } from './nl.ts';

const f = formats('en');
const quoted = (labels: string[]) => f.list(labels.map((label) => `‘${label}’`));

/** The English wording of the narrative description. */
export const en: NarrativeWording = {
  subtitle: 'Running text in six paragraphs',
  title: 'The job',
  aim: (aim) => `The aim of the job is: ${aim}`,
  areas: (holder, headings) => `${holder} is concerned with ${f.list(headings)}.`,
  other: (labels) => `The job also comprises: ${quoted(labels)}.`,
  way: (act) => `Work done well shows for example in this: ${act}`,
  demands: (labels) => `The job asks for ${f.list(labels)}.`,
  demandsQuoted: (labels) => `The job asks for: ${quoted(labels)}.`,
  difficult: (quote) => `That is not always easy: ${quote}.`,
  missing: {
    aim: 'the aim of the job is not filled in, in the settings of the workshop.',
    tasks: 'there are no class-level tasks with incidents yet.',
    demands: 'there are no class-level competencies with incidents yet.'
  }
};
