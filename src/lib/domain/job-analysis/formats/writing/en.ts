import { formats } from '../../formats.ts';
import type { CommonWording } from './nl.ts';

const f = formats('en');

/** The English wording that the formats share. */
export const en: CommonWording = {
  workshop: (title, incidents, people) =>
    `Assembled from ${f.count(incidents)} ${incidents === 1 ? 'incident' : 'incidents'} by ${f.count(people)} ${people === 1 ? 'participant' : 'participants'}, workshop ‘${title}’`,
  holder: (job) => `The ${job}`,
  someone: 'The job holder',
  does: (holder, act, index) =>
    index === 0 ? `${holder} ${act}` : index % 2 === 1 ? `He or she ${act}` : `${holder} ${act}`,
  task: (quote) => `One task is: ${quote}`,
  forExample: (quote) => `For example: ${quote}`,
  quoted: (text) => `‘${text}’`,
  fill: (name) => `fill in ‘${name}’ under the additional questions.`,
  fillOne: (names) => `fill in ${f.list(names.map((name) => `‘${name}’`))} under the additional questions.`,
  notApplicable: 'Not applicable.',
  legend:
    'Each statement about the job carries a superscript code for its evidence. The number after the dot refers to appendix A; 3× means that three people confirmed it.',
  evidence: 'Evidence for each statement',
  evidenceIntro:
    'For each statement the incidents it rests on: + for effective, − for ineffective behaviour. The numbers are those of the CIT report of the same workshop, which gives the incidents in full.',
  roles: { all: 'job holder', rest: 'performer of the other tasks' },
  areas: {
    all: 'Tasks of the job',
    rest: 'Other tasks',
    provisional:
      'The tasks have not been divided into result areas yet; for the time being they stand together.',
    noTasks: 'there is no task in this result area yet.',
    none: 'there are no class-level tasks yet; pool the groups’ categories first.'
  },
  missing: {
    aim: 'fill in the aim of the job in the settings of the workshop.',
    knowledge: 'there is no competency of the kind ‘knowledge’ with incidents yet.',
    skills: 'there is no competency of the kind ‘skill’ with incidents yet.',
    competencies: 'there are no class-level competencies with incidents yet.',
    other: 'there is no competency of the kind ‘other characteristics’ with incidents yet.',
    damage: 'there are no ineffective incidents below these tasks yet.',
    circumstances: 'there are no incidents below these tasks yet.'
  }
};
