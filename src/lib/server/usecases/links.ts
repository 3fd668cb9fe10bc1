import { refuse } from '../../domain/errors.ts';
import type { Answers, Polarity } from '../../domain/incidents/incident.ts';
import { findingsOf } from '../../domain/job-analysis/findings.ts';
import { can } from '../../domain/policy.ts';
import type { Link } from '../../domain/ratings/links.ts';
import { linkMatrix } from '../../domain/ratings/matrix.ts';
import { setLinkDecision } from '../store/ratings.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { loadEvidence } from './job-analysis.ts';
import { classCategories } from './rating.ts';

/** A row or column of the matrix. */
export interface MatrixEnd {
  id: string;
  /** T1, C1… as in the report. */
  code: string;
  label: string;
  /** Of a task, once it was rated; null otherwise. */
  critical: boolean | null;
}

export interface OpenedMatrix {
  tasks: MatrixEnd[];
  competencies: MatrixEnd[];
  links: Link[];
  unlinked: { taskIds: string[]; competencyIds: string[] };
  /** The incidents behind the cells, nameless, in order of number. */
  incidents: { id: string; number: number; polarity: Polarity; answers: Answers }[];
  /** The raters' means are shown to this person. */
  showsRatings: boolean;
  canDecide: boolean;
}

/**
 * Tasks × competencies: how many incidents carry both, what the class says, what was decided. Participants see
 * the class's ratings once these are shown.
 * @throws Refusal `not_found` before the class pools
 */
export async function openMatrix(app: App, visitor: Visitor, code: string): Promise<OpenedMatrix> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'pool.see', workshop);
  const evidence = await loadEvidence(app.store, workshop);
  const showsRatings = can(actor, 'rating.see', workshop);
  const found = findingsOf(showsRatings ? evidence : { ...evidence, ratings: [] });
  const { links, ratings, unlinked } = linkMatrix(found);
  const behind = new Set(links.flatMap(({ incidentIds }) => incidentIds));
  return {
    tasks: found.tasks.map(({ code: at, category }) => ({
      id: category.id,
      code: at,
      label: category.label,
      critical: ratings.get(category.id)?.critical ?? null
    })),
    competencies: found.competencies.map(({ code: at, category }) => ({
      id: category.id,
      code: at,
      label: category.label,
      critical: null
    })),
    links,
    unlinked,
    incidents: found.analysed
      .filter(({ id }) => behind.has(id))
      .map(({ id, number, polarity, answers }) => ({ id, number, polarity, answers })),
    showsRatings,
    canDecide: can(actor, 'link.decide', workshop)
  };
}

/**
 * A facilitator keeps a link or drops it, whatever was rated; null takes the decision back.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed` outside pooling and reporting
 */
export async function decideLink(
  app: App,
  visitor: Visitor,
  code: string,
  taskId: string,
  competencyId: string,
  kept: boolean | null
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustSee(actor, 'pool.see', workshop);
    mustBeAble(actor, 'workshop.manage', workshop);
    mustBeAble(actor, 'link.decide', workshop, 'phase_closed');
    const { tasks, competencies } = await classCategories(change, workshop);
    if (!tasks.some(({ id }) => id === taskId) || !competencies.some(({ id }) => id === competencyId))
      refuse('not_found');
    await setLinkDecision(change, taskId, competencyId, kept);
    const data = { competencyId, kept };
    await change.log({ type: 'link.decided', subjectId: taskId, audience: 'everyone', data });
  });
}
