import { and, asc, eq, gt, lt } from 'drizzle-orm';
import type { LogEntry } from '../../domain/live/live.ts';
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

/** @param before UTC milliseconds */
export async function deleteReceiptsBefore({ db, t }: Reader, before: number): Promise<void> {
  await db.delete(t.receipt).where(lt(t.receipt.at, before));
}
