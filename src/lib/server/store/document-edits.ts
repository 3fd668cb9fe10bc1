import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { DocumentChoice } from '../../domain/job-analysis/document.ts';
import type { DocumentEdit } from '../../domain/job-analysis/edits.ts';
import type { Reader } from './store.ts';

export interface DocumentEditRow extends DocumentEdit {
  workshopId: string;
}

/** What people changed of one document, oldest first. */
export async function documentEditsOf(
  { db, t }: Reader,
  workshopId: string,
  { format, language }: DocumentChoice
): Promise<DocumentEdit[]> {
  return db
    .select()
    .from(t.documentEdit)
    .where(
      and(
        eq(t.documentEdit.workshopId, workshopId),
        eq(t.documentEdit.format, format),
        eq(t.documentEdit.language, language)
      )
    )
    .orderBy(asc(t.documentEdit.at), asc(t.documentEdit.id));
}

/** The change that counts of a text, an order or what is left out. */
export async function latestDocumentEdit(
  { db, t }: Reader,
  workshopId: string,
  { format, language }: DocumentChoice,
  { kind, key }: Pick<DocumentEdit, 'kind' | 'key'>
): Promise<DocumentEdit | null> {
  const [row] = await db
    .select()
    .from(t.documentEdit)
    .where(
      and(
        eq(t.documentEdit.workshopId, workshopId),
        eq(t.documentEdit.format, format),
        eq(t.documentEdit.language, language),
        eq(t.documentEdit.kind, kind),
        eq(t.documentEdit.key, key)
      )
    )
    .orderBy(desc(t.documentEdit.at), desc(t.documentEdit.id))
    .limit(1);
  return row ?? null;
}

export async function findDocumentEdit(
  { db, t }: Reader,
  workshopId: string,
  id: string
): Promise<DocumentEdit | null> {
  const [row] = await db
    .select()
    .from(t.documentEdit)
    .where(and(eq(t.documentEdit.workshopId, workshopId), eq(t.documentEdit.id, id)));
  return row ?? null;
}

export async function insertDocumentEdit({ db, t }: Reader, row: DocumentEditRow): Promise<void> {
  await db.insert(t.documentEdit).values(row);
}

/** What people changed of all documents of a workshop. */
export async function allDocumentEdits({ db, t }: Reader, workshopId: string): Promise<DocumentEdit[]> {
  return db.select().from(t.documentEdit).where(eq(t.documentEdit.workshopId, workshopId));
}

export async function deleteDocumentEdits({ db, t }: Reader, ids: string[]): Promise<void> {
  if (ids.length > 0) await db.delete(t.documentEdit).where(inArray(t.documentEdit.id, ids));
}

/** Forgets the derived text that changes were based on; what is derived now is proposed beside them. */
export async function forgetBasis({ db, t }: Reader, ids: string[]): Promise<void> {
  if (ids.length > 0)
    await db.update(t.documentEdit).set({ basis: '' }).where(inArray(t.documentEdit.id, ids));
}
