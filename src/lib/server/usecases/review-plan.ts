import { allocate, type Assignment } from '../../domain/incidents/allocation.ts';
import { isAnalysable } from '../../domain/incidents/incident.ts';
import { whoJoined } from '../../domain/people/people.ts';
import { incidentProgress } from '../store/incidents.ts';
import { participantsOf } from '../store/participants.ts';
import { assign, assignmentsInWorkshop, release } from '../store/review-assignments.ts';
import { peersOf } from '../store/reviews.ts';
import type { Change } from '../store/store.ts';

/**
 * Gives every incident its reviewers, and evens the loads. Call it in any change by which people or incidents
 * come or go; outside the review phase it does nothing. Who gets something to do without having asked hears
 * of it on the stream.
 */
export async function planReviews(change: Change): Promise<void> {
  const { workshop } = change;
  if (workshop.phase !== 'review') return;
  const wanted = workshop.settings.reviewers;
  const people = whoJoined(await participantsOf(change, workshop.id));
  const rows = await assignmentsInWorkshop(change, workshop.id);
  const given = await peersOf(change, workshop.id);
  const incidents = (await incidentProgress(change, workshop.id)).filter(isAnalysable);

  const done = new Set(given.map(keyOf));
  const open = rows.filter((row) => !row.released && !done.has(keyOf(row)));
  const lastPositions = new Map<string, number>();
  for (const { reviewerId, position } of rows) {
    lastPositions.set(reviewerId, Math.max(position, lastPositions.get(reviewerId) ?? 0));
  }
  const reviewerIds = people.map(({ id }) => id);
  const planned =
    wanted === 0
      ? []
      : allocate({ reviewerIds, incidents, wanted, given, open, lastPositions, seed: seedOf(workshop.id) });

  const before = new Set(open.map(keyOf));
  const after = new Set(planned.map(keyOf));
  const gone = open.filter((one) => !after.has(keyOf(one)));
  const added = planned.filter((one) => !before.has(keyOf(one)));
  for (const one of gone) await release(change, one);
  await assign(change, added);
  // The first time everybody comes to the page anyway.
  if (rows.length === 0) return;
  for (const id of new Set([...gone, ...added].map(({ reviewerId }) => reviewerId))) {
    await change.log({ type: 'review.allocated', subjectId: id, audience: `participant:${id}` });
  }
}

const keyOf = ({ incidentId, reviewerId }: Pick<Assignment, 'incidentId'> & { reviewerId: string | null }) =>
  `${incidentId} ${reviewerId}`;

/** Another draw in each workshop, and the same one each time. */
function seedOf(id: string): number {
  let seed = 0;
  for (const letter of id) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) | 0;
  return seed;
}
