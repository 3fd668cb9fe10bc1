import type { Language } from '../../../language.ts';
import { statementsIn } from '../../blocks.ts';
import type { Block, DocumentFormat, JobAnalysisDocument, Section, Statement } from '../../document.ts';
import { flags } from '../../document.ts';
import type { WorkshopEvidence } from '../../evidence.ts';
import { evidenceTable, incidents } from '../../sections/appendices.ts';
import { codebook } from '../../sections/codebook.ts';
import { writerOf } from './open.ts';
import { upperFirst } from './text.ts';
import type { FormatWriter } from './writer.ts';

/** A part of a document between two headings. */
export interface Part {
  key: string;
  title: string;
  blocks: Block[];
  /** Only where the format numbers its parts. */
  number?: string;
}

/** A format as data: what it is called, how it opens, and what it says in which order. */
export interface Format {
  layout: JobAnalysisDocument['layout'];
  kind: Record<Language, string>;
  /** Statements must be made in reading order: that is how they are numbered. */
  write: (writer: FormatWriter, at: number) => { subtitle: string; lines: string[]; parts: Part[] };
}

/**
 * The document in this format, with the evidence of its statements as appendix A. No participant is named.
 * @param at when it is made, UTC milliseconds.
 */
export function documentIn(
  name: DocumentFormat,
  format: Format,
  evidence: WorkshopEvidence,
  language: Language,
  at: number
): JobAnalysisDocument {
  const writer = writerOf(evidence, language);
  const { wording, common } = writer;
  const { workshop } = evidence;
  const { subtitle, lines, parts } = format.write(writer, at);
  const blocks = parts.flatMap((part) => part.blocks);
  const appendix: Section = {
    key: 'evidence',
    number: 'A',
    appendix: true,
    title: common.evidence,
    blocks: evidenceTable(writer, blocks)
  };
  return {
    format: name,
    language,
    contentLanguage: workshop.language,
    jobTitle: workshop.jobTitle,
    workshopTitle: workshop.title,
    title: { kind: format.kind[language], job: upperFirst(workshop.jobTitle), subtitle, lines },
    at,
    seq: workshop.seq,
    legend: {
      title: wording.legend.title,
      intro: common.legend,
      flags: flags.map((flag) => ({ flag, ...wording.legend.flags[flag] }))
    },
    words: wording.words,
    layout: format.layout,
    sections: [
      ...parts.map(({ key, title, number = '', blocks }): Section => ({
        key,
        number,
        appendix: false,
        title,
        blocks
      })),
      appendix
    ],
    behind: behind(writer, blocks)
  };
}

/** The incidents and categories that the statements of these blocks rest on. */
function behind(writer: FormatWriter, blocks: Block[]): JobAnalysisDocument['behind'] {
  const cited = new Set<string>();
  const categories = new Set<string | null>();
  for (const { evidence } of blocks.flatMap(statementsIn)) {
    if (evidence === null) continue;
    for (const id of [...evidence.effective, ...evidence.ineffective]) cited.add(id);
    categories.add(evidence.categoryId);
  }
  return {
    incidents: incidents(writer)
      .flatMap((block) => (block.kind === 'incidents' ? block.incidents : []))
      .filter(({ id }) => cited.has(id)),
    codebook: codebook(writer)
      .flatMap((block) => (block.kind === 'codebook' ? block.entries : []))
      .filter(({ key }) => categories.has(key.slice(key.indexOf('/') + 1)))
  };
}

export function paragraph(statements: Statement[]): Block {
  return { kind: 'paragraph', statements };
}

export function list(key: string, items: Statement[]): Block {
  return { kind: 'list', key, title: null, ordered: false, items };
}

export function empty(statement: Statement): Block {
  return { kind: 'empty', statement };
}
