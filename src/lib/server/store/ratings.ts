import { and, asc, eq } from 'drizzle-orm';
import type { LinkDecision, Rating } from '../../domain/ratings/scales.ts';
import type { Reader } from './store.ts';

/** Every rating of a workshop, in the order in which they were given. */
export async function ratingsOf({ db, t }: Reader, workshopId: string): Promise<Rating[]> {
  return db
    .select({
      participantId: t.rating.participantId,
      scale: t.rating.scale,
      subjectId: t.rating.subjectId,
      value: t.rating.value
    })
    .from(t.rating)
    .where(eq(t.rating.workshopId, workshopId))
    .orderBy(asc(t.rating.at), asc(t.rating.participantId), asc(t.rating.subjectId));
}

/** The links that facilitators decided on themselves. */
export async function linkDecisionsOf({ db, t }: Reader, workshopId: string): Promise<LinkDecision[]> {
  return db
    .select({
      taskId: t.linkDecision.taskId,
      competencyId: t.linkDecision.competencyId,
      kept: t.linkDecision.kept
    })
    .from(t.linkDecision)
    .innerJoin(t.category, eq(t.category.id, t.linkDecision.taskId))
    .innerJoin(t.board, eq(t.board.id, t.category.boardId))
    .where(eq(t.board.workshopId, workshopId))
    .orderBy(asc(t.linkDecision.taskId), asc(t.linkDecision.competencyId));
}

/** What one person rated. */
export async function ratingsBy({ db, t }: Reader, participantId: string): Promise<Rating[]> {
  return db
    .select({
      participantId: t.rating.participantId,
      scale: t.rating.scale,
      subjectId: t.rating.subjectId,
      value: t.rating.value
    })
    .from(t.rating)
    .where(eq(t.rating.participantId, participantId))
    .orderBy(asc(t.rating.at), asc(t.rating.scale), asc(t.rating.subjectId));
}

/** Rating the same thing on the same scale again replaces what was said. */
export async function keepRatings(
  { db, t }: Reader,
  workshopId: string,
  ratings: readonly Rating[],
  at: number
): Promise<void> {
  for (const rating of ratings)
    await db
      .insert(t.rating)
      .values({ ...rating, workshopId, at })
      .onConflictDoUpdate({
        target: [t.rating.participantId, t.rating.scale, t.rating.subjectId],
        set: { value: rating.value, at }
      });
}

/** @param kept null: nothing is decided any more */
export async function setLinkDecision(
  { db, t }: Reader,
  taskId: string,
  competencyId: string,
  kept: boolean | null
): Promise<void> {
  const here = and(eq(t.linkDecision.taskId, taskId), eq(t.linkDecision.competencyId, competencyId));
  if (kept === null) await db.delete(t.linkDecision).where(here);
  else
    await db
      .insert(t.linkDecision)
      .values({ taskId, competencyId, kept })
      .onConflictDoUpdate({ target: [t.linkDecision.taskId, t.linkDecision.competencyId], set: { kept } });
}
