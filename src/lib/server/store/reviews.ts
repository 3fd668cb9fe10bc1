import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Review } from '../../domain/incidents/review.ts';
import type { Reader } from './store.ts';

type Row = Reader['t']['review']['$inferSelect'];

function toReview(row: Row): Review {
  const { id, incidentId, version, source, specific, behaviour, context, consequences } = row;
  const { remark, outcome, at } = row;
  return {
    id,
    incidentId,
    version,
    source,
    judgements: { specific, behaviour, context, consequences },
    remark,
    remarks: {
      specific: row.remarkSpecific,
      behaviour: row.remarkBehaviour,
      context: row.remarkContext,
      consequences: row.remarkConsequences
    },
    outcome,
    at
  };
}

const said = ({ judgements, remarks }: Pick<Review, 'judgements' | 'remarks'>) => ({
  ...judgements,
  remarkSpecific: remarks.specific,
  remarkBehaviour: remarks.behaviour,
  remarkContext: remarks.context,
  remarkConsequences: remarks.consequences
});

export async function insertReview({ db, t }: Reader, review: Review, reviewerId: string): Promise<void> {
  const { judgements, remarks, ...rest } = review;
  await db.insert(t.review).values({ ...rest, ...said({ judgements, remarks }), reviewerId });
}

/** A peer thought better of it. */
export async function replaceReview(
  { db, t }: Reader,
  id: string,
  { judgements, remarks, at }: Pick<Review, 'judgements' | 'remarks' | 'at'>
): Promise<void> {
  await db
    .update(t.review)
    .set({ ...said({ judgements, remarks }), at })
    .where(eq(t.review.id, id));
}

/** Oldest first; never says who reviewed. */
export async function reviewsOf({ db, t }: Reader, incidentIds: string[]): Promise<Review[]> {
  if (incidentIds.length === 0) return [];
  const rows = await db
    .select()
    .from(t.review)
    .where(inArray(t.review.incidentId, incidentIds))
    .orderBy(asc(t.review.at), asc(t.review.id));
  return rows.map(toReview);
}

export async function reviewsInWorkshop({ db, t }: Reader, workshopId: string): Promise<Review[]> {
  const rows = await db
    .select({ review: t.review })
    .from(t.review)
    .innerJoin(t.incident, eq(t.incident.id, t.review.incidentId))
    .where(eq(t.incident.workshopId, workshopId))
    .orderBy(asc(t.review.at), asc(t.review.id));
  return rows.map(({ review }) => toReview(review));
}

/** What a participant gave as a peer, oldest first. */
export async function reviewsByPeer({ db, t }: Reader, reviewerId: string): Promise<Review[]> {
  const rows = await db
    .select()
    .from(t.review)
    .where(and(eq(t.review.reviewerId, reviewerId), eq(t.review.source, 'peer')))
    .orderBy(asc(t.review.at), asc(t.review.id));
  return rows.map(toReview);
}

/** Peers' reviews of a workshop by who gave them, one for each incident; null for someone who has left. */
export async function peersOf(
  { db, t }: Reader,
  workshopId: string
): Promise<{ incidentId: string; reviewerId: string | null }[]> {
  const rows = await db
    .select({ id: t.review.id, incidentId: t.review.incidentId, reviewerId: t.review.reviewerId })
    .from(t.review)
    .innerJoin(t.incident, eq(t.incident.id, t.review.incidentId))
    .where(and(eq(t.incident.workshopId, workshopId), eq(t.review.source, 'peer')))
    .orderBy(asc(t.review.at), asc(t.review.id));
  const once = new Map(rows.map((row) => [`${row.incidentId} ${row.reviewerId ?? row.id}`, row]));
  return [...once.values()].map(({ incidentId, reviewerId }) => ({ incidentId, reviewerId }));
}

/** Someone leaves: their reviews stay, but nobody can tell any more whose they were. */
export async function forgetReviewer({ db, t }: Reader, reviewerId: string): Promise<void> {
  await db.update(t.review).set({ reviewerId: null }).where(eq(t.review.reviewerId, reviewerId));
}
