import type { JobAnalysisDocument } from '../src/lib/domain/job-analysis/document.ts';
import type { WorkshopEvidence } from '../src/lib/domain/job-analysis/evidence.ts';
import { makeDocument } from '../src/lib/domain/job-analysis/make.ts';
import type { ReportFormat, ReportPart } from '../src/lib/server/exports/reports.ts';
import { serve } from './serve.ts';

// Each exporter is loaded when it is needed first.
const renderers: Record<ReportFormat, (document: JobAnalysisDocument) => Promise<Uint8Array>> = {
  pdf: async (document) => (await import('../src/lib/server/exports/pdf.ts')).reportPdf(document),
  docx: async (document) => (await import('../src/lib/server/exports/docx.ts')).reportDocx(document),
  md: async (document) => {
    const { reportMarkdown } = await import('../src/lib/server/exports/markdown.ts');
    return new TextEncoder().encode(reportMarkdown(document));
  },
  html: async (document) => {
    const { reportHtml } = await import('../src/lib/server/exports/html.ts');
    return new TextEncoder().encode(reportHtml(document));
  }
};

serve(async (parts: ReportPart[]) => {
  const [first, ...boards] = parts;
  if (first?.kind !== 'order') throw new Error('A report begins with its order.');
  const { evidence, edits, choice, view, at, file } = first;
  const groupBoards = boards.flatMap((part) => (part.kind === 'board' ? [part.board] : []));
  const complete: WorkshopEvidence = { ...evidence, pool: { ...evidence.pool, groupBoards } };
  const document = makeDocument({ evidence: complete, edits, at }, choice, view);
  if (file === 'document') return { answer: document };
  const bytes = await renderers[file](document);
  // A buffer may be part of a larger one, which cannot be transferred.
  const answer = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
  return { answer, transfer: [answer.buffer as ArrayBuffer] };
});
