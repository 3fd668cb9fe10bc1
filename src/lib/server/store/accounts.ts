import { and, asc, count, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Account } from '../../domain/people/people.ts';
import type { Reader } from './store.ts';

export type AccountWithPassword = Account & { passwordHash: string };

const toAccount = ({ id, email, name, createdAt }: AccountWithPassword): Account => ({
  id,
  email,
  name,
  createdAt
});

export async function findAccount({ db, t }: Reader, id: string): Promise<AccountWithPassword | null> {
  const [row] = await db.select().from(t.account).where(eq(t.account.id, id));
  return row ?? null;
}

/** @param email as stored: trimmed, lower case */
export async function findAccountByEmail(
  { db, t }: Reader,
  email: string
): Promise<AccountWithPassword | null> {
  const [row] = await db.select().from(t.account).where(eq(t.account.email, email));
  return row ?? null;
}

/** Oldest first. */
export async function allAccounts({ db, t }: Reader): Promise<Account[]> {
  const rows = await db.select().from(t.account).orderBy(asc(t.account.createdAt), asc(t.account.id));
  return rows.map(toAccount);
}

export async function countAccounts({ db, t }: Reader): Promise<number> {
  const [row] = await db.select({ n: count() }).from(t.account);
  return row?.n ?? 0;
}

/** @returns null when the e-mail address is taken; the caller rolls back */
export async function insertAccount(
  { db, t }: Reader,
  account: AccountWithPassword
): Promise<Account | null> {
  await db.insert(t.identity).values({ id: account.id, kind: 'account' });
  const rows = await db
    .insert(t.account)
    .values(account)
    .onConflictDoNothing({ target: t.account.email })
    .returning({ id: t.account.id });
  return rows.length === 0 ? null : toAccount(account);
}

export async function describeAccount(
  { db, t }: Reader,
  id: string,
  described: Pick<Account, 'name' | 'email'>
): Promise<void> {
  await db.update(t.account).set(described).where(eq(t.account.id, id));
}

export async function setPasswordHash({ db, t }: Reader, id: string, passwordHash: string): Promise<void> {
  await db.update(t.account).set({ passwordHash }).where(eq(t.account.id, id));
}

export interface Invitation {
  tokenHash: string;
  invitedBy: string | null;
  createdAt: number;
  expiresAt: number;
}

export async function insertInvitation({ db, t }: Reader, invitation: Invitation): Promise<void> {
  await db.insert(t.invitation).values(invitation);
}

export async function findInvitation(
  { db, t }: Reader,
  tokenHash: string,
  now: number
): Promise<Invitation | null> {
  const [row] = await db
    .select()
    .from(t.invitation)
    .where(and(eq(t.invitation.tokenHash, tokenHash), gt(t.invitation.expiresAt, now)));
  return row ?? null;
}

/** @returns false when it is not there, or is being used by another at this moment */
export async function useInvitation({ db, t }: Reader, tokenHash: string, now: number): Promise<boolean> {
  const rows = await db
    .delete(t.invitation)
    .where(and(eq(t.invitation.tokenHash, tokenHash), gt(t.invitation.expiresAt, now)))
    .returning({ tokenHash: t.invitation.tokenHash });
  return rows.length > 0;
}

export async function deleteExpiredInvitations({ db, t }: Reader, now: number): Promise<void> {
  await db.delete(t.invitation).where(lte(t.invitation.expiresAt, now));
}

/** Set-up links are invitations by nobody; a new start replaces the earlier one. */
export async function deleteSetUpInvitations({ db, t }: Reader): Promise<void> {
  await db.delete(t.invitation).where(isNull(t.invitation.invitedBy));
}
