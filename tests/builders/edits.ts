import { evidence, type EvidenceSpec } from './evidence.ts';
import { buildDocument } from '../../src/lib/domain/job-analysis/build.ts';
import type { JobAnalysisDocument, Statement } from '../../src/lib/domain/job-analysis/document.ts';
import type { DocumentEdit } from '../../src/lib/domain/job-analysis/edits.ts';
import { allStatements } from '../../src/lib/domain/job-analysis/evidence-of.ts';

const two = { by: 'p1' };
export const spec: EvidenceSpec = {
  incidents: [two, { by: 'p2' }, { by: 'p3', polarity: 'ineffective' }, { by: 'p4' }],
  categories: [
    { label: 'Uitleggen', placed: { 1: [1, 2, 3] } },
    { label: 'Begeleiden', placed: { 1: [4] } },
    { frame: 'competency', label: 'Geduld', placed: { 1: [1, 4] } }
  ]
};
export const built = (of: EvidenceSpec = spec) =>
  buildDocument(evidence(of), { format: 'citReport', language: 'nl' }, 0);

let clock = 0;
export const edit = (given: Partial<DocumentEdit> & Pick<DocumentEdit, 'key' | 'kind'>): DocumentEdit => ({
  id: `edit-${String((clock += 1)).padStart(4, '0')}`,
  format: 'citReport',
  language: 'nl',
  text: null,
  basis: null,
  place: null,
  actorId: null,
  at: clock,
  ...given
});
export const sectionOf = (document: JobAnalysisDocument, key: string) => {
  const found = document.sections.find((one) => one.key === key);
  if (!found) throw new Error(`no section ${key}`);
  return found;
};
export const find = (document: JobAnalysisDocument, key: string): Statement | undefined =>
  allStatements(document).find((one) => one.key === key);
export const said = (document: JobAnalysisDocument) => allStatements(document).map(({ text }) => text);
export const taskKey = (document: JobAnalysisDocument, label: string) =>
  allStatements(document).find(({ key, text }) => key.startsWith('task/') && text === label)?.key ?? '';
