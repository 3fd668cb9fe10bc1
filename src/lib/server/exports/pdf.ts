import type { Block, JobAnalysisDocument } from '../../domain/job-analysis/document.ts';
import { paged } from './matrix-parts.ts';
import { printableData } from './printable.ts';
import { reportTemplate } from './report-template.ts';
import { columnWidths, isCrowded } from './table-widths.ts';
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
    sections: rest.sections.map((section) => ({ ...section, blocks: paged(section.blocks, 7).map(measured) }))
  };
  return typstPdf(reportTemplate, breakable(data));
}

/** A table that would not fit as it likes gets widths of its own. */
const measured = (block: Block) =>
  block.kind === 'table' && isCrowded(block) ? { ...block, widths: columnWidths(block) } : block;

/** The same data with a zero-width space in every overlong word. */
function breakable<T>(data: T): T {
  if (typeof data === 'string') return data.replace(longWord, '$&\u200B') as T;
  if (Array.isArray(data)) return data.map((item: unknown) => breakable(item)) as T;
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, breakable(value)])) as T;
  return data;
}
