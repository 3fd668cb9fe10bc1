import type { DocumentChoice } from '../../domain/job-analysis/document.ts';
import { latestEdits, nameOf, type DocumentEdit } from '../../domain/job-analysis/edits.ts';
import { documentEditsOf } from '../store/document-edits.ts';
import { facilitatorsOf } from '../store/workshops.ts';
import type { App } from './app.ts';
import { mustEdit } from './document-edits.ts';
import { enter, type Visitor } from './enter.ts';

export interface HistoryEntry extends Omit<DocumentEdit, 'actorId' | 'format' | 'language'> {
  /** Null for someone who is no facilitator here any more. */
  by: string | null;
}

/**
 * What people changed, the latest first: of the whole document, or of one statement.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`
 */
export async function editHistory(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice,
  key: string | null = null
): Promise<HistoryEntry[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustEdit(actor, workshop);
  const names = new Map((await facilitatorsOf(app.store, workshop.id)).map(({ id, name }) => [id, name]));
  const edits = await documentEditsOf(app.store, workshop.id, choice);
  return edits
    .filter((one) => key === null || one.key === key)
    .reverse()
    .map(({ id, kind, key: of, text, basis, place, at, actorId }) => ({
      id,
      kind,
      key: of,
      text,
      basis,
      place,
      at,
      by: names.get(actorId ?? '') ?? null
    }));
}

/** By name (`kind key`), the id of the change that counts: what an editor starts from. */
export async function editHeads(
  app: App,
  visitor: Visitor,
  code: string,
  choice: DocumentChoice
): Promise<Record<string, string>> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustEdit(actor, workshop);
  const edits = await documentEditsOf(app.store, workshop.id, choice);
  return Object.fromEntries(latestEdits(edits).map((one) => [nameOf(one), one.id]));
}
