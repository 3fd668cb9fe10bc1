import { and, asc, count, eq, inArray, isNotNull } from 'drizzle-orm';
import type {
  CredibilityNote,
  ExpertAnswer,
  PlacementCheck,
  TheoryEntry
} from '../../domain/credibility/credibility.ts';
import type { CredibilityRecord, OwnSortRecord } from '../../domain/credibility/record.ts';
import type { Reader } from './store.ts';

/** What authors said of where their incidents are; in the order in which they did. */
export async function placementChecksOf({ db, t }: Reader, workshopId: string): Promise<PlacementCheck[]> {
  const { incidentId, categoryId, answer, elsewhereId, at } = t.placementCheck;
  return db
    .select({ incidentId, categoryId, answer, elsewhereId, at })
    .from(t.placementCheck)
    .innerJoin(t.incident, eq(t.incident.id, incidentId))
    .where(eq(t.incident.workshopId, workshopId))
    .orderBy(asc(at), asc(incidentId), asc(categoryId));
}

/** The latest answer on an incident in a category replaces the earlier one. */
export async function putPlacementCheck({ db, t }: Reader, check: PlacementCheck): Promise<void> {
  const { answer, elsewhereId, at } = check;
  await db
    .insert(t.placementCheck)
    .values(check)
    .onConflictDoUpdate({
      target: [t.placementCheck.incidentId, t.placementCheck.categoryId],
      set: { answer, elsewhereId, at }
    });
}

export async function deletePlacementCheck(
  { db, t }: Reader,
  { incidentId, categoryId }: Pick<PlacementCheck, 'incidentId' | 'categoryId'>
): Promise<void> {
  await db
    .delete(t.placementCheck)
    .where(and(eq(t.placementCheck.incidentId, incidentId), eq(t.placementCheck.categoryId, categoryId)));
}

/** In the order in which they came in. */
export async function expertAnswersOf({ db, t }: Reader, workshopId: string): Promise<ExpertAnswer[]> {
  const { id, name, role, useful, surprising, missing, at } = t.expertAnswer;
  return db
    .select({ id, name, role, useful, surprising, missing, at })
    .from(t.expertAnswer)
    .where(eq(t.expertAnswer.workshopId, workshopId))
    .orderBy(asc(at), asc(id));
}

export async function insertExpertAnswer(
  { db, t }: Reader,
  answer: ExpertAnswer & { workshopId: string }
): Promise<void> {
  await db.insert(t.expertAnswer).values(answer);
}

/** @returns whether there was one */
export async function deleteExpertAnswer(
  { db, t }: Reader,
  workshopId: string,
  id: string
): Promise<boolean> {
  const gone = await db
    .delete(t.expertAnswer)
    .where(and(eq(t.expertAnswer.workshopId, workshopId), eq(t.expertAnswer.id, id)))
    .returning({ id: t.expertAnswer.id });
  return gone.length > 0;
}

export async function credibilityNotesOf({ db, t }: Reader, workshopId: string): Promise<CredibilityNote[]> {
  const { check, status, note, at } = t.credibilityNote;
  return db
    .select({ check, status, note, at })
    .from(t.credibilityNote)
    .where(eq(t.credibilityNote.workshopId, workshopId))
    .orderBy(asc(check));
}

/** A note that says nothing is no note. */
export async function putCredibilityNote(
  { db, t }: Reader,
  workshopId: string,
  { check, status, note, at }: CredibilityNote
): Promise<void> {
  const { credibilityNote: table } = t;
  if (status === null && note === '') {
    await db.delete(table).where(and(eq(table.workshopId, workshopId), eq(table.check, check)));
    return;
  }
  await db
    .insert(table)
    .values({ workshopId, check, status, note, at })
    .onConflictDoUpdate({ target: [table.workshopId, table.check], set: { status, note, at } });
}

export async function theoryEntriesOf({ db, t }: Reader, workshopId: string): Promise<TheoryEntry[]> {
  const { categoryId, source, relation, note } = t.theoryEntry;
  return db
    .select({ categoryId, source, relation, note })
    .from(t.theoryEntry)
    .innerJoin(t.category, eq(t.category.id, categoryId))
    .innerJoin(t.board, eq(t.board.id, t.category.boardId))
    .where(eq(t.board.workshopId, workshopId))
    .orderBy(asc(categoryId));
}

export async function putTheoryEntry({ db, t }: Reader, entry: TheoryEntry): Promise<void> {
  const { source, relation, note } = entry;
  await db
    .insert(t.theoryEntry)
    .values(entry)
    .onConflictDoUpdate({ target: t.theoryEntry.categoryId, set: { source, relation, note } });
}

export async function deleteTheoryEntry({ db, t }: Reader, categoryId: string): Promise<void> {
  await db.delete(t.theoryEntry).where(eq(t.theoryEntry.categoryId, categoryId));
}

/** Incidents of which the author wrote a version. */
export async function authoredIncidents({ db, t }: Reader, workshopId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: t.incident.id })
    .from(t.incident)
    .innerJoin(t.incidentVersion, eq(t.incidentVersion.incidentId, t.incident.id))
    .where(and(eq(t.incident.workshopId, workshopId), eq(t.incidentVersion.writer, 'author')));
  return rows.map(({ id }) => id);
}

/** How many incidents were excluded for each reason. */
export async function exclusionsOf(
  { db, t }: Reader,
  workshopId: string
): Promise<CredibilityRecord['exclusions']> {
  const excluded = await db
    .select({ exclusion: t.incident.exclusion, n: count() })
    .from(t.incident)
    .where(and(eq(t.incident.workshopId, workshopId), eq(t.incident.status, 'excluded')))
    .groupBy(t.incident.exclusion);
  return Object.fromEntries(
    excluded.flatMap(({ exclusion, n }) => (exclusion === null ? [] : [[exclusion, n]]))
  );
}

/** What members sorted alone: where they laid each incident by task, and how they split it. */
export async function ownSortsOf({ db, t }: Reader, workshopId: string): Promise<OwnSortRecord[]> {
  const boards = await db
    .select({ id: t.board.id, groupId: t.board.groupId, ownerId: t.board.ownerId })
    .from(t.board)
    .where(and(eq(t.board.workshopId, workshopId), isNotNull(t.board.ownerId)))
    .orderBy(asc(t.board.id));
  if (boards.length === 0) return [];
  const ids = boards.map(({ id }) => id);
  const placements = await db
    .select({
      boardId: t.placement.boardId,
      incidentId: t.placement.incidentId,
      categoryId: t.placement.categoryId
    })
    .from(t.placement)
    .where(and(inArray(t.placement.boardId, ids), eq(t.placement.frame, 'task')));
  const units = await db
    .select({
      boardId: t.unit.boardId,
      incidentId: t.unit.incidentId,
      version: t.unit.version,
      spans: t.unit.spans
    })
    .from(t.unit)
    .where(inArray(t.unit.boardId, ids))
    .orderBy(asc(t.unit.id));
  const placedOn = Map.groupBy(placements, ({ boardId }) => boardId);
  const unitsOn = Map.groupBy(units, ({ boardId }) => boardId);
  const without = <R extends { boardId: string }>({ boardId: _, ...row }: R) => row;
  return boards.map(({ id, groupId, ownerId }) => ({
    groupId: groupId ?? '',
    ownerId: ownerId ?? '',
    placements: (placedOn.get(id) ?? []).map(without),
    units: (unitsOn.get(id) ?? []).map(without)
  }));
}

/** What an archive holds of it. */
export type CredibilityRows = Pick<CredibilityRecord, 'checks' | 'experts' | 'notes' | 'theory'>;

export async function credibilityRowsOf(reader: Reader, workshopId: string): Promise<CredibilityRows> {
  return {
    checks: await placementChecksOf(reader, workshopId),
    experts: await expertAnswersOf(reader, workshopId),
    notes: await credibilityNotesOf(reader, workshopId),
    theory: await theoryEntriesOf(reader, workshopId)
  };
}

/** Of a workshop that an archive makes. */
export async function insertCredibilityRows(
  writer: Reader,
  workshopId: string,
  { checks, experts, notes, theory }: CredibilityRows
): Promise<void> {
  for (const check of checks) await putPlacementCheck(writer, check);
  for (const answer of experts) await insertExpertAnswer(writer, { ...answer, workshopId });
  for (const note of notes) await putCredibilityNote(writer, workshopId, note);
  for (const entry of theory) await putTheoryEntry(writer, entry);
}
