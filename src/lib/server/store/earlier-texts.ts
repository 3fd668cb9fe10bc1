import { and, asc, eq, inArray } from 'drizzle-orm';
import type { EarlierText } from '../../domain/incidents/earlier.ts';
import type { Reader } from './store.ts';

export interface EarlierRow extends EarlierText {
  incidentId: string;
  /** The revision that the incident had while this was its working text; null for one that never was. */
  revision: number | null;
}

/** Oldest first. */
export async function earlierTextsOf({ db, t }: Reader, incidentIds: string[]): Promise<EarlierRow[]> {
  if (incidentIds.length === 0) return [];
  const rows = await db
    .select()
    .from(t.earlierText)
    .where(inArray(t.earlierText.incidentId, incidentIds))
    .orderBy(asc(t.earlierText.at), asc(t.earlierText.id));
  return rows.map(({ circumstances, behaviour, consequences, ...row }) => ({
    ...row,
    answers: { circumstances, behaviour, consequences }
  }));
}

export async function insertEarlierText({ db, t }: Reader, { answers, ...row }: EarlierRow): Promise<void> {
  await db.insert(t.earlierText).values({ ...row, ...answers });
}

export async function deleteEarlierTexts(
  { db, t }: Reader,
  incidentId: string,
  ids: string[]
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .delete(t.earlierText)
    .where(and(eq(t.earlierText.incidentId, incidentId), inArray(t.earlierText.id, ids)));
}
