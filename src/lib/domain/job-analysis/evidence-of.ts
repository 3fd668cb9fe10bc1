import { statementsIn } from './blocks.ts';
import type { Flag, JobAnalysisDocument, Origin, ReportIncident, Statement } from './document.ts';

/** What lies behind one statement, or one cell of the matrix. */
export interface OpenedEvidence {
  key: string;
  text: string;
  origin: Origin;
  flag: Flag | null;
  effective: ReportIncident[];
  ineffective: ReportIncident[];
  /** Null for a cell of the matrix, which counts incidents only. */
  people: number | null;
  groups: number[];
  participation: number | null;
  /** Where it came from in the codebook: pooled group categories and definitions, for a task or competency. */
  codebook: { term: string; text: string }[];
  /** The class's label and definition of what it is about, for finding the words that carry it. */
  about: string[];
}

/** Every statement of a document, in reading order. */
export function allStatements(document: JobAnalysisDocument): Statement[] {
  return document.sections.flatMap((section) => section.blocks.flatMap(statementsIn));
}

/** The evidence of the statement or matrix cell with this key; null when the document has no such key. */
export function evidenceOf(document: JobAnalysisDocument, key: string): OpenedEvidence | null {
  const blocks = document.sections.flatMap((section) => section.blocks);
  const { behind } = document;
  const all =
    behind?.incidents ?? blocks.flatMap((block) => (block.kind === 'incidents' ? block.incidents : []));
  const opened = (ids: string[]) => {
    const wanted = new Set(ids);
    const found = all.filter((incident) => wanted.has(incident.id));
    return {
      effective: found.filter((incident) => incident.polarity === 'effective'),
      ineffective: found.filter((incident) => incident.polarity === 'ineffective')
    };
  };
  const statement = allStatements(document).find((one) => one.key === key);
  if (statement !== undefined) {
    const { text, origin, flag, evidence } = statement;
    const entries =
      behind?.codebook ?? blocks.flatMap((block) => (block.kind === 'codebook' ? block.entries : []));
    const name = behind ? `/${evidence?.categoryId}` : key;
    const entry = entries.find((one) => (behind ? one.key.endsWith(name) : one.key === name));
    const { definition } = document.words;
    return {
      key,
      text,
      origin,
      flag,
      ...opened(evidence === null ? [] : [...evidence.effective, ...evidence.ineffective]),
      people: evidence?.people ?? 0,
      groups: evidence?.groups ?? [],
      participation: evidence?.participation ?? null,
      codebook: entry?.rows ?? [],
      about: entry
        ? [entry.label, ...entry.rows.filter((row) => row.term === definition).map((row) => row.text)]
        : []
    };
  }
  for (const block of blocks) {
    if (block.kind !== 'matrix') continue;
    for (const row of block.rows)
      for (const [i, cell] of row.cells.entries())
        if (cell.key === key)
          return {
            key,
            text: [row, block.columns[i]].map((one) => `${one?.code} ${one?.label}`).join(' × '),
            origin: 'evidence',
            flag: null,
            ...opened(cell.incidentIds),
            people: null,
            groups: [],
            participation: null,
            codebook: [],
            about: []
          };
  }
  return null;
}
