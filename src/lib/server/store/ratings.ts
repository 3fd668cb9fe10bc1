import { asc, eq } from 'drizzle-orm';
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
