import { asc, eq } from 'drizzle-orm';
import type { CalibrationJudgement } from '../../domain/incidents/calibration.ts';
import type { Reader } from './store.ts';

type Row = Reader['t']['calibrationJudgement']['$inferSelect'];

const toJudgement = ({ participantId, example, at, ...judgements }: Row): CalibrationJudgement => ({
  participantId,
  example,
  judgements,
  at
});

/** What one person judged. */
export async function calibrationBy(
  { db, t }: Reader,
  participantId: string
): Promise<CalibrationJudgement[]> {
  const rows = await db
    .select()
    .from(t.calibrationJudgement)
    .where(eq(t.calibrationJudgement.participantId, participantId));
  return rows.map(toJudgement);
}

export async function calibrationIn({ db, t }: Reader, workshopId: string): Promise<CalibrationJudgement[]> {
  const rows = await db
    .select({ judgement: t.calibrationJudgement })
    .from(t.calibrationJudgement)
    .innerJoin(t.participant, eq(t.participant.id, t.calibrationJudgement.participantId))
    .where(eq(t.participant.workshopId, workshopId))
    .orderBy(asc(t.calibrationJudgement.at), asc(t.calibrationJudgement.participantId));
  return rows.map(({ judgement }) => toJudgement(judgement));
}

/** Judging the same example again replaces what was said. */
export async function keepCalibration({ db, t }: Reader, given: CalibrationJudgement): Promise<void> {
  const { participantId, example, judgements, at } = given;
  await db
    .insert(t.calibrationJudgement)
    .values({ participantId, example, ...judgements, at })
    .onConflictDoUpdate({
      target: [t.calibrationJudgement.participantId, t.calibrationJudgement.example],
      set: { ...judgements, at }
    });
}
