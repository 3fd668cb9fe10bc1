import type { Account, Participant } from '../../domain/people/people.ts';
import type { SessionCookie, Sessions } from '../auth/sessions.ts';
import { findAccount } from '../store/accounts.ts';
import { findParticipant } from '../store/participants.ts';
import type { App } from './app.ts';

export type { SessionCookie };

interface Known<T> {
  person: T | null;
  /** To set on the answer: an extended session, or a blank one in place of a cookie that means nothing. */
  cookie: SessionCookie | null;
}

async function recognise<T>(
  sessions: Sessions,
  cookieValue: string | undefined,
  find: (id: string) => Promise<T | null>
): Promise<Known<T>> {
  if (!cookieValue) return { person: null, cookie: null };
  const session = await sessions.read(cookieValue);
  const person = session && (await find(session.identityId));
  return person ? { person, cookie: session.renew } : { person: null, cookie: sessions.blank };
}

export function recogniseAccount(app: App, cookieValue: string | undefined): Promise<Known<Account>> {
  return recognise(app.accountSessions, cookieValue, async (id) => {
    const account = await findAccount(app.store, id);
    return (
      account && { id: account.id, email: account.email, name: account.name, createdAt: account.createdAt }
    );
  });
}

export function recogniseParticipant(app: App, cookieValue: string | undefined): Promise<Known<Participant>> {
  return recognise(app.participantSessions, cookieValue, (id) => findParticipant(app.store, id));
}
