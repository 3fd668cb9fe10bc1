import { applyEdits, published } from './apply-edits.ts';
import { buildDocument } from './build.ts';
import type { DocumentChoice, JobAnalysisDocument } from './document.ts';
import type { DocumentEdit } from './edits.ts';
import type { WorkshopEvidence } from './evidence.ts';

/** As it is read; the same with what is derived beside what was edited; with what was left out too. */
export type DocumentView = 'read' | 'marked' | 'edit';

/**
 * The job analysis as people want it: built from the evidence, with their edits.
 * @param at when it is made, UTC milliseconds
 */
export function makeDocument(
  { evidence, edits, at }: { evidence: WorkshopEvidence; edits: readonly DocumentEdit[]; at: number },
  choice: DocumentChoice,
  view: DocumentView = 'read'
): JobAnalysisDocument {
  const document = applyEdits(buildDocument(evidence, choice, at), edits, { keepHidden: view === 'edit' });
  return view === 'read' ? published(document) : document;
}
