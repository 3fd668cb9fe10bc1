import { and, asc, desc, eq, gt, inArray, lt, lte, max } from 'drizzle-orm';
import type { Audience, LogEntry, LogType } from '../../domain/live/live.ts';
import type { Reader } from './store.ts';

/** What came after `seq`, oldest first, at most `limit` entries. */
export async function logAfter(
  { db, t }: Reader,
  workshopId: string,
  seq: number,
  limit: number
): Promise<LogEntry[]> {
  return db
    .select()
    .from(t.logEntry)
    .where(and(eq(t.logEntry.workshopId, workshopId), gt(t.logEntry.seq, seq)))
    .orderBy(asc(t.logEntry.seq))
    .limit(limit);
}

/** The latest entries of these types for one audience, oldest first. */
export async function logForAudience(
  { db, t }: Reader,
  workshopId: string,
  asked: { audience: Audience; types: LogType[]; after: number; upTo: number; limit: number }
): Promise<LogEntry[]> {
  const rows = await db
    .select()
    .from(t.logEntry)
    .where(
      and(
        eq(t.logEntry.workshopId, workshopId),
        gt(t.logEntry.seq, asked.after),
        lte(t.logEntry.seq, asked.upTo),
        eq(t.logEntry.audience, asked.audience),
        inArray(t.logEntry.type, asked.types)
      )
    )
    .orderBy(desc(t.logEntry.seq))
    .limit(asked.limit);
  return rows.reverse();
}

/**
 * When each person last did any of these things, among the entries after `seq`.
 * @returns UTC milliseconds by identity
 */
export async function lastActions(
  { db, t }: Reader,
  workshopId: string,
  types: readonly LogType[],
  seq: number
): Promise<Map<string, number>> {
  const { actorId, at, type } = t.logEntry;
  const rows = await db
    .select({ actorId, at: max(at) })
    .from(t.logEntry)
    .where(and(eq(t.logEntry.workshopId, workshopId), gt(t.logEntry.seq, seq), inArray(type, [...types])))
    .groupBy(actorId);
  return new Map(
    rows.flatMap((row) => (row.actorId === null || row.at === null ? [] : [[row.actorId, Number(row.at)]]))
  );
}

/** Every entry of one type, oldest first. */
export async function logOfType({ db, t }: Reader, workshopId: string, type: LogType): Promise<LogEntry[]> {
  return db
    .select()
    .from(t.logEntry)
    .where(and(eq(t.logEntry.workshopId, workshopId), eq(t.logEntry.type, type)))
    .orderBy(asc(t.logEntry.seq));
}

/** Rows of one statement: databases limit its values. */
const chunk = 500;

export async function appendToLog({ db, t }: Reader, entries: readonly LogEntry[]): Promise<void> {
  for (let i = 0; i < entries.length; i += chunk) {
    await db.insert(t.logEntry).values(entries.slice(i, i + chunk));
  }
}

/** @param before UTC milliseconds */
export async function deleteReceiptsBefore({ db, t }: Reader, before: number): Promise<void> {
  await db.delete(t.receipt).where(lt(t.receipt.at, before));
}
