import { shuffled } from '../people/groups.ts';
import { mulberry32 } from '../statistics/random.ts';
import type { JudgeChoice, RoundCard } from './round.ts';

/** A group as far as the rotation needs it. */
export interface GroupOfJudges {
  id: string;
  number: number;
  members: number;
}

/**
 * Whose members judge the categories of a group: never its own. With `next` it is the next group that has members,
 * after the last one the first again; a second round goes to the one after that, so that other judges come.
 * @param number of the round, from 1
 * @returns ids of groups; empty when there is no other group with members
 */
export function judgingGroups(
  groups: readonly GroupOfJudges[],
  ownerId: string,
  number: number,
  choice: JudgeChoice
): string[] {
  const ring = groups
    .filter(({ id, members }) => id === ownerId || members > 0)
    .sort((a, b) => a.number - b.number);
  const others = ring.filter(({ id }) => id !== ownerId);
  if (choice === 'others' || others.length === 0) return others.map(({ id }) => id);
  const at = ring.findIndex(({ id }) => id === ownerId);
  const step = 1 + ((number - 1) % others.length);
  const next = ring[(at + step) % ring.length];
  return next ? [next.id] : [];
}

/** A whole number of 32 bits from a text (FNV-1a); the same everywhere. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/**
 * The cards of a round in the order in which one judge gets them: at random, another for each judge, and the same
 * whenever that judge comes back.
 */
export function orderFor<C extends Pick<RoundCard, 'cardId'>>(
  cards: readonly C[],
  roundId: string,
  judgeId: string
): C[] {
  const fixed = [...cards].sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
  return shuffled(fixed, mulberry32(seedOf(`${roundId} ${judgeId}`)));
}
