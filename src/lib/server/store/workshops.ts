import { and, count, desc, eq, inArray } from 'drizzle-orm';
import { defaultSettings, type Workshop } from '../../domain/workshops/workshop.ts';
import { prepared } from './prepared.ts';
import type { Reader } from './store.ts';

/** Settings that a workshop was made without have their usual values. */
export const toWorkshop = (row: Workshop): Workshop => ({
  ...row,
  settings: { ...defaultSettings, ...row.settings }
});

export async function findWorkshop({ db, t }: Reader, id: string): Promise<Workshop | null> {
  const [row] = await prepared(
    db,
    'workshop',
    (asked) => db.select().from(t.workshop).where(eq(t.workshop.id, asked)),
    id
  );
  return row ? toWorkshop(row) : null;
}

export async function findWorkshopByCode({ db, t }: Reader, joinCode: string): Promise<Workshop | null> {
  const [row] = await prepared(
    db,
    'workshop by code',
    (asked) => db.select().from(t.workshop).where(eq(t.workshop.joinCode, asked)),
    joinCode
  );
  return row ? toWorkshop(row) : null;
}

export async function insertWorkshop(
  { db, t }: Reader,
  workshop: Workshop,
  facilitatorId: string
): Promise<void> {
  await db.insert(t.workshop).values(workshop);
  await db.insert(t.membership).values({ workshopId: workshop.id, accountId: facilitatorId });
}

export async function updateWorkshop(
  { db, t }: Reader,
  id: string,
  changes: Partial<Omit<Workshop, 'id' | 'seq' | 'joinCode' | 'createdAt'>>
): Promise<void> {
  await db.update(t.workshop).set(changes).where(eq(t.workshop.id, id));
}

/** With its people, their sessions and everything else. */
export async function deleteWorkshop({ db, t }: Reader, id: string): Promise<void> {
  const people = db
    .select({ id: t.participant.id })
    .from(t.participant)
    .where(eq(t.participant.workshopId, id));
  await db.delete(t.identity).where(inArray(t.identity.id, people));
  await db.delete(t.workshop).where(eq(t.workshop.id, id));
}

export async function isFacilitatorOf(
  { db, t }: Reader,
  workshopId: string,
  accountId: string
): Promise<boolean> {
  const [row] = await db
    .select()
    .from(t.membership)
    .where(and(eq(t.membership.workshopId, workshopId), eq(t.membership.accountId, accountId)));
  return row !== undefined;
}

/** Who leads a workshop, by name. */
export async function facilitatorsOf(
  { db, t }: Reader,
  workshopId: string
): Promise<{ id: string; name: string }[]> {
  return db
    .select({ id: t.account.id, name: t.account.name })
    .from(t.membership)
    .innerJoin(t.account, eq(t.account.id, t.membership.accountId))
    .where(eq(t.membership.workshopId, workshopId));
}

/** Every workshop of the installation, latest first. */
export async function allWorkshops({ db, t }: Reader): Promise<Workshop[]> {
  const rows = await db.select().from(t.workshop).orderBy(desc(t.workshop.createdAt), desc(t.workshop.id));
  return rows.map(toWorkshop);
}

/** The facilitator's workshops, latest first, with how many participants are in. */
export async function workshopsOf(
  { db, t }: Reader,
  accountId: string
): Promise<{ workshop: Workshop; participants: number }[]> {
  const rows = await db
    .select({ workshop: t.workshop, participants: count(t.participant.id) })
    .from(t.membership)
    .innerJoin(t.workshop, eq(t.workshop.id, t.membership.workshopId))
    .leftJoin(t.participant, eq(t.participant.workshopId, t.workshop.id))
    .where(eq(t.membership.accountId, accountId))
    .groupBy(t.workshop.id)
    .orderBy(desc(t.workshop.createdAt), desc(t.workshop.id));
  return rows.map(({ workshop, participants }) => ({ workshop: toWorkshop(workshop), participants }));
}
