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
  demands: (labels) => `The job asks for ${f.list(labels)}.`,
  demandsQuoted: (labels) => `The job asks for: ${quoted(labels)}.`,
  told: {
    sector: (value) => `The job exists in ${value}`,
    place: (value) => `The places of work are: ${value}`,
    reportsTo: (value) => `The job holder reports to ${value}`,
    procedures: (value) => `On rules and procedures: ${value}`,
    decisions: (value) => `On room for decisions: ${value}`,
    tools: (value) => `The work is done with ${value}`,
    kpi: (value) => `The standards are: ${value}`,
    contactsInternal: (value) => `Within the organisation there are contacts with ${value}`,
    contactsExternal: (value) => `Outside it there are contacts with ${value}`,
    education: (value) => `The level of education required is: ${value}`,
    hours: (value) => `The working hours are: ${value}`,
    physical: (value) => `On physical conditions: ${value}`,
    training: (value) => `As additional training there is ${value}`,
    career: (value) => `On careers: ${value}`
  },
  missing: {
    aim: 'the aim of the job is not filled in, in the settings of the workshop.',
    tasks: 'there are no class-level tasks with incidents yet.',
    demands: 'there are no class-level competencies with incidents yet.'
  }
};
