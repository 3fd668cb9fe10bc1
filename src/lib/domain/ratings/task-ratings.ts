import { bySubject, meanOf, reachesCut, type RatingSummary, summaryOf } from './summary.ts';
import { defaultCuts, type Rating, type TaskScale, taskScales } from './scales.ts';

/** Mean consequence of error from which a task is critical however seldom it is done (section 10). */
export const graveError = 4;

/** Why a task is critical or is not. */
export type CriticalReason =
  /** Important and frequent. */
  | 'frequent'
  /** Important and grave when it goes wrong, though not frequent. */
  | 'grave'
  | 'unimportant'
  /** Important, but neither frequent nor grave. */
  | 'rare'
  /** At least half of the raters say that it is not part of the job. */
  | 'notPerformed'
  /** Importance, or what else decides, was not rated. */
  | 'unrated';

/** All that the class said of one task. */
export interface TaskRatings {
  taskId: string;
  scales: Record<TaskScale, RatingSummary>;
  /** Participants who said anything of the task, and those of them who say that it is not performed. */
  raters: number;
  notPerformed: number;
  /** At least half of the raters say that it is not performed: it is not a task of this job. */
  dropped: boolean;
  /** *Kritiek*: a property of a task, which has nothing to do with critical incidents. Null: not known. */
  critical: boolean | null;
  reason: CriticalReason;
}

export interface Cuts {
  importance: number;
  frequency: number;
}

/**
 * What the class said of each task (job-analysis page, section 10): critical when the mean importance reaches its
 * cut-off, and the mean frequency reaches its own or the mean consequence of error reaches 4.
 * @param taskIds class categories, in the order of the answer
 * @param ratings of the whole workshop; those of other things are left aside
 */
export function taskRatings(
  taskIds: readonly string[],
  ratings: readonly Rating[],
  cuts: Cuts = defaultCuts
): TaskRatings[] {
  const about = bySubject(ratings);
  return taskIds.map((taskId) => {
    const given = taskScales.map((scale) => [scale, about(scale, taskId)] as const);
    const scales = Object.fromEntries(
      given.map(([scale, some]) => [
        scale,
        summaryOf(
          scale,
          some.map(({ value }) => value)
        )
      ])
    ) as Record<TaskScale, RatingSummary>;
    const all = given.flatMap(([, some]) => some);
    const raters = new Set(all.map(({ participantId }) => participantId)).size;
    const notPerformed = new Set(
      all
        .filter(({ scale, value }) => value === 0 && (scale === 'importance' || scale === 'frequency'))
        .map(({ participantId }) => participantId)
    ).size;
    const dropped = raters > 0 && 2 * notPerformed >= raters;
    return { taskId, scales, raters, notPerformed, dropped, ...criticalityOf(scales, dropped, cuts) };
  });
}

/** Whether a task is critical, and why; see `taskRatings`. */
export function criticalityOf(
  scales: Pick<Record<TaskScale, RatingSummary>, 'importance' | 'frequency' | 'errorConsequence'>,
  dropped: boolean,
  cuts: Cuts
): { critical: boolean | null; reason: CriticalReason } {
  if (dropped) return { critical: false, reason: 'notPerformed' };
  const importance = meanOf(scales.importance);
  if (importance === null) return { critical: null, reason: 'unrated' };
  if (!reachesCut(importance, cuts.importance)) return { critical: false, reason: 'unimportant' };
  const frequency = meanOf(scales.frequency);
  if (frequency !== null && reachesCut(frequency, cuts.frequency))
    return { critical: true, reason: 'frequent' };
  const consequence = meanOf(scales.errorConsequence);
  if (consequence !== null && reachesCut(consequence, graveError)) return { critical: true, reason: 'grave' };
  return frequency === null ? { critical: null, reason: 'unrated' } : { critical: false, reason: 'rare' };
}

/**
 * The order of importance: by mean importance, ties by consequence of error, then by frequency (section 10).
 * What was not rated comes last, in the order given; so do tasks that are not performed.
 */
export function rankTasks<T extends Pick<TaskRatings, 'scales' | 'dropped'>>(tasks: readonly T[]): T[] {
  const keys = ['importance', 'errorConsequence', 'frequency'] as const;
  return [...tasks].sort(
    (a, b) =>
      Number(a.dropped) - Number(b.dropped) ||
      keys.reduce((found, key) => found || (meanOf(b.scales[key]) ?? 0) - (meanOf(a.scales[key]) ?? 0), 0)
  );
}

/** Whether anyone rated any of these tasks. */
export const anyRated = (tasks: readonly Pick<TaskRatings, 'raters'>[]): boolean =>
  tasks.some(({ raters }) => raters > 0);
