import { statementsIn } from './blocks.ts';
import type { JobAnalysisDocument } from './document.ts';

/** A statement that rests on an incident. */
export interface Supported {
  key: string;
  text: string;
  /** The number and title of its section. */
  number: string;
  section: string;
}

/** By incident, the statements that rest on it, in reading order. */
export function supportIndex(document: JobAnalysisDocument): Map<string, Supported[]> {
  const index = new Map<string, Supported[]>();
  for (const { number, title, blocks } of document.sections)
    for (const { key, text, evidence } of blocks.flatMap(statementsIn)) {
      if (evidence === null) continue;
      for (const id of [...evidence.effective, ...evidence.ineffective]) {
        const list = index.get(id) ?? [];
        list.push({ key, text, number, section: title });
        index.set(id, list);
      }
    }
  return index;
}

/** Every statement that rests on this incident, in reading order. */
export function statementsOn(document: JobAnalysisDocument, incidentId: string): Supported[] {
  return supportIndex(document).get(incidentId) ?? [];
}
