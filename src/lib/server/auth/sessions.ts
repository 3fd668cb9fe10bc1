import { Lucia, TimeSpan, type Adapter } from 'lucia';
import { digest } from './secrets.ts';

declare module 'lucia' {
  interface Register {
    Lucia: Lucia;
    DatabaseUserAttributes: { kind: IdentityKind };
  }
}

export type IdentityKind = 'account' | 'participant';

/** What sessions are kept in; the store provides it. Times are UTC milliseconds. */
export interface SessionRows {
  find(idHash: string): Promise<{ identityId: string; kind: IdentityKind; expiresAt: number } | null>;
  insert(row: { idHash: string; identityId: string; expiresAt: number }): Promise<void>;
  extend(idHash: string, expiresAt: number): Promise<void>;
  remove(idHash: string): Promise<void>;
  removeOf(identityId: string): Promise<void>;
  removeExpired(): Promise<void>;
}

/** Lucia knows the session id; the rows know only its SHA-256. */
function adapterFor(rows: SessionRows): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await rows.find(digest(id));
      if (!row) return [null, null];
      return [
        { id, userId: row.identityId, expiresAt: new Date(row.expiresAt), attributes: {} },
        { id: row.identityId, attributes: { kind: row.kind } }
      ];
    },
    // Only hashes are known, so nobody can be handed a list of usable ids.
    getUserSessions: () => Promise.resolve([]),
    setSession: (session) =>
      rows.insert({
        idHash: digest(session.id),
        identityId: session.userId,
        expiresAt: session.expiresAt.getTime()
      }),
    updateSessionExpiration: (id, expiresAt) => rows.extend(digest(id), expiresAt.getTime()),
    deleteSession: (id) => rows.remove(digest(id)),
    deleteUserSessions: (identityId) => rows.removeOf(identityId),
    deleteExpiredSessions: () => rows.removeExpired()
  };
}

export interface SessionCookie {
  name: string;
  value: string;
  attributes: { httpOnly: true; sameSite: 'lax'; secure: boolean; maxAge: number };
}

export interface Sessions {
  cookieName: string;
  /** Starts a session for an identity; set the cookie on the answer. */
  start(identityId: string): Promise<SessionCookie>;
  /** Whose session this is; `renew` is a cookie to set when the session was extended. */
  read(id: string): Promise<{ identityId: string; kind: IdentityKind; renew: SessionCookie | null } | null>;
  end(id: string): Promise<void>;
  endAll(identityId: string): Promise<void>;
  /** The cookie that takes a session away. */
  blank: SessionCookie;
}

/**
 * @param days how long a session lives without use; half-way it is extended
 * @param secure cookies over https only
 */
export function createSessions(
  rows: SessionRows,
  cookieName: string,
  days: number,
  secure: boolean
): Sessions {
  const lucia = new Lucia(adapterFor(rows), {
    sessionExpiresIn: new TimeSpan(days, 'd'),
    sessionCookie: { name: cookieName, attributes: { secure } },
    getUserAttributes: ({ kind }) => ({ kind })
  });
  const cookie = (value: string, maxAge: number): SessionCookie => ({
    name: cookieName,
    value,
    attributes: { httpOnly: true, sameSite: 'lax', secure, maxAge }
  });
  const lifetime = days * 86_400;
  return {
    cookieName,
    blank: cookie('', 0),
    async start(identityId) {
      const session = await lucia.createSession(identityId, {});
      return cookie(session.id, lifetime);
    },
    async read(id) {
      const { session, user } = await lucia.validateSession(id);
      if (!session) return null;
      const { kind } = user as unknown as { kind: IdentityKind };
      return { identityId: user.id, kind, renew: session.fresh ? cookie(session.id, lifetime) : null };
    },
    end: (id) => lucia.invalidateSession(id),
    endAll: (identityId) => lucia.invalidateUserSessions(identityId)
  };
}
