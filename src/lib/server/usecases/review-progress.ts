import { reachableReviewers } from '../../domain/incidents/allocation.ts';
import { isAnalysable } from '../../domain/incidents/incident.ts';
import type { CriterionAgreement } from '../../domain/incidents/reviewer-agreement.ts';
import { standingOf, type Standing } from '../../domain/incidents/standing.ts';
import { whoJoined } from '../../domain/people/people.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { participantsOf } from '../store/participants.ts';
import { assignmentsInWorkshop } from '../store/review-assignments.ts';
import { peersOf, reviewsInWorkshop } from '../store/reviews.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';

/** How far the class is with reviewing; no texts. */
export interface ReviewProgress {
  /** Reviewers asked for each incident; 0 when peers do not review. */
  wanted: number;
  /** Fewer when there are not enough people. */
  reachable: number;
  incidents: { id: string; number: number; standing: Standing; peers: number; earlier: number }[];
  people: { id: string; name: string; done: number; open: number }[];
}

/** @throws Refusal `not_found`, for participants too */
export async function reviewProgress(app: App, visitor: Visitor, code: string): Promise<ReviewProgress> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const { reviewers: wanted } = workshop.settings;
  const people = whoJoined(await participantsOf(app.store, workshop.id));
  const incidents = (await submittedIncidents(app.store, workshop.id)).filter(isAnalysable);
  const reviews = Map.groupBy(
    await reviewsInWorkshop(app.store, workshop.id),
    ({ incidentId }) => incidentId
  );
  const given = await peersOf(app.store, workshop.id);
  const key = (one: { incidentId: string; reviewerId: string | null }) =>
    `${one.incidentId} ${one.reviewerId}`;
  const done = new Set(given.map(key));
  const inAnalysis = new Set(incidents.map(({ id }) => id));
  const open = (await assignmentsInWorkshop(app.store, workshop.id)).filter(
    (row) => !row.released && !done.has(key(row)) && inAnalysis.has(row.incidentId)
  );
  const count = <T extends { reviewerId: string | null }>(list: readonly T[]) =>
    Map.groupBy(list, ({ reviewerId }) => reviewerId);
  const [doneBy, openBy] = [count(given), count(open)];
  const reachable = reachableReviewers(wanted, people.length);
  return {
    wanted,
    reachable,
    incidents: incidents.map((incident) => {
      const { standing, peers, earlier } = standingOf(
        incident.version,
        reviews.get(incident.id) ?? [],
        reachable
      );
      return { id: incident.id, number: incident.number ?? 0, standing, peers, earlier };
    }),
    people: people.map(({ id, name }) => ({
      id,
      name,
      done: doneBy.get(id)?.length ?? 0,
      open: openBy.get(id)?.length ?? 0
    }))
  };
}

/**
 * Agreement between peers for each criterion, with intervals; worked out by a worker, and only again after
 * something was judged.
 * @throws Refusal `not_found`, for participants too
 */
export async function peerAgreement(app: App, visitor: Visitor, code: string): Promise<CriterionAgreement[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const reviews = (await reviewsInWorkshop(app.store, workshop.id)).filter(({ source }) => source === 'peer');
  const latest = reviews.reduce((at, review) => Math.max(at, review.at), 0);
  return app.figures.agreement(`${workshop.id} ${reviews.length} ${latest}`, () => reviews);
}
