import { and, asc, desc, eq, lte, or, sql } from 'drizzle-orm';
import type { PoolChange } from '../../domain/pooling/changes.ts';
import type { PlainPoolMove } from '../../domain/pooling/move.ts';
import type { Reader } from './store.ts';

/** Steps that a facilitator can take back; older ones are forgotten. */
const remembered = 100;

export interface PoolStepRow {
  workshopId: string;
  actorId: string;
  key: string;
  seq: number;
  undone: boolean;
  kind: PlainPoolMove['kind'];
  changes: PoolChange[];
}

const mine = ({ t }: Reader, workshopId: string, actorId: string) =>
  and(eq(t.poolStep.workshopId, workshopId), eq(t.poolStep.actorId, actorId));

/** What a facilitator did to the pool, without what it changed, oldest first. */
export async function poolStepsOf(
  reader: Reader,
  workshopId: string,
  actorId: string
): Promise<{ key: string; undone: boolean }[]> {
  const { key, undone, seq } = reader.t.poolStep;
  return reader.db
    .select({ key, undone })
    .from(reader.t.poolStep)
    .where(mine(reader, workshopId, actorId))
    .orderBy(asc(seq));
}

export async function findPoolStep(
  reader: Reader,
  workshopId: string,
  actorId: string,
  key: string
): Promise<PoolStepRow | null> {
  const { t, db } = reader;
  const [row] = await db
    .select()
    .from(t.poolStep)
    .where(and(mine(reader, workshopId, actorId), eq(t.poolStep.key, key)));
  return (row as PoolStepRow | undefined) ?? null;
}

/** A new step: what was undone before it can no longer be redone, and what is too old no longer undone. */
export async function addPoolStep(reader: Reader, step: PoolStepRow): Promise<void> {
  const { db, t } = reader;
  const own = mine(reader, step.workshopId, step.actorId);
  const { seq, undone } = t.poolStep;
  const oldest = db
    .select({ seq })
    .from(t.poolStep)
    .where(own)
    .orderBy(desc(seq))
    .offset(remembered)
    .limit(1);
  await db.delete(t.poolStep).where(and(own, or(eq(undone, true), lte(seq, sql`(${oldest})`))));
  await db.insert(t.poolStep).values(step).onConflictDoNothing();
}

/** What taking it back, or doing it again, changed; a step that no longer changes anything is forgotten. */
export async function turnPoolStep(reader: Reader, step: PoolStepRow): Promise<void> {
  const { db, t } = reader;
  const one = and(mine(reader, step.workshopId, step.actorId), eq(t.poolStep.key, step.key));
  if (step.changes.length === 0) await db.delete(t.poolStep).where(one);
  else await db.update(t.poolStep).set({ undone: step.undone, changes: step.changes }).where(one);
}
