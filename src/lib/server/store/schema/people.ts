import type { Kit } from './kit.ts';

/** Who can hold a session: an account (facilitator) or a participant shares its id with an identity. */
export function definePeople(k: Kit) {
  const identity = k.table('identity', {
    id: k.text('id').primaryKey(),
    kind: k.text('kind').$type<'account' | 'participant'>().notNull()
  });

  const session = k.table(
    'session',
    {
      /** SHA-256 of the session id; the id itself is in the person's cookie only. */
      idHash: k.text('id_hash').primaryKey(),
      identityId: k
        .text('identity_id')
        .notNull()
        .references(() => identity.id, { onDelete: 'cascade' }),
      expiresAt: k.ms('expires_at').notNull()
    },
    (t) => [k.index('session_identity_idx').on(t.identityId)]
  );

  const account = k.table('account', {
    id: k
      .text('id')
      .primaryKey()
      .references(() => identity.id, { onDelete: 'cascade' }),
    email: k.text('email').notNull().unique(),
    name: k.text('name').notNull(),
    passwordHash: k.text('password_hash').notNull(),
    createdAt: k.ms('created_at').notNull()
  });

  const invitation = k.table('invitation', {
    tokenHash: k.text('token_hash').primaryKey(),
    /** Null for the set-up link of a new installation. */
    invitedBy: k.text('invited_by').references(() => account.id, { onDelete: 'cascade' }),
    createdAt: k.ms('created_at').notNull(),
    expiresAt: k.ms('expires_at').notNull()
  });

  return { identity, session, account, invitation };
}
