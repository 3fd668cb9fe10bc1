import type { Block, CodebookEntry } from '../document.ts';
import type { CategoryFinding } from '../findings.ts';
import type { Wording } from '../wording/nl.ts';
import { anchorsOf } from './examples.ts';
import { signed } from './signed.ts';
import type { Writer } from './writer.ts';

/** What the class wrote in a field of the codebook, or else the first group below it that wrote something. */
export function codebookText(
  { category, sources }: CategoryFinding,
  field: 'definition' | 'include' | 'exclude',
  wording: Wording
): string {
  const own = category[field].trim();
  if (own !== '') return own;
  const source = sources.find((one) => one.category[field].trim() !== '');
  return source === undefined
    ? ''
    : wording.appendix.codebook.fromGroup(source.groupNumber, source.category[field].trim());
}

/** Appendix C: every class category as the class defined it, and what it was pooled from. */
export function codebook(writer: Writer): Block[] {
  const { found, wording, make } = writer;
  const all = [...found.tasks, ...found.competencies];
  if (all.length === 0)
    return [{ kind: 'empty', statement: make.none('codebook/none', wording.appendix.noCategories) }];
  return [{ kind: 'codebook', entries: all.map((finding) => entry(writer, finding)) }];
}

function entry({ found, wording }: Writer, finding: CategoryFinding): CodebookEntry {
  const t = wording.appendix.codebook;
  const counting = new Set(found.analysed.map((incident) => incident.id));
  const anchors = new Set(anchorsOf(finding));
  const kinds = wording.categories.kinds;
  const rows = [
    {
      term: t.kind,
      text: finding.category.frame === 'task' ? '' : kinds[finding.competencyKind ?? 'unknown']
    },
    {
      term: wording.words.definition,
      text: codebookText(finding, 'definition', wording) || wording.categories.noDefinition
    },
    { term: wording.words.include, text: codebookText(finding, 'include', wording) },
    { term: wording.words.exclude, text: codebookText(finding, 'exclude', wording) },
    { term: t.anchors, text: signed(finding.incidents.filter((incident) => anchors.has(incident.id))) },
    { term: t.incidents, text: signed(finding.incidents) || wording.words.none },
    {
      term: t.sources,
      text: finding.sources
        .map((source) =>
          t.source(
            source.groupNumber,
            source.category.label,
            source.incidentIds.filter((id) => counting.has(id)).length
          )
        )
        .join('; ')
    }
  ];
  return {
    key: finding.key,
    code: finding.code,
    label: finding.category.label,
    rows: rows.filter((row) => row.text !== '')
  };
}
