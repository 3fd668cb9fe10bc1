import { bySubject, meanOf, reachesCut, type RatingSummary, summaryOf } from './summary.ts';
import { type LinkDecision, linkSubject, type Rating } from './scales.ts';

/** A link is proposed from this many incidents, and from this share of the task's (job-analysis page, section 11). */
export const proposedFrom = { incidents: 2, share: 0.25 } as const;
/** Raters say that a link stands: this mean, by this many of them. */
export const keptFrom = { mean: 2, raters: 3 } as const;

/** A task or competency of the class with the analysed incidents below it. */
export interface LinkEnd {
  id: string;
  incidentIds: readonly string[];
}

/** Kept or dropped, by a facilitator or else by the raters; proposed by the incidents alone; none. */
export type LinkState = 'kept' | 'dropped' | 'proposed' | 'none';

/** One cell of tasks × competencies: what the incidents say, what the class says, what was decided. */
export interface Link {
  taskId: string;
  competencyId: string;
  /** Incidents of the task that also carry the competency (n_tk), in the task's order. */
  incidentIds: string[];
  count: number;
  /** Of the task's incidents, 0 to 1. */
  share: number;
  proposed: boolean;
  /** 0 not needed to 3 indispensable. */
  rating: RatingSummary;
  /** A mean of 2 or more by at least 3 raters; null while fewer have rated. */
  rated: boolean | null;
  /** What a facilitator decided, whatever was rated. */
  decided: boolean | null;
  state: LinkState;
  /** Where the raters contradict the incidents. */
  conflict: 'ratedWithoutIncidents' | 'incidentsRatedLow' | null;
}

/** Every cell, task by task in the order given. */
export function linksOf(given: {
  tasks: readonly LinkEnd[];
  competencies: readonly LinkEnd[];
  ratings: readonly Rating[];
  decisions: readonly LinkDecision[];
}): Link[] {
  const about = bySubject(given.ratings);
  const decisions = new Map(
    given.decisions.map(({ taskId, competencyId, kept }) => [linkSubject(taskId, competencyId), kept])
  );
  const carried = given.competencies.map((one) => new Set(one.incidentIds));
  return given.tasks.flatMap((task) =>
    given.competencies.map((competency, i): Link => {
      const subject = linkSubject(task.id, competency.id);
      const incidentIds = task.incidentIds.filter((id) => carried[i]?.has(id));
      const count = incidentIds.length;
      const share = count === 0 ? 0 : count / task.incidentIds.length;
      const proposed = count >= proposedFrom.incidents && share >= proposedFrom.share;
      const rating = summaryOf(
        'link',
        about('link', subject).map(({ value }) => value)
      );
      const mean = meanOf(rating);
      const rated = mean === null || rating.n < keptFrom.raters ? null : reachesCut(mean, keptFrom.mean);
      const decided = decisions.get(subject) ?? null;
      const stands = decided ?? rated;
      return {
        taskId: task.id,
        competencyId: competency.id,
        incidentIds,
        count,
        share,
        proposed,
        rating,
        rated,
        decided,
        state: stands === null ? (proposed ? 'proposed' : 'none') : stands ? 'kept' : 'dropped',
        conflict:
          rated === true && count === 0
            ? 'ratedWithoutIncidents'
            : rated === false && proposed
              ? 'incidentsRatedLow'
              : null
      };
    })
  );
}

/** Kept, or proposed while nobody has said anything of it. */
export const isLinked = ({ state }: Pick<Link, 'state'>): boolean => state === 'kept' || state === 'proposed';

/** What stands alone: a critical task that needs no competency, a competency that no task needs. */
export function unlinked(
  links: readonly Link[],
  criticalTaskIds: ReadonlySet<string>
): { taskIds: string[]; competencyIds: string[] } {
  const alone = (key: 'taskId' | 'competencyId') => {
    const linked = new Set(links.filter(isLinked).map((link) => link[key]));
    return [...new Set(links.map((link) => link[key]))].filter((id) => !linked.has(id));
  };
  return {
    taskIds: alone('taskId').filter((id) => criticalTaskIds.has(id)),
    competencyIds: alone('competencyId')
  };
}

/** A competency that the person needs, through the critical tasks that it is linked to. */
export interface PersonRequirement {
  competencyId: string;
  taskIds: string[];
  /** Only proposed by incidents: neither rated by the class nor decided. */
  provisional: boolean;
}

/**
 * The person specification: competencies linked to at least one critical task (job-analysis page, section 11), in
 * the order of the links. Kept links count; where a competency has none, proposed ones do, provisionally.
 */
export function personSpecification(
  links: readonly Link[],
  criticalTaskIds: ReadonlySet<string>
): PersonRequirement[] {
  const needed = links.filter((link) => criticalTaskIds.has(link.taskId) && isLinked(link));
  return [...Map.groupBy(needed, ({ competencyId }) => competencyId)].map(([competencyId, some]) => {
    const kept = some.filter(({ state }) => state === 'kept');
    return {
      competencyId,
      taskIds: (kept.length > 0 ? kept : some).map(({ taskId }) => taskId),
      provisional: kept.length === 0
    };
  });
}
