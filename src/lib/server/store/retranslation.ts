import { asc, eq } from 'drizzle-orm';
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
