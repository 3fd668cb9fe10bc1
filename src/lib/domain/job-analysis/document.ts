import type { CompetencyKind, Frame } from '../boards/board.ts';
import type { Answers, Polarity } from '../incidents/incident.ts';
import type { Language } from '../language.ts';
import type { Wording } from './wording/nl.ts';

/** The templates of the job analysis (job-analysis page, sections 3 to 7 and 12). */
export const documentFormats = [
  'citReport',
  'referenceFunction',
  'functionDescription',
  'competenceProfile',
  'narrative',
  'bars',
  'interview'
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Which document: its format, in the language of its wording. */
export interface DocumentChoice {
  format: DocumentFormat;
  language: Language;
}

/** The kinds of file that a job analysis is exported as. */
export const reportFormats = ['pdf', 'docx', 'md', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * How well a statement is supported (job-analysis page, section 1): no evidence, thin, supported,
 * well supported, added by the facilitator.
 */
export const flags = ['E0', 'E1', 'E2', 'E3', 'M'] as const;
/** `S` (stale) only where a person's text outlived its evidence; the legend names it then. */
export type Flag = (typeof flags)[number] | 'S';

/** What is derived where a person's text stands; see `apply-edits.ts`. */
export interface TextEdit {
  /** What would stand here without the person; null: nothing, or nothing any more. */
  derived: { text: string; origin: Origin; flag: Flag | null } | null;
  /** The derived text of now, when it changed after the person's text was accepted. */
  proposal: string | null;
  /** What the text was based on is gone. */
  stale: boolean;
  /** Left out of the document; only whoever edits it gets to see it. */
  hidden: boolean;
}

/**
 * Assembled by rule from incidents; assembled, then changed by a person; fixed wording (counts of the workshop
 * included); typed by a person.
 */
export type Origin = 'evidence' | 'edited' | 'template' | 'manual';

export interface StatementEvidence {
  /** The class category that the statement is about; null when it rests on several or on none. */
  categoryId: string | null;
  /** Ids of different incidents, in order of number. */
  effective: string[];
  ineffective: string[];
  /** Different authors of these incidents. */
  people: number;
  /** Numbers of the groups that placed these incidents. */
  groups: number[];
  /** Share (0 to 1) of the contributing participants; null below 8 of them, when it is not judged. */
  participation: number | null;
}

export interface Statement {
  /** Stable within a workshop, for addresses and for opening the evidence. */
  key: string;
  text: string;
  origin: Origin;
  evidence: StatementEvidence | null;
  /** Null for fixed wording, which claims nothing about the job. */
  flag: Flag | null;
  /** Its number in the appendix with the evidence; null without incidents. */
  note: number | null;
  /** Absent where nobody changed anything. */
  edit?: TextEdit;
  /** How many people say so, of what someone filled in of the job. */
  confirmations?: number;
}

/** An incident quoted as a behavioural example; the texts are the author's own. */
export interface Example {
  incidentId: string;
  number: number;
  polarity: Polarity;
  /** Chosen by a group as its anchor example, rather than the first one. */
  anchor: boolean;
  behaviour: string;
  consequences: string;
}

/** A task or competency with all that the class made of it. */
export interface CategoryBlock {
  kind: 'category';
  frame: Frame;
  competencyKind: CompetencyKind | null;
  /** T1, T2… or C1, C2… in order of appearance; not stable. */
  code: string;
  /** Its text is the label. */
  statement: Statement;
  /** Short figures in words: incidents by polarity, participants, groups, participation. */
  figures: string[];
  /** The class's definition, or else the first one a group wrote; empty when nobody wrote one. */
  definition: string;
  include: string;
  exclude: string;
  examples: Record<Polarity, Example[]>;
  /** Remarks such as "no ineffective incident". */
  remarks: string[];
}

export interface TableBlock {
  kind: 'table';
  key: string;
  caption: string;
  columns: { label: string; align: 'start' | 'end'; wide: boolean }[];
  /** The first cell is the row's header. `key` is the statement that the row is about, if any. */
  rows: { key: string | null; cells: string[] }[];
}

export interface MatrixCell {
  key: string;
  /** Incidents that carry both, and their share (0 to 1) of the task's incidents. */
  count: number;
  share: number;
  /** At least 2 incidents and at least a quarter of the task's. */
  proposed: boolean;
  /** The figures in words; empty for none. */
  text: string;
  incidentIds: string[];
}

export interface MatrixBlock {
  kind: 'matrix';
  key: string;
  caption: string;
  columns: { key: string; code: string; label: string }[];
  rows: { key: string; code: string; label: string; cells: MatrixCell[] }[];
}

/** An analysed incident, nameless, in full. */
export interface ReportIncident {
  id: string;
  number: number;
  polarity: Polarity;
  answers: Answers;
  /** Codes of the tasks and competencies it was placed in. */
  codes: string[];
}

export interface CodebookEntry {
  key: string;
  code: string;
  label: string;
  rows: { term: string; text: string }[];
}

/** Statements below one another; with a title of their own when they belong together. */
export interface ListBlock {
  kind: 'list';
  key: string;
  title: { marker: string; statement: Statement } | null;
  /** Numbered, rather than with bullets. */
  ordered: boolean;
  items: Statement[];
}

/** Core activities with their results, and beside each the steps of the process (job-analysis page, section 5). */
export interface ActivitiesBlock {
  kind: 'activities';
  key: string;
  caption: string;
  /** Above the activities with their results, and above the steps. */
  columns: [string, string];
  rows: { number: string; heading: Statement; result: Statement; steps: Statement[] }[];
}

/** A rating scale from its highest point down (job-analysis page, section 12). */
export interface ScaleBlock {
  kind: 'scale';
  key: string;
  caption: string;
  /** Point, anchors, position. */
  columns: [string, string, string];
  points: {
    value: number;
    /** What the point stands for; empty between the named ones. */
    name: string;
    /** Those whose mean is nearest to this point, the highest first. */
    anchors: { statement: Statement; figures: string }[];
    /** Said where there is no anchor; else empty. */
    gap: string;
  }[];
}

export type Block =
  /** Sentences of one paragraph, one after another. */
  | { kind: 'paragraph'; statements: Statement[] }
  | { kind: 'facts'; rows: { term: string; statement: Statement }[] }
  /** Of the second level, or the third. */
  | { kind: 'heading'; key: string; text: string; level?: 3; edit?: TextEdit }
  | { kind: 'empty'; statement: Statement }
  | CategoryBlock
  | TableBlock
  | MatrixBlock
  | ListBlock
  | ActivitiesBlock
  | ScaleBlock
  | { kind: 'incidents'; incidents: ReportIncident[] }
  | { kind: 'codebook'; entries: CodebookEntry[] };

export interface Section {
  /** Of this section within its format; its address on the page. */
  key: string;
  /** 1, 2… or A, B… for an appendix; empty in a format that does not number them. */
  number: string;
  appendix: boolean;
  title: string;
  /** Of the title. */
  edit?: TextEdit;
  blocks: Block[];
}

/** A job analysis as plain data; the web page and every export render from it. */
export interface JobAnalysisDocument {
  format: DocumentFormat;
  /** Of the wording; the class wrote in `contentLanguage`. */
  language: Language;
  contentLanguage: Language;
  jobTitle: string;
  workshopTitle: string;
  title: { kind: string; job: string; subtitle: string; lines: string[] };
  /** When it was made (UTC milliseconds) and from which log position. */
  at: number;
  seq: number;
  legend: { title: string; intro: string; flags: { flag: Flag; name: string; meaning: string }[] };
  /** Words that renderers need around the data. */
  words: Wording['words'];
  /** A report opens with a title page and its contents; a sheet begins at once, and explains its signs at the end. */
  layout: 'report' | 'sheet';
  sections: Section[];
  /** Keys of statements that people left out; absent while nothing was edited. */
  hidden?: string[];
  /** What the evidence of a statement is opened from, in a format that does not print it. */
  behind?: { incidents: ReportIncident[]; codebook: CodebookEntry[] };
}
