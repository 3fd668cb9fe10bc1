/**
 * What the class can rate: tasks (the first five), the need for a competency at entry, how effective an incident's
 * behaviour was, how much a task needs a competency, and the emotional demands of the job (job-analysis page,
 * sections 10, 11 and 13; method page, section 7).
 */
export const ratingScales = [
  'importance',
  'frequency',
  'difficulty',
  'timeSpent',
  'errorConsequence',
  'entry',
  'effectiveness',
  'link',
  'emotion'
] as const;
export type RatingScale = (typeof ratingScales)[number];

/** The mean from which a task counts as important and as frequent (job-analysis page, section 10). */
export const defaultCuts = { importance: 3, frequency: 3 } as const;

/** What the class rates at this moment, and whether it sees the results. */
export interface RatingSettings {
  open: RatingScale[];
  shown: boolean;
  cuts: { importance: number; frequency: number };
}

/** One person's rating. */
export interface Rating {
  participantId: string;
  scale: RatingScale;
  /** A class category, an incident, `taskId competencyId` for a link, or E1 to E16 for the emotional demands. */
  subjectId: string;
  /** 0: not performed, or does not know. */
  value: number;
}

/** What a facilitator decided of a link, whatever was rated. */
export interface LinkDecision {
  taskId: string;
  competencyId: string;
  kept: boolean;
}
