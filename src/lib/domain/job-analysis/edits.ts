import type { Language } from '../language.ts';
import type { DocumentFormat } from './document.ts';

/**
 * What a person changed of a document: the text of a statement or heading; left out; a paragraph of one's own;
 * another order of the statements of a block.
 */
export const editKinds = ['text', 'hidden', 'own', 'order'] as const;
export type EditKind = (typeof editKinds)[number];

/** One change by a person; the latest of its key and kind counts, the earlier ones are its history. */
export interface DocumentEdit {
  id: string;
  format: DocumentFormat;
  language: Language;
  /** The statement, heading or block that it is about; `own/<id>` for a paragraph of one's own. */
  key: string;
  kind: EditKind;
  /** What a person wrote; null: as derived again. */
  text: string | null;
  /** The derived text that it was based on; a change of it is shown as a proposal. Null where nothing was derived. */
  basis: string | null;
  /** Where an own paragraph stands, or in which order keys stand. */
  place: EditPlace | null;
  actorId: string | null;
  at: number;
}

export type EditPlace = { section: string; after: string | null } | { order: string[] };
