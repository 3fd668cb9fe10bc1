import type { DocumentChoice, DocumentFormat, JobAnalysisDocument } from './document.ts';
import type { WorkshopEvidence } from './evidence.ts';
import { bars } from './formats/bars/format.ts';
import { buildReport } from './formats/cit-report/build.ts';
import { competenceProfile } from './formats/competence-profile/format.ts';
import { documentIn, type Format } from './formats/writing/format.ts';
import { functionDescription } from './formats/function-description/format.ts';
import { interview } from './formats/interview/format.ts';
import { narrative } from './formats/narrative/format.ts';
import { referenceFunction } from './formats/reference-function/format.ts';
import { wordings } from './wording/wordings.ts';

export { buildReport };

const formats: Record<Exclude<DocumentFormat, 'citReport'>, Format> = {
  referenceFunction,
  functionDescription,
  competenceProfile,
  narrative,
  bars,
  interview
};

/**
 * The job analysis in a format, from the evidence of a workshop.
 * @param language of the wording; the class's own texts stay as they are.
 * @param at when it is made, UTC milliseconds.
 */
export function buildDocument(
  evidence: WorkshopEvidence,
  { format, language }: DocumentChoice,
  at: number
): JobAnalysisDocument {
  return format === 'citReport'
    ? buildReport(evidence, language, at)
    : documentIn(format, formats[format], evidence, language, at);
}

/** What such a document is called. */
export function documentKind({ format, language }: DocumentChoice): string {
  return format === 'citReport' ? wordings[language].title.kind : formats[format].kind[language];
}
