import { and, asc, eq, sql } from 'drizzle-orm';
import type { Assignment } from '../../domain/incidents/allocation.ts';
import type { Reader } from './store.ts';

/** What one person was given to review, in order; released ones too. */
export async function assignmentsOf(
  { db, t }: Reader,
  reviewerId: string
): Promise<(Assignment & { released: boolean })[]> {
  return db
    .select()
    .from(t.reviewAssignment)
    .where(eq(t.reviewAssignment.reviewerId, reviewerId))
    .orderBy(asc(t.reviewAssignment.position), asc(t.reviewAssignment.incidentId));
}

/** All of a workshop, in order of position; released ones too. */
export async function assignmentsInWorkshop(
  { db, t }: Reader,
  workshopId: string
): Promise<(Assignment & { released: boolean })[]> {
  const rows = await db
    .select({ assignment: t.reviewAssignment })
    .from(t.reviewAssignment)
    .innerJoin(t.incident, eq(t.incident.id, t.reviewAssignment.incidentId))
    .where(eq(t.incident.workshopId, workshopId))
    .orderBy(asc(t.reviewAssignment.position), asc(t.reviewAssignment.incidentId));
  return rows.map(({ assignment }) => assignment);
}

/** Rows of one statement: databases limit its values. */
const chunk = 500;

/** Asks these people; someone who was released is asked again. */
export async function assign({ db, t }: Reader, added: readonly Assignment[]): Promise<void> {
  const { incidentId, reviewerId } = t.reviewAssignment;
  for (let i = 0; i < added.length; i += chunk) {
    const rows = added.slice(i, i + chunk).map((one) => ({ ...one, released: false }));
    await db
      .insert(t.reviewAssignment)
      .values(rows)
      .onConflictDoUpdate({
        target: [incidentId, reviewerId],
        set: { released: false, position: sql`excluded.position` }
      });
  }
}

/** Asks this person no longer. */
export async function release(
  { db, t }: Reader,
  { incidentId, reviewerId }: Pick<Assignment, 'incidentId' | 'reviewerId'>
): Promise<void> {
  await db
    .update(t.reviewAssignment)
    .set({ released: true })
    .where(and(eq(t.reviewAssignment.incidentId, incidentId), eq(t.reviewAssignment.reviewerId, reviewerId)));
}
