import type { Judgements } from './review.ts';

/** What one participant thought of one example. */
export interface CalibrationJudgement {
  participantId: string;
  /** Key of the example. */
  example: string;
  judgements: Judgements;
  at: number;
}
