import { formats } from '../../formats.ts';
import type { ReferenceFunctionWording } from './nl.ts';

const f = formats('en');

/** The English wording of the reference function. */
export const en: ReferenceFunctionWording = {
  subtitle: 'With the viewpoints of job evaluation; computes no points or grade',
  code: (code) => `Job code: ${code}`,
  issued: (issuer, date) => `${issuer}, ${date}`,
  parts: {
    purpose: 'Purpose of the job',
    reportsTo: 'Reports to',
    resultAreas: 'Result areas',
    complexity: 'Complexity',
    autonomy: 'Autonomy',
    risk: 'Risk of damage',
    physical: 'Physical aspects'
  },
  viewpoints: {
    heterogeneity: 'Heterogeneity',
    knowledge: 'Knowledge',
    autonomy: 'Autonomy',
    internalContacts: 'Internal contacts',
    leadership: 'Leadership',
    externalContacts: 'External contacts',
    damage: 'Risk of damage',
    specialDemands: 'Special demands'
  },
  areas: (headings) => `The job comprises ${f.list(headings)}.`,
  variety: (tasks, areas) =>
    `The work consists of ${tasks === 1 ? 'one task' : `${f.count(tasks)} different tasks`}${areas > 1 ? ` in ${f.count(areas)} result areas` : ''}.`,
  situations: 'In doing so the job holder has to cope with various circumstances, such as:',
  knowledge: 'The work asks for:',
  damage: 'Errors or carelessness can have consequences such as:',
  demands: (labels) => `The job makes special demands on ${f.list(labels)}.`,
  noDemands:
    'there is no ability or other characteristic with incidents yet, and ‘Confidentiality’ is not filled in.',
  none: /^(?:0|none|nobody|no)$/i
};
