import type { DocumentChoice, JobAnalysisDocument, TextEdit } from '$lib/domain/job-analysis/document';
import type { EditPlace } from '$lib/domain/job-analysis/edits';

/** A text that someone is typing. */
export interface OpenText {
  key: string;
  /** Where a new paragraph goes; null for a text that is there. */
  place: EditPlace | null;
  text: string;
  /** The text as it was when it was opened. */
  before: string;
  from: string | null;
  busy: boolean;
  refused: string | null;
}

/** What the editor reads of the page. */
export interface EditingSource {
  document: JobAnalysisDocument;
  /** By name, the change that counts. */
  heads: Record<string, string>;
  choice: DocumentChoice;
}

export interface EditingHooks {
  /** Fetches the document again. */
  refresh: () => Promise<void>;
  /** Says what was done, and offers to undo it. */
  told: (
    what: 'saved' | 'hidden' | 'shown' | 'moved' | 'added' | 'resolved' | 'restored',
    undo: () => void
  ) => void;
  failed: (code: string) => void;
}

export type EditedText = { key: string; text: string; edit?: TextEdit };

export const addKey = (place: EditPlace) =>
  'section' in place ? `add ${place.section} ${place.after ?? ''}` : 'add';

/** The place in the key of a paragraph that was never added. */
export function readAdd(key: string): EditPlace | null {
  const [, section, after] = /^add (\S+) (.*)$/.exec(key) ?? [];
  return section === undefined ? null : { section, after: after || null };
}
