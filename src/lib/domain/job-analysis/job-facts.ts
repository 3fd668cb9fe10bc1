/** What incidents cannot tell, asked apart (job-analysis page, section 15). */
export const jobFactKeys = [
  'reportsTo',
  'supervises',
  'family',
  'level',
  'education',
  'training',
  'experience',
  'licences',
  'titles',
  'sector',
  'place',
  'hours',
  'physical',
  'tools',
  'languages',
  'kpi',
  'contactsInternal',
  'contactsExternal',
  'decisions',
  'procedures',
  'confidentiality',
  'code',
  'issuer',
  'related',
  'career',
  'market',
  'trendsConsumer',
  'trendsTechnology',
  'trendsOrganisation',
  'nlqfLevel',
  'legitimation'
] as const;
export type JobFactKey = (typeof jobFactKeys)[number];

export interface JobFact {
  key: JobFactKey;
  value: string;
  /** People who say so. */
  confirmations: number;
}

/** The six skill headings of the Dutch qualifications framework (job-analysis page, section 6). */
export const nlqfSkills = [
  'knowledge',
  'applying',
  'problemSolving',
  'learning',
  'information',
  'communication'
] as const;
export type NlqfSkill = (typeof nlqfSkills)[number];

/** How people group the class's tasks and competencies for documents; what is in no group stands apart. */
export interface JobStructure {
  /** Result areas in order; a task is in one of them at most. */
  areas: { id: string; heading: string; roleId: string | null; taskIds: string[] }[];
  /** Roles in order: "the job holder as …". */
  roles: { id: string; name: string }[];
  /** Competencies under a skill heading. */
  nlqf: { competencyId: string; skill: NlqfSkill }[];
}

export const noStructure: JobStructure = { areas: [], roles: [], nlqf: [] };
