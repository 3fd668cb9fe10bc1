import { and, asc, desc, eq, lte, or, sql } from 'drizzle-orm';
import type { Change } from '../../domain/boards/changes.ts';
import type { PlainMove } from '../../domain/boards/move.ts';
import type { Reader } from './store.ts';
import { together } from './together.ts';

/** Steps that a person can take back on one board; older ones are forgotten. */
const remembered = 100;

export interface StepRow {
  boardId: string;
  actorId: string;
  key: string;
  seq: number;
  undone: boolean;
  kind: PlainMove['kind'];
  changes: Change[];
}

const mine = ({ t }: Reader, boardId: string, actorId: string) =>
  and(eq(t.boardStep.boardId, boardId), eq(t.boardStep.actorId, actorId));

/** A person's steps on a board without what they changed, oldest first. */
export async function stepsOf(
  reader: Reader,
  boardId: string,
  actorId: string
): Promise<Pick<StepRow, 'key' | 'kind' | 'undone'>[]> {
  const { key, kind, undone, seq } = reader.t.boardStep;
  return reader.db
    .select({ key, kind, undone })
    .from(reader.t.boardStep)
    .where(mine(reader, boardId, actorId))
    .orderBy(asc(seq));
}

export async function findStep(
  reader: Reader,
  boardId: string,
  actorId: string,
  key: string
): Promise<StepRow | null> {
  const { t, db } = reader;
  const [row] = await db
    .select()
    .from(t.boardStep)
    .where(and(mine(reader, boardId, actorId), eq(t.boardStep.key, key)));
  return row ?? null;
}

/** A new step: what was undone before it can no longer be redone, and what is too old no longer undone. */
export async function addStep(reader: Reader, step: StepRow): Promise<void> {
  const { db, t } = reader;
  const own = mine(reader, step.boardId, step.actorId);
  const { seq, undone } = t.boardStep;
  const oldest = db
    .select({ seq })
    .from(t.boardStep)
    .where(own)
    .orderBy(desc(seq))
    .offset(remembered)
    .limit(1);
  await together(
    db.delete(t.boardStep).where(and(own, or(eq(undone, true), lte(seq, sql`(${oldest})`)))),
    db.insert(t.boardStep).values(step).onConflictDoNothing()
  );
}

/** What taking it back, or doing it again, changed; a step that no longer changes anything is forgotten. */
export async function turnStep(reader: Reader, step: StepRow): Promise<void> {
  const { db, t } = reader;
  const one = and(mine(reader, step.boardId, step.actorId), eq(t.boardStep.key, step.key));
  if (step.changes.length === 0) await db.delete(t.boardStep).where(one);
  else await db.update(t.boardStep).set({ undone: step.undone, changes: step.changes }).where(one);
}

/** The log entry up to which a person has looked at this board; null for who never opened it. */
export async function seenUpTo({ db, t }: Reader, boardId: string, actorId: string): Promise<number | null> {
  const [row] = await db
    .select({ seq: t.boardSeen.seq })
    .from(t.boardSeen)
    .where(and(eq(t.boardSeen.boardId, boardId), eq(t.boardSeen.actorId, actorId)));
  return row?.seq ?? null;
}

export async function putSeen(
  { db, t }: Reader,
  seen: { boardId: string; actorId: string; seq: number }
): Promise<void> {
  const { seq } = seen;
  await db
    .insert(t.boardSeen)
    .values(seen)
    .onConflictDoUpdate({ target: [t.boardSeen.boardId, t.boardSeen.actorId], set: { seq } });
}
