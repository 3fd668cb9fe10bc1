import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import type { Account } from '../../domain/people/people.ts';
import { hashPassword, verifyNothing, verifyPassword } from '../auth/passwords.ts';
import { digest, newToken } from '../auth/secrets.ts';
import type { SessionCookie } from '../auth/sessions.ts';
import {
  deleteExpiredInvitations,
  deleteSetUpInvitations,
  describeAccount as storeDescription,
  findAccount,
  findAccountByEmail,
  findInvitation,
  insertAccount,
  insertInvitation,
  setPasswordHash,
  useInvitation
} from '../store/accounts.ts';
import type { App } from './app.ts';

export const passwordLength = { min: 10, max: 200 } as const;
export const accountLimits = { name: 60, email: 200 } as const;
const week = 7 * 86_400_000;

const readEmail = (typed: string) => typed.trim().toLowerCase();

function checkPerson(typed: { name: string; email: string }): { name: string; email: string } {
  const name = typed.name.trim();
  const email = readEmail(typed.email);
  if (name === '') refuse('empty_field', 'name');
  if (name.length > accountLimits.name) refuse('too_long', 'name', { max: accountLimits.name });
  if (email === '') refuse('empty_field', 'email');
  if (email.length > accountLimits.email || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    refuse('invalid_email', 'email');
  return { name, email };
}

function checkPassword(password: string, field: string): void {
  if (password.length < passwordLength.min) refuse('password_too_short', field, { min: passwordLength.min });
  if (password.length > passwordLength.max) refuse('too_long', field, { max: passwordLength.max });
}

/** May this visitor make an account: sign-up is open, or the invitation is good. */
export async function maySignUp(app: App, invitation: string | null): Promise<boolean> {
  if (app.settings.openSignUp) return true;
  return invitation !== null && (await findInvitation(app.store, digest(invitation), app.now())) !== null;
}

/**
 * Makes a facilitator account and signs it in; an invitation is used up.
 * @throws Refusal `sign_up_closed`, `invitation_invalid`, `empty_field`, `invalid_email`, `too_long`,
 *   `password_too_short`, `email_taken`
 */
export async function signUp(
  app: App,
  input: { name: string; email: string; password: string; invitation: string | null }
): Promise<SessionCookie> {
  if (!(await maySignUp(app, input.invitation))) {
    refuse(input.invitation === null ? 'sign_up_closed' : 'invitation_invalid');
  }
  const { name, email } = checkPerson(input);
  checkPassword(input.password, 'password');
  const passwordHash = await hashPassword(input.password);
  const account = await app.store.write(async (writer) => {
    // Checked once more by the writes themselves: two people may come at the same moment.
    if (input.invitation !== null) {
      const used = await useInvitation(writer, digest(input.invitation), app.now());
      if (!used && !app.settings.openSignUp) refuse('invitation_invalid');
    }
    const made = { id: uuidv7(), name, email, passwordHash, createdAt: app.now() };
    return (await insertAccount(writer, made)) ?? refuse('email_taken', 'email');
  });
  return app.accountSessions.start(account.id);
}

/**
 * @param from the visitor's address; after too many failures from it, or for this account, sign-in waits
 * @throws Refusal `wrong_sign_in` (the same for an unknown address and a wrong password), `too_many_requests`
 */
export async function signIn(
  app: App,
  from: string,
  email: string,
  password: string
): Promise<SessionCookie> {
  const keys = [`address ${from}`, `account ${readEmail(email)}`];
  for (const key of keys) if (await app.limits.signIn.exceeded(key)) refuse('too_many_requests');
  const account = await findAccountByEmail(app.store, readEmail(email));
  const right = account
    ? await verifyPassword(account.passwordHash, password)
    : await verifyNothing(password);
  if (!account || !right) {
    for (const key of keys) await app.limits.signIn.failed(key);
    refuse('wrong_sign_in', 'password');
  }
  await app.limits.signIn.succeeded(keys[1] ?? '');
  return app.accountSessions.start(account.id);
}

export async function signOut(app: App, sessionId: string): Promise<void> {
  await app.accountSessions.end(sessionId);
}

/**
 * Changes one's own name and address.
 * @throws Refusal `empty_field`, `invalid_email`, `too_long`, `email_taken`
 */
export async function describeAccount(
  app: App,
  account: Account,
  typed: { name: string; email: string }
): Promise<void> {
  const described = checkPerson(typed);
  await app.store.write(async (writer) => {
    const holder = await findAccountByEmail(writer, described.email);
    if (holder && holder.id !== account.id) refuse('email_taken', 'email');
    await storeDescription(writer, account.id, described);
  });
}

/**
 * Signs out everywhere else; the cookie is the new session of this browser.
 * @throws Refusal `wrong_password`, `password_too_short`, `too_long`
 */
export async function changePassword(
  app: App,
  account: Account,
  current: string,
  next: string
): Promise<SessionCookie> {
  const stored = (await findAccount(app.store, account.id)) ?? refuse('not_found');
  const key = `account ${stored.email}`;
  if (await app.limits.signIn.exceeded(key)) refuse('too_many_requests');
  if (!(await verifyPassword(stored.passwordHash, current))) {
    await app.limits.signIn.failed(key);
    refuse('wrong_password', 'current');
  }
  checkPassword(next, 'next');
  const passwordHash = await hashPassword(next);
  await app.store.write((writer) => setPasswordHash(writer, account.id, passwordHash));
  await app.accountSessions.endAll(account.id);
  return app.accountSessions.start(account.id);
}

/** A token for a link that lets one person make an account within a week. */
export async function inviteFacilitator(
  app: App,
  account: Account
): Promise<{ token: string; expiresAt: number }> {
  return invite(app, account.id);
}

/** The set-up link of a new installation, for its first account; earlier ones stop working. */
export async function inviteFirstFacilitator(app: App): Promise<{ token: string; expiresAt: number }> {
  await app.store.write(deleteSetUpInvitations);
  return invite(app, null);
}

async function invite(app: App, invitedBy: string | null): Promise<{ token: string; expiresAt: number }> {
  const token = newToken();
  const createdAt = app.now();
  const expiresAt = createdAt + week;
  await app.store.write(async (writer) => {
    await deleteExpiredInvitations(writer, createdAt);
    await insertInvitation(writer, { tokenHash: digest(token), invitedBy, createdAt, expiresAt });
  });
  return { token, expiresAt };
}
