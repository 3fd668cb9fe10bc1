import { eq, lte } from 'drizzle-orm';
import { prepared } from './prepared.ts';
import type { Reader } from './store.ts';

export interface SessionRow {
  idHash: string;
  identityId: string;
  /** UTC milliseconds. */
  expiresAt: number;
}

export async function findSession(
  { db, t }: Reader,
  idHash: string
): Promise<(SessionRow & { kind: 'account' | 'participant' }) | null> {
  const [row] = await prepared(
    db,
    'session',
    (asked) =>
      db
        .select()
        .from(t.session)
        .innerJoin(t.identity, eq(t.identity.id, t.session.identityId))
        .where(eq(t.session.idHash, asked)),
    idHash
  );
  return row ? { ...row.session, kind: row.identity.kind } : null;
}

export async function insertSession({ db, t }: Reader, row: SessionRow): Promise<void> {
  await db.insert(t.session).values(row);
}

export async function extendSession({ db, t }: Reader, idHash: string, expiresAt: number): Promise<void> {
  await db.update(t.session).set({ expiresAt }).where(eq(t.session.idHash, idHash));
}

export async function deleteSession({ db, t }: Reader, idHash: string): Promise<void> {
  await db.delete(t.session).where(eq(t.session.idHash, idHash));
}

export async function deleteSessionsOf({ db, t }: Reader, identityId: string): Promise<void> {
  await db.delete(t.session).where(eq(t.session.identityId, identityId));
}

export async function deleteExpiredSessions({ db, t }: Reader, now: number): Promise<void> {
  await db.delete(t.session).where(lte(t.session.expiresAt, now));
}
