import { formats } from '../../formats.ts';
import type { CompetenceProfileWording } from './nl.ts';

const f = formats('en');
const quoted = (labels: string[]) => f.list(labels.map((label) => `‘${label}’`));

/** The English wording of the occupational competence profile. */
export const en: CompetenceProfileWording = {
  subtitle: 'Description of the occupation, trends, roles and competencies',
  made: (date) => `Made on ${date}`,
  parts: {
    general: 'General information',
    occupation: 'Description of the occupation',
    trends: 'Trends and innovations',
    roles: 'Roles and competencies'
  },
  general: {
    name: 'Name of the profile',
    nameOf: (job, level) => (level === '' ? job : `${job} (level ${level})`),
    date: 'Date',
    version: 'Version',
    versionOf: 'draft',
    developedBy: 'Developed by',
    sources: 'Source documents',
    sourcesOf: (incidents, people, workshop, date) =>
      `${f.count(incidents)} critical ${incidents === 1 ? 'incident' : 'incidents'} by ${f.count(people)} ${people === 1 ? 'participant' : 'participants'} in the workshop ‘${workshop}’, ${date}`
  },
  headings: {
    context: 'Work environment (NLQF)',
    attitude: 'Attitude',
    responsibility: 'Responsibility and autonomy (NLQF)',
    skills: 'Knowledge and skills (NLQF)',
    complexity: 'Complexity (NLQF)',
    market: 'Labour-market information',
    trends: 'Trends and developments'
  },
  skills: {
    knowledge: 'Knowledge',
    applying: 'Applying knowledge',
    problemSolving: 'Problem-solving skills',
    learning: 'Learning and development skills',
    information: 'Information skills',
    communication: 'Communication skills'
  },
  trends: { consumer: 'Consumers', technology: 'Technology', organisation: 'Organisation' },
  situations: 'The incidents take place in circumstances such as:',
  attitude: (label) => `Shows ${label}`,
  attitudeWith: (trait, behaviour, quoted) => (quoted ? `${trait}, ${behaviour}` : `${trait}: ${behaviour}`),
  attitudeBare: (trait) => `${trait} (the behaviour that goes with it is still to be formulated)`,
  noSkill: 'put a competency with incidents below this heading in the structure of the job.',
  unmapped: (labels) => `Not yet below one of these headings: ${quoted(labels)}.`,
  complexity: (ineffective, all) =>
    `In ${f.count(ineffective)} of the ${f.count(all)} incidents the work did not go as it should; they show what makes it difficult.`,
  complicating: 'Complicating factors in the work are circumstances such as:',
  noComplicating: 'there are no ineffective incidents below the tasks yet.',
  overview: 'Overview of roles',
  provisional: 'The roles have not been made yet; for the time being the job is one role here.',
  noRoles: 'there are no class-level tasks yet to make roles from.',
  as: (holder, role) => `${holder} as ${role}`,
  role: {
    description: 'Description of the role',
    competencies: 'Competencies',
    knowledgeSkills: 'Knowledge and skills needed',
    risk: 'Risk of damage'
  },
  responsible: (headings) => `This role is responsible for ${f.list(headings)}.`,
  responsibleFor: (labels) => `This role comprises these tasks: ${quoted(labels)}.`,
  noTasks: 'there is no task in this role yet.',
  noCompetencies:
    'no competency is linked to the tasks of this role yet: that takes at least 2 incidents in common, or the judgement of the class.',
  noBehaviour: 'no effective incident with the tasks of this role yet.',
  noKnowledge: 'no knowledge or skill is linked to the tasks of this role yet.',
  risk: (holder) => `If ${holder} does not fulfil this role well, this can have consequences such as:`
};
