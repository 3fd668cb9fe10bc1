import type { Flag, JobAnalysisDocument, Statement } from '$lib/domain/job-analysis/document';
import type { Language } from '$lib/domain/language';
import { createContext } from 'svelte';

/** What every part of a shown report needs. */
export interface ReportContext {
  readonly document: JobAnalysisDocument;
  /** Opens the evidence of a statement or a matrix cell. */
  open: (key: string) => void;
  flagName: (flag: Flag | null) => string | null;
  /** The language of a statement, where it differs from the document's. */
  textLanguage: (statement: Statement) => Language | undefined;
}

export const [useReport, setReport] = createContext<ReportContext>();
