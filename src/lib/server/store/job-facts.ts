import { asc, eq } from 'drizzle-orm';
import { noStructure, type JobFact, type JobStructure } from '../../domain/job-analysis/job-facts.ts';
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
