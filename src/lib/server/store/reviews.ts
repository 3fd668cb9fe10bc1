import { asc, eq, inArray } from 'drizzle-orm';
import type { Review } from '../../domain/incidents/review.ts';
import type { Reader } from './store.ts';

type Row = Reader['t']['review']['$inferSelect'];

function toReview(row: Row): Review {
  const { id, incidentId, version, specific, behaviour, context, consequences, remark, outcome, at } = row;
  return {
    id,
    incidentId,
    version,
    judgements: { specific, behaviour, context, consequences },
    remark,
    outcome,
    at
  };
}

export async function insertReview(
  { db, t }: Reader,
  { judgements, ...review }: Review,
  reviewerId: string
): Promise<void> {
  await db.insert(t.review).values({ ...review, ...judgements, reviewerId });
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
