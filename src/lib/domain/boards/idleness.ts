import type { LogType } from '../live/live.ts';
import { newsTypes } from './news.ts';

/** What counts as being at work on a board. */
export const boardActions: readonly LogType[] = [
  ...newsTypes,
  'sorter.ready',
  'sorts.locked',
  'sorts.joined',
  'proposal.answered'
];

/** Milliseconds without an action after which someone is called idle: reading a card takes a while. */
export const idleAfter = 5 * 60_000;

/**
 * How long someone has done nothing on a board.
 * @param lastAt the last action, UTC milliseconds; null for none that is known
 * @returns `busy` below `idleAfter`; `never`; else whole minutes
 */
export function idleness(lastAt: number | null, now: number): 'busy' | 'never' | { minutes: number } {
  if (lastAt === null) return 'never';
  const idle = now - lastAt;
  return idle < idleAfter ? 'busy' : { minutes: Math.floor(idle / 60_000) };
}
