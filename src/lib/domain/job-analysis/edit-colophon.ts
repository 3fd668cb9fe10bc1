import { statementsIn } from './blocks.ts';
import type { JobAnalysisDocument, Statement } from './document.ts';
import { isOwnKey } from './edits.ts';
import { editWordings } from './wording/edits.ts';

export const isColophon = (key: string) => key.startsWith('colophon/');

const shown = ({ sections }: JobAnalysisDocument): Statement[] =>
  sections
    .flatMap(({ blocks }) => blocks.flatMap(statementsIn))
    .filter(({ edit }) => edit !== undefined && !edit.hidden);

/** The document with a paragraph on how it was edited, in the section on the method, or else in the appendix. */
export function colophon(document: JobAnalysisDocument): JobAnalysisDocument {
  const words = editWordings[document.language];
  const changed = shown(document);
  const counts = {
    edited: changed.filter(({ origin }) => origin === 'edited').length,
    own: changed.filter(({ key }) => isOwnKey(key)).length,
    hidden: (document.hidden ?? []).filter((key) => !isOwnKey(key)).length,
    waiting: changed.filter(({ edit }) => edit?.proposal !== null || edit.stale).length
  };
  const statements = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => counts[name] > 0)
    .map((name): Statement => {
      const plain = { origin: 'template', evidence: null, flag: null, note: null } as const;
      return { key: `colophon/${name}`, text: words[name](counts[name]), ...plain };
    });
  if (statements.length === 0) return document;
  const { sections } = document;
  const at =
    sections.find(({ key }) => key === 'method') ??
    sections.find(({ key }) => key === 'evidence') ??
    sections.at(-1);
  const block = { kind: 'paragraph', statements } as const;
  return {
    ...document,
    sections: sections.map((section) => {
      if (section !== at) return section;
      // A method tells it at its end; an appendix says it before its table.
      const blocks = section.appendix ? [block, ...section.blocks] : [...section.blocks, block];
      return { ...section, blocks };
    })
  };
}

/** The legend names the flag of texts that outlived their evidence, where there are any. */
export function legendOf(document: JobAnalysisDocument): JobAnalysisDocument {
  const used = shown(document).some(({ flag }) => flag === 'S');
  const flags = document.legend.flags.filter(({ flag }) => flag !== 'S');
  if (used) flags.push({ flag: 'S', ...editWordings[document.language].stale });
  return { ...document, legend: { ...document.legend, flags } };
}
