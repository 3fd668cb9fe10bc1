import { and, asc, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { criteria } from '../../domain/incidents/review.ts';
import type { Reading, Votes } from '../../domain/plenary/reading.ts';
import type { Reader } from './store.ts';

type VoteRow = Reader['t']['plenaryVote']['$inferSelect'];

/** A version that was read before the class. */
export interface Turn {
  incidentId: string;
  version: number;
  shownAt: number;
  revealedAt: number | null;
}

export async function findReading({ db, t }: Reader, workshopId: string): Promise<Reading | null> {
  const [row] = await db.select().from(t.reading).where(eq(t.reading.workshopId, workshopId));
  if (!row) return null;
  const { incidentId, version, revealed, comparing } = row;
  return { incidentId, version, revealed, comparing };
}

export async function setReading({ db, t }: Reader, workshopId: string, reading: Reading): Promise<void> {
  await db
    .insert(t.reading)
    .values({ workshopId, ...reading })
    .onConflictDoUpdate({ target: t.reading.workshopId, set: reading });
}

export async function deleteReading({ db, t }: Reader, workshopId: string): Promise<void> {
  await db.delete(t.reading).where(eq(t.reading.workshopId, workshopId));
}

/** Everything that was read in a workshop, in the order in which it was first shown. */
export async function turnsIn({ db, t }: Reader, workshopId: string): Promise<Turn[]> {
  const rows = await db
    .select({ turn: t.readingTurn })
    .from(t.readingTurn)
    .innerJoin(t.incident, eq(t.incident.id, t.readingTurn.incidentId))
    .where(eq(t.incident.workshopId, workshopId))
    .orderBy(asc(t.readingTurn.shownAt), asc(t.readingTurn.incidentId), asc(t.readingTurn.version));
  return rows.map(({ turn }) => turn);
}

/** Keeps when a version was first shown. */
export async function keepTurn(
  { db, t }: Reader,
  { incidentId, version }: Pick<Turn, 'incidentId' | 'version'>,
  shownAt: number
): Promise<void> {
  await db
    .insert(t.readingTurn)
    .values({ incidentId, version, shownAt, revealedAt: null })
    .onConflictDoNothing();
}

/** Keeps when the votes on a version were first revealed. */
export async function keepReveal(
  { db, t }: Reader,
  { incidentId, version }: Pick<Turn, 'incidentId' | 'version'>,
  revealedAt: number
): Promise<void> {
  const turn = t.readingTurn;
  await db
    .update(turn)
    .set({ revealedAt })
    .where(and(eq(turn.incidentId, incidentId), eq(turn.version, version), isNull(turn.revealedAt)));
}

function toVotes(row: Pick<VoteRow, (typeof criteria)[number]>): Votes {
  return Object.fromEntries(
    criteria.map((criterion) => [criterion, row[criterion]]).filter(([, judgement]) => judgement !== null)
  ) as Votes;
}

const on = ({ t }: Reader, incidentId: string, version: number) =>
  and(eq(t.plenaryVote.incidentId, incidentId), eq(t.plenaryVote.version, version));

/** Everyone's, without saying whose. */
export async function votesOn(reader: Reader, incidentId: string, version: number): Promise<Votes[]> {
  const rows = await reader.db
    .select()
    .from(reader.t.plenaryVote)
    .where(on(reader, incidentId, version));
  return rows.map(toVotes);
}

/** One person's votes in the workshop. */
export async function votesBy(
  { db, t }: Reader,
  participantId: string
): Promise<{ incidentId: string; version: number; votes: Votes }[]> {
  const rows = await db.select().from(t.plenaryVote).where(eq(t.plenaryVote.participantId, participantId));
  return rows.map((row) => ({ incidentId: row.incidentId, version: row.version, votes: toVotes(row) }));
}

export async function findVotes(
  reader: Reader,
  incidentId: string,
  version: number,
  participantId: string
): Promise<Votes> {
  const { db, t } = reader;
  const [row] = await db
    .select()
    .from(t.plenaryVote)
    .where(and(on(reader, incidentId, version), eq(t.plenaryVote.participantId, participantId)));
  return row ? toVotes(row) : {};
}

export async function setVotes(
  { db, t }: Reader,
  key: { incidentId: string; version: number; participantId: string },
  votes: Votes,
  at: number
): Promise<void> {
  const given = { specific: null, behaviour: null, context: null, consequences: null, ...votes, at };
  const { incidentId, version, participantId } = t.plenaryVote;
  await db
    .insert(t.plenaryVote)
    .values({ ...key, ...given })
    .onConflictDoUpdate({ target: [incidentId, version, participantId], set: given });
}

/** How many have judged all four criteria. */
export async function countVoted(reader: Reader, incidentId: string, version: number): Promise<number> {
  const { db, t } = reader;
  const [row] = await db
    .select({ voted: count() })
    .from(t.plenaryVote)
    .where(
      and(
        on(reader, incidentId, version),
        ...criteria.map((criterion) => isNotNull(t.plenaryVote[criterion]))
      )
    );
  return row?.voted ?? 0;
}
