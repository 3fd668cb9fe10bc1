import type { JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import { paged } from './matrix-parts.ts';
import { printableData } from './printable.ts';
import { reportTemplate } from './report-template.ts';
import { typstPdf } from './typst.ts';

/** A word longer than this gets places to break, or it would run off the page. */
const longWord = /\S{40}(?=\S)/gu;

/**
 * The job analysis as an A4 PDF: tagged (PDF/UA-1), with bookmarks, page numbers and embedded fonts.
 * Compiling blocks the thread; a thousand incidents take a second or so.
 */
export async function reportPdf(document: JobAnalysisDocument): Promise<Uint8Array> {
  const { at: _at, seq: _seq, ...rest } = printableData(document);
  const data = {
    ...rest,
    sections: rest.sections.map((section) => ({ ...section, blocks: paged(section.blocks, 7) }))
  };
  return typstPdf(reportTemplate, breakable(data));
}

/** The same data with a zero-width space in every overlong word. */
function breakable<T>(data: T): T {
  if (typeof data === 'string') return data.replace(longWord, '$&\u200B') as T;
  if (Array.isArray(data)) return data.map((item: unknown) => breakable(item)) as T;
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, breakable(value)])) as T;
  return data;
}
