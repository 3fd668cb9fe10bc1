import { and, asc, eq } from 'drizzle-orm';
import type { Group, Participant } from '../../domain/people/people.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './store.ts';

type Row = Reader['t']['participant']['$inferSelect'];

const toParticipant = ({ id, workshopId, name, groupId, joinedAt, importId }: Row): Participant => ({
  id,
  workshopId,
  name,
  groupId,
  joinedAt,
  importId
});

export async function findParticipant({ db, t }: Reader, id: string): Promise<Participant | null> {
  const [row] = await prepared(
    db,
    'participant',
    (asked) => db.select().from(t.participant).where(eq(t.participant.id, asked)),
    id
  );
  return row ? toParticipant(row) : null;
}

export async function findParticipantByReturnCode(
  { db, t }: Reader,
  workshopId: string,
  returnCodeHash: string
): Promise<Participant | null> {
  const [row] = await db
    .select()
    .from(t.participant)
    .where(and(eq(t.participant.workshopId, workshopId), eq(t.participant.returnCodeHash, returnCodeHash)));
  return row ? toParticipant(row) : null;
}

export async function isNameTaken({ db, t }: Reader, workshopId: string, nameKey: string): Promise<boolean> {
  const [row] = await db
    .select({ id: t.participant.id })
    .from(t.participant)
    .where(and(eq(t.participant.workshopId, workshopId), eq(t.participant.nameKey, nameKey)));
  return row !== undefined;
}

export async function insertParticipant(
  { db, t }: Reader,
  participant: Participant & { nameKey: string; returnCodeHash: string }
): Promise<void> {
  await db.insert(t.identity).values({ id: participant.id, kind: 'participant' });
  await db.insert(t.participant).values(participant);
}

export async function setReturnCode({ db, t }: Reader, id: string, returnCodeHash: string): Promise<void> {
  await db.update(t.participant).set({ returnCodeHash }).where(eq(t.participant.id, id));
}

/** Someone left and their texts stay: a new name, no group, no way back in. */
export async function makeNameless(
  { db, t }: Reader,
  id: string,
  changes: { name: string; nameKey: string; returnCodeHash: string }
): Promise<void> {
  await db
    .update(t.participant)
    .set({ ...changes, groupId: null, importId: id })
    .where(eq(t.participant.id, id));
  await db.delete(t.session).where(eq(t.session.identityId, id));
}

/** In order of joining. */
export async function participantsOf({ db, t }: Reader, workshopId: string): Promise<Participant[]> {
  const rows = await db
    .select()
    .from(t.participant)
    .where(eq(t.participant.workshopId, workshopId))
    .orderBy(asc(t.participant.joinedAt), asc(t.participant.id));
  return rows.map(toParticipant);
}

/** Also takes the person's sessions, incidents, reviews and what the person sorted alone. */
export async function deleteParticipant({ db, t }: Reader, id: string): Promise<void> {
  await db.delete(t.board).where(eq(t.board.ownerId, id));
  await db.delete(t.identity).where(eq(t.identity.id, id));
}

export async function setGroup(
  { db, t }: Reader,
  participantId: string,
  groupId: string | null
): Promise<void> {
  await db.update(t.participant).set({ groupId }).where(eq(t.participant.id, participantId));
}

/** In order of number. */
export async function groupsOf({ db, t }: Reader, workshopId: string): Promise<Group[]> {
  return db.select().from(t.group).where(eq(t.group.workshopId, workshopId)).orderBy(asc(t.group.number));
}

export async function insertGroup({ db, t }: Reader, group: Group): Promise<void> {
  await db.insert(t.group).values(group);
}

/** Also takes the group's board. */
export async function deleteGroup({ db, t }: Reader, id: string): Promise<void> {
  await db.delete(t.group).where(eq(t.group.id, id));
}
