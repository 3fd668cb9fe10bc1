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

/** `supported`: of a text, that it stood on evidence when it was written. */
export type EditPlace = { section: string; after: string | null; supported?: boolean } | { order: string[] };

/** Characters; a text that is longer is no statement any more. */
export const longestStatement = 4000;
export const longestHeading = 200;

/** The keys of headings, of the order of a section, and of paragraphs of one's own. */
export const sectionTitle = (section: string) => `section/${section}`;
export const orderOf = (section: string) => `order/${section}`;
export const isHeadingKey = (key: string) => /^(section|heading)\//.test(key);
export const isOwnKey = (key: string) => key.startsWith('own/');

/** The changes that count: the latest of each kind and key, in the order in which they were made. */
export function latestEdits<E extends Pick<DocumentEdit, 'id' | 'kind' | 'key' | 'at'>>(
  edits: readonly E[]
): E[] {
  const inOrder = [...edits].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const latest = new Map<string, E>();
  for (const edit of inOrder) {
    const name = nameOf(edit);
    latest.delete(name);
    latest.set(name, edit);
  }
  return [...latest.values()];
}

/** What an edit is of; the history of a text is that of its name. */
export const nameOf = ({ kind, key }: Pick<DocumentEdit, 'kind' | 'key'>) => `${kind} ${key}`;
