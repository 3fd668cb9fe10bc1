import { and, asc, eq } from 'drizzle-orm';
import {
  noStructure,
  type JobFact,
  type JobFactKey,
  type JobStructure
} from '../../domain/job-analysis/job-facts.ts';
import type { Reader } from './store.ts';

/** What people filled in of the job, in order of key. */
export async function jobFactsOf({ db, t }: Reader, workshopId: string): Promise<JobFact[]> {
  return db
    .select({ key: t.jobFact.key, value: t.jobFact.value, confirmations: t.jobFact.confirmations })
    .from(t.jobFact)
    .where(eq(t.jobFact.workshopId, workshopId))
    .orderBy(asc(t.jobFact.key));
}

/** How people grouped the class's tasks and competencies. */
export async function jobStructureOf({ db, t }: Reader, workshopId: string): Promise<JobStructure> {
  const [row] = await db.select().from(t.jobStructure).where(eq(t.jobStructure.workshopId, workshopId));
  return row?.value ?? noStructure;
}

export async function writeJobFact(
  { db, t }: Reader,
  workshopId: string,
  { key, value, confirmations }: JobFact,
  at: number
): Promise<void> {
  await db
    .insert(t.jobFact)
    .values({ workshopId, key, value, confirmations, at })
    .onConflictDoUpdate({
      target: [t.jobFact.workshopId, t.jobFact.key],
      set: { value, confirmations, at }
    });
}

export async function removeJobFact({ db, t }: Reader, workshopId: string, key: JobFactKey): Promise<void> {
  await db.delete(t.jobFact).where(and(eq(t.jobFact.workshopId, workshopId), eq(t.jobFact.key, key)));
}

export async function writeJobStructure(
  { db, t }: Reader,
  workshopId: string,
  value: JobStructure
): Promise<void> {
  await db
    .insert(t.jobStructure)
    .values({ workshopId, value })
    .onConflictDoUpdate({ target: t.jobStructure.workshopId, set: { value } });
}
