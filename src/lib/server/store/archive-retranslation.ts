import { asc, eq, getTableColumns } from 'drizzle-orm';
import type { Reader } from './store.ts';

type Tables = Reader['t'];

/** The rounds of retranslation of a workshop, as rows. */
export interface RoundRows {
  rounds: Tables['retranslationRound']['$inferSelect'][];
  judges: Tables['retranslationJudge']['$inferSelect'][];
  roundAnswers: Tables['retranslationAnswer']['$inferSelect'][];
}

export async function roundRowsOf({ db, t }: Reader, workshopId: string): Promise<RoundRows> {
  const { id, openedAt, number, workshopId: workshop } = t.retranslationRound;
  return {
    // The same order in a copy, whose ids are others.
    rounds: await db
      .select()
      .from(t.retranslationRound)
      .where(eq(workshop, workshopId))
      .orderBy(asc(openedAt), asc(number), asc(id)),
    judges: await db
      .select(getTableColumns(t.retranslationJudge))
      .from(t.retranslationJudge)
      .innerJoin(t.retranslationRound, eq(id, t.retranslationJudge.roundId))
      .where(eq(workshop, workshopId)),
    roundAnswers: await db
      .select(getTableColumns(t.retranslationAnswer))
      .from(t.retranslationAnswer)
      .innerJoin(t.retranslationRound, eq(id, t.retranslationAnswer.roundId))
      .where(eq(workshop, workshopId))
  };
}

/** @param insert writes a list in parts that a database takes at once */
export async function insertRoundRows(
  { db, t }: Reader,
  { rounds, judges, roundAnswers }: RoundRows,
  insert: <R>(list: R[], values: (part: R[]) => PromiseLike<unknown>) => Promise<void>
): Promise<void> {
  await insert(rounds, (part) => db.insert(t.retranslationRound).values(part));
  await insert(judges, (part) => db.insert(t.retranslationJudge).values(part));
  await insert(roundAnswers, (part) => db.insert(t.retranslationAnswer).values(part));
}
