import type { Category, Placement } from '../boards/board.ts';
import type { Details } from '../incidents/details.ts';
import type { Answers, Incident } from '../incidents/incident.ts';
import type { Criterion, Judgement, Review } from '../incidents/review.ts';
import type { Language } from '../language.ts';
import type { LogEntry } from '../live/live.ts';
import type { Rating } from '../ratings/scales.ts';
import type { Round, RoundAnswer } from '../retranslation/round.ts';

/** An incident that was handed in, in its latest version. */
export interface ExportIncident extends Pick<
  Incident,
  'id' | 'authorId' | 'polarity' | 'status' | 'exclusion' | 'version' | 'sentBack' | 'submittedAt'
> {
  number: number;
  answers: Answers;
  details: Details;
}

/** An incident in a category; once, also where two of its units lie there. What fits nowhere is in none. */
export type ExportPlacement = Omit<Placement, 'cardId' | 'categoryId'> & { categoryId: string };

export interface ExportBoard {
  id: string;
  /** The number of the group; null for the class board. */
  group: number | null;
  categories: Category[];
  /** Of incidents that count in the analysis only. */
  placements: ExportPlacement[];
  /** Incidents that the board was dealt, and that count. */
  dealt: string[];
}

export interface ExportVote {
  incidentId: string;
  version: number;
  voterId: string;
  judgements: Record<Criterion, Judgement | null>;
  at: number;
}

/** All that tables and projects of a workshop are made of; loaded once, plain data. */
export interface ExportMaterial {
  workshop: {
    id: string;
    title: string;
    jobTitle: string;
    aim: string;
    language: Language;
    createdAt: number;
    /** The log position that this was read at. */
    seq: number;
  };
  /** In order of joining. */
  people: { id: string; name: string; group: number | null }[];
  /** In order of number. */
  incidents: ExportIncident[];
  reviews: (Review & { reviewerId: string | null })[];
  /** Of the class, on what was read aloud, as far as they were shown. */
  votes: ExportVote[];
  ratings: (Rating & { at: number })[];
  /** Closed rounds of retranslation, in order of beginning; `threshold` in per cent. */
  rounds: { group: number; round: Round; threshold: number; answers: RoundAnswer[] }[];
  /** The groups' boards in order of number, then the class board. */
  boards: ExportBoard[];
  log: LogEntry[];
}

/** How an export is asked for. */
export interface ExportChoices {
  language: Language;
  /** Authors by name; otherwise by a code. Reviewers and voters never have their name in it. */
  names: boolean;
}
