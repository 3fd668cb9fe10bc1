import type { Verdict } from '../statistics/saturation/verdict.ts';
import type { AskedPart } from './record.ts';

/** What is known of each of the nine checks, as counts. */
export interface Known {
  /** Analysed incidents, and those of which the author wrote a version. */
  recording: { incidents: number; traced: number };
  /** Incidents handed in, and what changed of the questions after the first of them. */
  fidelity: { submitted: number; changes: { at: number; parts: AskedPart[] }[] };
  /**
   * Incidents split on a group's board, of these split by a second coder too; of the passages that two coders
   * marked those that they have in common.
   */
  extraction: { split: number; second: number; passages: number; common: number };
  /** Incidents placed in a task of the class, and the tasks they are in. */
  exhaustiveness: { incidents: number; categories: number; verdict: Verdict };
  /** Participants with an analysed incident; categories with incidents, and those that a quarter contributed to. */
  participation: { contributors: number; categories: number; viable: number };
  /**
   * Analysed incidents, those that others placed, their judgements, and those that agree with the groups.
   * `ownSorts`: no round was held; members had sorted alone before the group talked.
   */
  placing: {
    basis: 'rounds' | 'ownSorts' | null;
    incidents: number;
    placed: number;
    judgements: number;
    matched: number;
  };
  /** Authors with an incident in a category of the class, and who answered; answers, and those that confirm. */
  authors: { authors: number; answered: number; answers: number; confirmed: number };
  experts: { experts: number };
  theory: { categories: number; entries: number; assumptions: boolean };
}
