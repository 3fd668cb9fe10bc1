import { formats } from '../../formats.ts';
import type { FunctionDescriptionWording } from './nl.ts';

const f = formats('en');

/** The English wording of the function description. */
export const en: FunctionDescriptionWording = {
  subtitle: 'Core activities with their results, process steps and grading criteria',
  parts: {
    general: 'General characteristics',
    purpose: 'Purpose of the job',
    resultAreas: 'Result areas',
    criteria: 'Grading criteria'
  },
  criteria: { level: 'Level of work and thought', knowledge: 'Knowledge', competencies: 'Competencies' },
  family: (name) => `The job belongs to the job family ${name}.`,
  level: (character) => `Character of the job: ${character}.`,
  directed: (headings) => `The job is directed at ${f.list(headings)}.`,
  directedQuoted: (labels) =>
    `The job is directed mainly at these tasks: ${f.list(labels.map((label) => `‘${label}’`))}.`,
  reportsTo: (whom) => `The job holder reports to: ${whom}.`,
  result: (quote) => `Result still to be formulated; in the incidents for example: ${quote}.`,
  noResult: 'result still to be formulated; there is no effective incident with a consequence yet.',
  repeats:
    'the result found repeats the purpose of the job; formulate what this core activity itself achieves.',
  noSteps: 'there is no task in this result area yet.',
  caption: 'Core activities and process steps',
  columns: ['Core activity and result', 'Process steps']
};
