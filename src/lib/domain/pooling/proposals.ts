import type { Frame } from '../boards/board.ts';
import type { CategoryProposal, MatchReason } from '../suggestions/match.ts';
import type { Relation } from '../statistics/groupings/matching.ts';
import type { Pool } from './pool.ts';

/** Two group categories that may mean the same. */
export interface MatchProposal {
  first: string;
  second: string;
  relation: Relation;
  /** 0 to 1. */
  confidence: number;
  reasons: MatchReason[];
}

/** Below this confidence silence is better. */
export const silentBelow = 0.25;
const strong = 0.5;

/** Names two categories, whichever comes first. */
export const pairOf = (first: string, second: string): string => [first, second].sort().join(' ');

/** As the engine found them; what nothing speaks for is left out. */
export function proposalsFrom(found: readonly CategoryProposal[]): MatchProposal[] {
  return found
    .filter(({ confidence, reasons }) => confidence >= silentBelow && reasons.length > 0)
    .map(({ first, second, ...rest }) => ({ first: first.category, second: second.category, ...rest }));
}

/** What was answered to proposals: the last answer counts. */
export type MatchAnswer = 'taken' | 'dismissed' | 'open';

/**
 * Of the proposals those that still ask something: both categories are there, neither was set aside, and they lie
 * in no class category together.
 */
export function openProposals(
  pool: Pool,
  frame: Frame,
  proposals: readonly MatchProposal[]
): MatchProposal[] {
  const categories = new Map(
    pool.groups.flatMap((group) =>
      group.categories.filter((one) => one.frame === frame).map((one) => [one.id, one] as const)
    )
  );
  return proposals.filter((proposal) => {
    const [first, second] = [categories.get(proposal.first), categories.get(proposal.second)];
    if (!first || !second || first.setAside !== null || second.setAside !== null) return false;
    if (first.pooledInto === null || second.pooledInto === null) return true;
    // Laid apart by people: only something strong speaks against that.
    return first.pooledInto !== second.pooledInto && proposal.confidence >= strong;
  });
}

/** A confidence in a word that people understand alike; the thresholds are chosen. */
export const confidenceWord = (confidence: number): 'very_likely' | 'likely' | 'possible' =>
  confidence >= 0.75 ? 'very_likely' : confidence >= 0.5 ? 'likely' : 'possible';
