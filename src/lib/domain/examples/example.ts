import type { CompetencyKind, Frame } from '../boards/board.ts';
import type { Answers, Polarity } from '../incidents/incident.ts';
import type { Judgements, Outcome } from '../incidents/review.ts';
import type { JobFactKey, NlqfSkill } from '../job-analysis/job-facts.ts';
import type { Language } from '../language.ts';

export type Bilingual = Record<Language, string>;

export interface ExampleParticipant {
  name: string;
  /** Number of the group that the participant was drawn into. */
  group: number;
}

export interface ExampleReview {
  /** The version that was judged; counts from 1. */
  version: number;
  judgements: Judgements;
  /** May be empty when the incident was accepted. */
  remark: Bilingual;
  outcome: Outcome;
}

export interface ExampleIncident {
  key: string;
  /** Index in the participants of the example. */
  author: number;
  polarity: Polarity;
  /** In order; the last one lies on the boards. */
  versions: Record<Language, Answers>[];
  /** In order of version. */
  reviews: ExampleReview[];
}

/** A group category with everything that a finished codebook says about it. */
export interface ExampleCategory {
  key: string;
  frame: Frame;
  label: Bilingual;
  definition: Bilingual;
  include: Bilingual;
  /** Empty when no other category borders on it. */
  exclude: Bilingual;
  /** Null for tasks. */
  kind: CompetencyKind | null;
  /** Key of the anchor incident. */
  anchor: string;
  /** Keys of the incidents, in the order in which they lie. */
  incidents: string[];
}

export interface ExampleBoard {
  group: number;
  categories: ExampleCategory[];
}

/** A class category; its incidents follow from what was pooled into it. */
export interface ExampleClassCategory {
  key: string;
  frame: Frame;
  label: Bilingual;
  definition: Bilingual;
  kind: CompetencyKind | null;
  anchor: string;
  /** Keys of the group categories pooled into it. */
  pooled: string[];
}

/** How far a group has come when the example stands in the analysis phase. */
export interface ExampleStanding {
  group: number;
  /** Categories that exist already; their labels are the final ones. */
  categories: {
    key: string;
    /** False while definition, include, exclude and anchor are still empty. */
    described: boolean;
    /** A part of the incidents of the finished category. */
    incidents: string[];
  }[];
}

/** What the participants rated: a digit for each, in their order; a dash for who did not answer. */
export interface ExampleRatings {
  /** By key of the task. */
  tasks: Record<string, Record<'importance' | 'frequency' | 'errorConsequence', string>>;
  /** By key of the incident; its author does not rate it. */
  effectiveness: Record<string, string>;
  /** By key of the task, then of the competency. */
  links: Record<string, Record<string, string>>;
}

/** What the class added to its incidents for the documents. */
export interface ExampleJob {
  facts: { key: JobFactKey; value: Bilingual; confirmations: number }[];
  roles: { key: string; name: Bilingual }[];
  /** Tasks and competencies by the keys of the class categories. */
  areas: { heading: Bilingual; role: string | null; tasks: string[] }[];
  skills: { competency: string; skill: NlqfSkill }[];
}

/** A workshop with its content in both languages, from the lobby to the class level. */
export interface WorkshopExample {
  /** Key of the job template that gives the job title and the aim. */
  template: string;
  title: Bilingual;
  participants: ExampleParticipant[];
  incidents: ExampleIncident[];
  /** The finished content analysis, one board per group. */
  boards: ExampleBoard[];
  classCategories: ExampleClassCategory[];
  standings: ExampleStanding[];
  ratings: ExampleRatings;
  job: ExampleJob;
}
