import type { Flag, JobAnalysisDocument, Statement } from '$lib/domain/job-analysis/document';
import type { Supported } from '$lib/domain/job-analysis/statements-on';
import type { Language } from '$lib/domain/language';
import { createContext } from 'svelte';
import type { Editing } from './editing/editing.svelte';

/** What every part of a shown report needs. */
export interface ReportContext {
  readonly document: JobAnalysisDocument;
  /** Null while the document is only read. */
  readonly editing: Editing | null;
  /** By incident, the statements that rest on it. */
  readonly supported: ReadonlyMap<string, Supported[]>;
  /** Goes to a statement in the document. */
  goTo: (key: string) => void;
  /** Opens the evidence of a statement or a matrix cell. */
  open: (key: string) => void;
  flagName: (flag: Flag | null) => string | null;
  /** The language of a statement, where it differs from the document's. */
  textLanguage: (statement: Statement) => Language | undefined;
}

export const [useReport, setReport] = createContext<ReportContext>();
