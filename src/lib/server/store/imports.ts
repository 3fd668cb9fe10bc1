import { and, asc, count, eq, inArray, isNotNull, min, ne } from 'drizzle-orm';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Participant } from '../../domain/people/people.ts';
import type { Reader } from './store.ts';

export interface ImportedAuthor extends Participant {
  nameKey: string;
  returnCodeHash: string;
}

/** An import as it stands now. */
export interface ImportRow {
  id: string;
  /** UTC milliseconds. */
  at: number;
  authors: number;
  incidents: number;
}

/** Authors who never joined, as many as a statement may hold. */
export async function insertAuthors({ db, t }: Reader, authors: ImportedAuthor[]): Promise<void> {
  if (authors.length === 0) return;
  await db.insert(t.identity).values(authors.map(({ id }) => ({ id, kind: 'participant' as const })));
  await db.insert(t.participant).values(authors);
}

/** Submitted incidents with their first version, as many as a statement may hold. */
export async function insertSubmitted({ db, t }: Reader, incidents: Incident[]): Promise<void> {
  if (incidents.length === 0) return;
  await db
    .insert(t.incident)
    .values(
      incidents.map(({ working, details, submitted: _, ...row }) => ({ ...row, ...working, ...details }))
    );
  await db.insert(t.incidentVersion).values(
    incidents.map(({ id, working, createdAt }) => ({
      incidentId: id,
      number: 1,
      writer: 'author' as const,
      ...working,
      at: createdAt
    }))
  );
}

/** Oldest first. */
export async function importsOf({ db, t }: Reader, workshopId: string): Promise<ImportRow[]> {
  const here = and(
    eq(t.participant.workshopId, workshopId),
    isNotNull(t.participant.importId),
    // Their own: someone who left.
    ne(t.participant.importId, t.participant.id)
  );
  const authors = await db
    .select({ id: t.participant.importId, at: min(t.participant.joinedAt), authors: count() })
    .from(t.participant)
    .where(here)
    .groupBy(t.participant.importId)
    .orderBy(asc(min(t.participant.joinedAt)));
  const incidents = await db
    .select({ id: t.participant.importId, incidents: count() })
    .from(t.participant)
    .innerJoin(t.incident, eq(t.incident.authorId, t.participant.id))
    .where(here)
    .groupBy(t.participant.importId);
  const counts = new Map(incidents.map((row) => [row.id, row.incidents]));
  return authors.map((row) => ({
    id: row.id ?? '',
    at: Number(row.at ?? 0),
    authors: row.authors,
    incidents: counts.get(row.id) ?? 0
  }));
}

/** The authors of one import and their incidents. */
export async function importedBy(
  { db, t }: Reader,
  workshopId: string,
  importId: string
): Promise<{ authorIds: string[]; incidentIds: string[] }> {
  const here = and(eq(t.participant.workshopId, workshopId), eq(t.participant.importId, importId));
  const authors = await db.select({ id: t.participant.id }).from(t.participant).where(here);
  const incidents = await db
    .select({ id: t.incident.id })
    .from(t.incident)
    .innerJoin(t.participant, eq(t.participant.id, t.incident.authorId))
    .where(here);
  return { authorIds: authors.map(({ id }) => id), incidentIds: incidents.map(({ id }) => id) };
}

/** Their incidents go with them. */
export async function deleteAuthors({ db, t }: Reader, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.delete(t.identity).where(inArray(t.identity.id, ids));
}
