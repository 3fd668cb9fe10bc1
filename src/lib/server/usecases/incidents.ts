import { refuse } from '../../domain/errors.ts';
import { reachableReviewers } from '../../domain/incidents/allocation.ts';
import type { EarlierText } from '../../domain/incidents/earlier.ts';
import type { Exclusion, Incident, IncidentVersion } from '../../domain/incidents/incident.ts';
import { checkReview, noRemarks, type Judgements, type Outcome } from '../../domain/incidents/review.ts';
import { whoJoined } from '../../domain/people/people.ts';
import { forFacilitators, type IncidentView } from '../../domain/live/events.ts';
import { uuidv7 } from 'uuidv7';
import { decisionsOf } from '../store/decisions.ts';
import { earlierTextsOf } from '../store/earlier-texts.ts';
import {
  findIncident,
  incidentProgress,
  incidentsByAuthor,
  submittedIncidents,
  updateIncident,
  versionsOf
} from '../store/incidents.ts';
import { participantsOf } from '../store/participants.ts';
import { insertReview, reviewsInWorkshop, reviewsOf } from '../store/reviews.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { decideIncidents } from './deciding.ts';
import { changeAs, enter, mustBeAble, mustSee, type Entered, type Visitor } from './enter.ts';

/** An incident with the facilitators' and reviewers' judgements. */
export async function viewIncident(reader: Reader, incident: Incident): Promise<IncidentView> {
  const { id } = incident;
  return {
    ...incident,
    reviews: await reviewsOf(reader, [id]),
    earlier: await earlierOf(reader, id),
    decisions: await decisionsOf(reader, [id])
  };
}

async function earlierOf(reader: Reader, id: string): Promise<EarlierText[]> {
  const rows = await earlierTextsOf(reader, [id]);
  return rows.map(({ id, answers, at }) => ({ id, answers, at }));
}

/** A participant's own incidents, drafts included, with what was said of them. */
export async function ownIncidents(app: App, visitor: Visitor, code: string): Promise<IncidentView[]> {
  const { actor } = await enter(app.store, visitor, code);
  if (actor.kind !== 'participant') return [];
  const incidents = await incidentsByAuthor(app.store, actor.id);
  const ids = incidents.map(({ id }) => id);
  const reviews = await reviewsOf(app.store, ids);
  const earlier = await earlierTextsOf(app.store, ids);
  const decisions = await decisionsOf(app.store, ids);
  return incidents.map((incident) => ({
    ...incident,
    reviews: reviews.filter(({ incidentId }) => incidentId === incident.id),
    earlier: earlier
      .filter(({ incidentId }) => incidentId === incident.id)
      .map(({ id, answers, at }) => ({ id, answers, at })),
    decisions: decisions.filter(({ incidentId }) => incidentId === incident.id)
  }));
}

/** A participant's own incidents, each with all its versions, oldest first. */
export async function ownWork(
  app: App,
  visitor: Visitor,
  code: string
): Promise<{ incident: IncidentView; versions: IncidentVersion[] }[]> {
  const incidents = await ownIncidents(app, visitor, code);
  const versions = await versionsOf(
    app.store,
    incidents.map(({ id }) => id)
  );
  return incidents.map((incident) => ({
    incident,
    versions: versions.filter(({ incidentId }) => incidentId === incident.id)
  }));
}

/** All submitted incidents, for the facilitators, in order of number, each with its author's name. */
export async function allIncidents(
  app: App,
  visitor: Visitor,
  code: string
): Promise<{ incidents: IncidentView[]; authors: Record<string, string>; reachable: number }> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const incidents = await submittedIncidents(app.store, workshop.id);
  const reviews = await reviewsInWorkshop(app.store, workshop.id);
  const byIncident = Map.groupBy(reviews, ({ incidentId }) => incidentId);
  const people = await participantsOf(app.store, workshop.id);
  return {
    incidents: incidents.map((incident) =>
      forFacilitators({ ...incident, reviews: byIncident.get(incident.id) ?? [], earlier: [], decisions: [] })
    ),
    authors: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    /** Peers that review each incident. */
    reachable: reachableReviewers(workshop.settings.reviewers, whoJoined(people).length)
  };
}

/** Who has how many drafts and submitted incidents; for the facilitators' progress, without texts. */
export async function progress(
  app: App,
  visitor: Visitor,
  code: string
): Promise<Awaited<ReturnType<typeof incidentProgress>>> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  return incidentProgress(app.store, workshop.id);
}

/** One incident with all its versions, for its author and the facilitators. */
export async function readIncident(
  app: App,
  visitor: Visitor,
  code: string,
  id: string
): Promise<{ incident: IncidentView; versions: IncidentVersion[] }> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  const found = await visible(app.store, { workshop, actor }, id);
  const incident = await viewIncident(app.store, found);
  return {
    incident: actor.kind === 'facilitator' ? forFacilitators(incident) : incident,
    versions: await versionsOf(app.store, [id])
  };
}

async function visible(reader: Reader, { workshop, actor }: Entered, id: string): Promise<Incident> {
  const incident = (await findIncident(reader, id)) ?? refuse('not_found');
  if (incident.workshopId !== workshop.id) refuse('not_found');
  mustSee(actor, 'incident.see', { workshop, incident });
  return incident;
}

export interface ReviewInput {
  incidentId: string;
  /** The version that was read. */
  version: number;
  judgements: Judgements;
  remark: string;
  outcome: Outcome;
}

/**
 * Judges the four criteria of an incident, and sends it back, accepts it, or neither.
 * @throws Refusal `outdated` (the author improved it meanwhile), `empty_field` (sent back without remark),
 *   `too_long`, `not_found`, `forbidden`
 */
export async function reviewIncident(
  app: App,
  visitor: Visitor,
  code: string,
  input: ReviewInput
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const incident = await visible(change, { workshop: change.workshop, actor }, input.incidentId);
    mustBeAble(actor, 'incident.review', { workshop: change.workshop, incident });
    checkReview(input);
    if (incident.version !== input.version) refuse('outdated');
    if (incident.status === 'excluded') refuse('forbidden');
    const { outcome } = input;
    await insertReview(
      change,
      {
        ...input,
        source: 'facilitator',
        remark: input.remark.trim(),
        remarks: noRemarks,
        id: uuidv7(),
        at: change.at
      },
      actor.id
    );
    if (outcome === 'sent_back') await updateIncident(change, incident.id, { sentBack: true });
    if (outcome === 'accepted')
      await updateIncident(change, incident.id, { status: 'accepted', sentBack: false });
    await change.log({
      type: 'review.given',
      subjectId: incident.id,
      audience: `participant:${incident.authorId}`
    });
  });
}

/** Keeps an incident out of the analysis, with a reason; its author sees it stay. */
export async function excludeIncident(
  app: App,
  visitor: Visitor,
  code: string,
  id: string,
  exclusion: Exclusion
): Promise<void> {
  await decideIncidents(app, visitor, code, [id], { kind: 'excluded', exclusion });
}

/** Takes an excluded incident back in. */
export async function readmitIncident(app: App, visitor: Visitor, code: string, id: string): Promise<void> {
  await decideIncidents(app, visitor, code, [id], { kind: 'readmitted' });
}
