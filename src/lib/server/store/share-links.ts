import { and, asc, eq } from 'drizzle-orm';
import type { ShareKind, ShareLink } from '../../domain/sharing.ts';
import type { Reader } from './store.ts';

/** The links of a workshop, revoked ones too, the oldest first. */
export async function shareLinksOf(
  { db, t }: Reader,
  workshopId: string,
  kind?: ShareKind
): Promise<ShareLink[]> {
  return db
    .select()
    .from(t.shareLink)
    .where(and(eq(t.shareLink.workshopId, workshopId), kind ? eq(t.shareLink.kind, kind) : undefined))
    .orderBy(asc(t.shareLink.createdAt), asc(t.shareLink.id));
}

export async function findShareLink({ db, t }: Reader, token: string): Promise<ShareLink | null> {
  const [row] = await db.select().from(t.shareLink).where(eq(t.shareLink.token, token));
  return row ?? null;
}

export async function insertShareLink({ db, t }: Reader, link: ShareLink): Promise<void> {
  await db.insert(t.shareLink).values(link);
}

/** @returns whether it was a link of this workshop that still opened */
export async function revokeLink(
  { db, t }: Reader,
  workshopId: string,
  id: string,
  at: number
): Promise<boolean> {
  const [link] = await db
    .select()
    .from(t.shareLink)
    .where(and(eq(t.shareLink.workshopId, workshopId), eq(t.shareLink.id, id)));
  if (!link) return false;
  if (link.revokedAt === null)
    await db.update(t.shareLink).set({ revokedAt: at }).where(eq(t.shareLink.id, id));
  return true;
}
