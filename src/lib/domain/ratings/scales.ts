import type { Scale } from '../statistics/ratings/scale.ts';

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

/** Asked of each task, in this order; `entry` is asked of competencies. */
export const taskScales = ['importance', 'frequency', 'difficulty', 'timeSpent', 'errorConsequence'] as const;
export type TaskScale = (typeof taskScales)[number];

/** What 0 means: it is not part of the job, nobody can say, or the lowest point of the scale itself. */
export type Zero = 'notPerformed' | 'unknown' | 'point';

/** From which number to which each scale runs. A 0 below `low` is an answer of its own, left out of every mean. */
export const scaleRange: Record<RatingScale, Scale & { zero: Zero }> = {
  importance: { low: 1, high: 5, zero: 'notPerformed' },
  frequency: { low: 1, high: 5, zero: 'notPerformed' },
  difficulty: { low: 1, high: 5, zero: 'unknown' },
  timeSpent: { low: 1, high: 5, zero: 'notPerformed' },
  errorConsequence: { low: 1, high: 5, zero: 'unknown' },
  entry: { low: 1, high: 5, zero: 'unknown' },
  effectiveness: { low: 1, high: 7, zero: 'unknown' },
  link: { low: 0, high: 3, zero: 'point' },
  emotion: { low: 1, high: 5, zero: 'unknown' }
};

/** Whether a value is an answer on this scale. */
export const isRatingValue = (scale: RatingScale, value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= scaleRange[scale].high;

/** What a rating of a link is about, as `Rating.subjectId` holds it. */
export const linkSubject = (taskId: string, competencyId: string): string => `${taskId} ${competencyId}`;

/** The mean from which a task counts as important and as frequent (job-analysis page, section 10). */
export const defaultCuts = { importance: 3, frequency: 3 } as const;

/** What the class rates at this moment, and whether it sees the results. */
export interface RatingSettings {
  open: RatingScale[];
  shown: boolean;
  cuts: { importance: number; frequency: number };
  /** Judges wanted for the effectiveness of each incident; 8 when left out. */
  judges?: number;
}

export const noRatingSettings: RatingSettings = { open: [], shown: false, cuts: { ...defaultCuts } };

/** How many judges an incident may be given. */
export const judgeLimits = { fewest: 5, most: 20, usual: 8 } as const;

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
