import { and, asc, count, desc, eq, isNull, max } from 'drizzle-orm';
import type { Frame } from '../../domain/boards/board.ts';
import type { Round, RoundAnswer } from '../../domain/retranslation/round.ts';
import type { Reader } from './store.ts';

/** The rounds of a workshop, in the order in which they began. */
export async function roundsOf({ db, t }: Reader, workshopId: string): Promise<Round[]> {
  return db
    .select()
    .from(t.retranslationRound)
    .where(eq(t.retranslationRound.workshopId, workshopId))
    .orderBy(asc(t.retranslationRound.openedAt), asc(t.retranslationRound.id));
}

/** What the judges of all rounds of a workshop answered. */
export async function roundAnswersOf(
  { db, t }: Reader,
  workshopId: string
): Promise<(RoundAnswer & { roundId: string })[]> {
  return db
    .select({
      roundId: t.retranslationAnswer.roundId,
      participantId: t.retranslationAnswer.participantId,
      cardId: t.retranslationAnswer.cardId,
      categoryId: t.retranslationAnswer.categoryId
    })
    .from(t.retranslationAnswer)
    .innerJoin(t.retranslationRound, eq(t.retranslationRound.id, t.retranslationAnswer.roundId))
    .where(eq(t.retranslationRound.workshopId, workshopId))
    .orderBy(
      asc(t.retranslationAnswer.at),
      asc(t.retranslationAnswer.participantId),
      asc(t.retranslationAnswer.cardId)
    );
}

export async function findRound({ db, t }: Reader, id: string): Promise<Round | null> {
  const [row] = await db.select().from(t.retranslationRound).where(eq(t.retranslationRound.id, id));
  return row ?? null;
}

/** Is there a round of this board that has not been closed? */
export async function isJudged({ db, t }: Reader, boardId: string): Promise<boolean> {
  const { id, boardId: board, closedAt } = t.retranslationRound;
  const [row] = await db
    .select({ id })
    .from(t.retranslationRound)
    .where(and(eq(board, boardId), isNull(closedAt)))
    .limit(1);
  return row !== undefined;
}

/** The groups whose board has a round that has not been closed. */
export async function judgedGroups({ db, t }: Reader, workshopId: string): Promise<Set<string>> {
  const rows = await db
    .select({ groupId: t.board.groupId })
    .from(t.retranslationRound)
    .innerJoin(t.board, eq(t.board.id, t.retranslationRound.boardId))
    .where(and(eq(t.retranslationRound.workshopId, workshopId), isNull(t.retranslationRound.closedAt)));
  return new Set(rows.flatMap(({ groupId }) => groupId ?? []));
}

/** The highest number of a round of this board and frame; 0 when there was none. */
export async function lastRoundNumber({ db, t }: Reader, boardId: string, frame: Frame): Promise<number> {
  const { number, boardId: board, frame: by } = t.retranslationRound;
  const [row] = await db
    .select({ number: max(number) })
    .from(t.retranslationRound)
    .where(and(eq(board, boardId), eq(by, frame)));
  return row?.number ?? 0;
}

export async function insertRound({ db, t }: Reader, round: Round): Promise<void> {
  await db.insert(t.retranslationRound).values(round);
}

export async function endRound({ db, t }: Reader, id: string, closedAt: number): Promise<void> {
  await db.update(t.retranslationRound).set({ closedAt }).where(eq(t.retranslationRound.id, id));
}

export async function deleteRound({ db, t }: Reader, id: string): Promise<void> {
  await db.delete(t.retranslationRound).where(eq(t.retranslationRound.id, id));
}

/** What one judge answered in a round. */
export async function answersBy(
  { db, t }: Reader,
  roundId: string,
  participantId: string
): Promise<{ cardId: string; categoryId: string | null }[]> {
  const { cardId, categoryId, roundId: round, participantId: judge } = t.retranslationAnswer;
  return db
    .select({ cardId, categoryId })
    .from(t.retranslationAnswer)
    .where(and(eq(round, roundId), eq(judge, participantId)))
    .orderBy(asc(cardId));
}

/** Everything one person answered in any round, the newest first. */
export async function answersOfJudge(
  { db, t }: Reader,
  participantId: string
): Promise<{ roundId: string; cardId: string; categoryId: string | null; at: number }[]> {
  const { roundId, cardId, categoryId, at, participantId: judge } = t.retranslationAnswer;
  return db
    .select({ roundId, cardId, categoryId, at })
    .from(t.retranslationAnswer)
    .where(eq(judge, participantId))
    .orderBy(desc(at), asc(cardId));
}

export async function answersOfRound({ db, t }: Reader, roundId: string): Promise<RoundAnswer[]> {
  const { participantId, cardId, categoryId, roundId: round } = t.retranslationAnswer;
  return db
    .select({ participantId, cardId, categoryId })
    .from(t.retranslationAnswer)
    .where(eq(round, roundId))
    .orderBy(asc(participantId), asc(cardId));
}

export async function putAnswer(
  { db, t }: Reader,
  answer: RoundAnswer & { roundId: string; at: number }
): Promise<void> {
  const { roundId, participantId, cardId } = t.retranslationAnswer;
  const { categoryId, at } = answer;
  await db
    .insert(t.retranslationAnswer)
    .values(answer)
    .onConflictDoUpdate({ target: [roundId, participantId, cardId], set: { categoryId, at } });
}

export interface JudgeRow {
  roundId: string;
  participantId: string;
  readyAt: number | null;
}

/** @param readyAt when this judge said to be done; null for one who is at it */
export async function putJudge({ db, t }: Reader, judge: JudgeRow): Promise<void> {
  const { roundId, participantId } = t.retranslationJudge;
  const { readyAt } = judge;
  await db
    .insert(t.retranslationJudge)
    .values(judge)
    .onConflictDoUpdate({ target: [roundId, participantId], set: { readyAt } });
}

/** Did this judge say to be done with the round? */
export async function isReady({ db, t }: Reader, roundId: string, participantId: string): Promise<boolean> {
  const { roundId: round, participantId: judge, readyAt } = t.retranslationJudge;
  const [row] = await db
    .select({ readyAt })
    .from(t.retranslationJudge)
    .where(and(eq(round, roundId), eq(judge, participantId)));
  return typeof row?.readyAt === 'number';
}

/** Those who said so, or went on after all, in all rounds of a workshop. */
export async function judgesOf({ db, t }: Reader, workshopId: string): Promise<JudgeRow[]> {
  const { roundId, participantId, readyAt } = t.retranslationJudge;
  return db
    .select({ roundId, participantId, readyAt })
    .from(t.retranslationJudge)
    .innerJoin(t.retranslationRound, eq(t.retranslationRound.id, roundId))
    .where(eq(t.retranslationRound.workshopId, workshopId))
    .orderBy(asc(roundId), asc(participantId));
}

/** How many cards each judge answered, in all rounds of a workshop. */
export async function countAnswers(
  { db, t }: Reader,
  workshopId: string
): Promise<{ roundId: string; participantId: string; answers: number }[]> {
  const { roundId, participantId } = t.retranslationAnswer;
  return db
    .select({ roundId, participantId, answers: count() })
    .from(t.retranslationAnswer)
    .innerJoin(t.retranslationRound, eq(t.retranslationRound.id, roundId))
    .where(eq(t.retranslationRound.workshopId, workshopId))
    .groupBy(roundId, participantId);
}
