import type { CredibilityRecord } from '../credibility/record.ts';
import type { ProposalCount } from '../boards/assisting.ts';
import type { Observer } from '../incidents/details.ts';
import type { Incident, Answers, Polarity, Status } from '../incidents/incident.ts';
import type { Review } from '../incidents/review.ts';
import type { Language } from '../language.ts';
import type { PoolSorting } from '../pooling/pool.ts';
import type { LinkDecision, Rating } from '../ratings/scales.ts';
import type { Round, RoundAnswer } from '../retranslation/round.ts';
import type { WorkshopSettings } from '../workshops/workshop.ts';
import type { JobFact, JobStructure } from './job-facts.ts';

/** An incident as evidence: nameless, in its latest submitted version. */
export interface EvidenceIncident {
  id: string;
  number: number;
  polarity: Polarity;
  status: Exclude<Status, 'draft'>;
  answers: Answers;
  /** Stands for a person without naming one. */
  authorId: string;
  version: Incident['version'];
  /** How the author experienced it; null when not asked or not said. */
  observer: Observer | null;
}

/** All that a job analysis is built from; loaded once from the store, plain data. */
export interface WorkshopEvidence {
  workshop: {
    title: string;
    jobTitle: string;
    aim: string;
    language: Language;
    settings: WorkshopSettings;
    createdAt: number;
    /** The log position that this evidence was read at. */
    seq: number;
  };
  participants: { id: string; groupId: string | null }[];
  groups: { id: string; number: number }[];
  /** Every submitted incident, excluded ones included (they are counted). */
  incidents: EvidenceIncident[];
  reviews: Pick<Review, 'incidentId' | 'version' | 'source' | 'judgements' | 'outcome'>[];
  pool: PoolSorting;
  /** What the groups took of the machine's proposals, and what they put aside. */
  proposals: ProposalCount[];
  ratings: Rating[];
  links: LinkDecision[];
  retranslation: { rounds: Round[]; answers: (RoundAnswer & { roundId: string })[] };
  facts: JobFact[];
  structure: JobStructure;
  /** What the log, the authors, experts and the literature say of it. */
  credibility: CredibilityRecord;
}
