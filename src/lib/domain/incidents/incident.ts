import type { Details } from './details.ts';

/** An incident as the method page, section 2, defines it. */
export const polarities = ['effective', 'ineffective'] as const;
export type Polarity = (typeof polarities)[number];

export const statuses = ['draft', 'submitted', 'improved', 'accepted', 'excluded'] as const;
export type Status = (typeof statuses)[number];

/** Why an incident stays out of the analysis. */
export const exclusions = ['duplicate', 'no_behaviour', 'not_this_job', 'identifiable'] as const;
export type Exclusion = (typeof exclusions)[number];

/** The three questions, in the order in which they are asked. */
export const answerFields = ['circumstances', 'behaviour', 'consequences'] as const;
export type AnswerField = (typeof answerFields)[number];
export type Answers = Record<AnswerField, string>;

/** Characters a field may hold; the author is told from `warnFrom` on. */
export const answerLimits = {
  max: 5000,
  warnFrom: 4500,
  /** A draft may run over, so that a pasted text is not lost; submitting it is refused. */
  draft: 50_000
} as const;

/** Incidents one person may write of one polarity. */
export const incidentsPerPolarity = 10;

export const emptyAnswers: Answers = { circumstances: '', behaviour: '', consequences: '' };

export interface Incident {
  id: string;
  workshopId: string;
  authorId: string;
  /** Counts from 1 within the workshop, given at first submission; null for a draft never submitted. */
  number: number | null;
  polarity: Polarity;
  status: Status;
  /** The text as the author last left it; may run ahead of the latest version. */
  working: Answers;
  details: Details;
  /** When the working text was typed, UTC milliseconds; null for a text of an earlier version of the program. */
  typedAt: number | null;
  /** Rises with every saved change of the working text. */
  revision: number;
  /** The latest submitted text; null before the first submission. */
  submitted: Answers | null;
  /** The number of the latest version; 0 before the first submission. */
  version: number;
  /** True while the facilitator waits for an improved version. */
  sentBack: boolean;
  /** Set while the status is `excluded`. */
  exclusion: Exclusion | null;
  createdAt: number;
  submittedAt: number | null;
}

/** Who wrote a version: its author, or a facilitator who improved the text before the class. */
export const writers = ['author', 'facilitator'] as const;
export type Writer = (typeof writers)[number];

export interface IncidentVersion {
  incidentId: string;
  number: number;
  writer: Writer;
  answers: Answers;
  at: number;
}

/** Incidents that count in the analysis: submitted in some form, and not excluded. */
export function isAnalysable(incident: Pick<Incident, 'status' | 'version'>): boolean {
  return incident.version > 0 && incident.status !== 'excluded';
}

/** Fields that still miss an answer; all three are required to submit. */
export function missingAnswers(answers: Answers): AnswerField[] {
  return answerFields.filter((field) => answers[field].trim() === '');
}

export function overlongAnswers(answers: Answers): AnswerField[] {
  return answerFields.filter((field) => answers[field].length > answerLimits.max);
}

export function sameAnswers(a: Answers, b: Answers): boolean {
  return answerFields.every((field) => a[field] === b[field]);
}

/** Does the working text differ from what was last submitted? */
export function hasUnsubmittedChanges(incident: Pick<Incident, 'working' | 'submitted'>): boolean {
  return incident.submitted === null || !sameAnswers(incident.working, incident.submitted);
}
