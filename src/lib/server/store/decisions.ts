import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Before, Decision } from '../../domain/incidents/decision.ts';
import type { Reader } from './store.ts';

export interface DecisionRow extends Decision {
  /** Decided in one go. */
  batchId: string;
  /** Null when it can no longer be undone. */
  before: Before | null;
}

/** Oldest first; never says who decided. */
export async function decisionsOf({ db, t }: Reader, incidentIds: string[]): Promise<Decision[]> {
  if (incidentIds.length === 0) return [];
  const rows = await db
    .select()
    .from(t.decision)
    .where(inArray(t.decision.incidentId, incidentIds))
    .orderBy(asc(t.decision.at), asc(t.decision.id));
  return rows.map(({ batchId: _, before: __, ...decision }) => decision);
}

export async function decisionsInBatch(
  { db, t }: Reader,
  workshopId: string,
  batchId: string
): Promise<DecisionRow[]> {
  const rows = await db
    .select({ decision: t.decision })
    .from(t.decision)
    .innerJoin(t.incident, eq(t.incident.id, t.decision.incidentId))
    .where(and(eq(t.decision.batchId, batchId), eq(t.incident.workshopId, workshopId)));
  return rows.map(({ decision }) => decision);
}

export async function insertDecisions({ db, t }: Reader, rows: DecisionRow[]): Promise<void> {
  if (rows.length > 0) await db.insert(t.decision).values(rows);
}

export async function deleteDecisions({ db, t }: Reader, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.delete(t.decision).where(inArray(t.decision.id, ids));
}
