import { apply } from '$lib/domain/boards/apply';
import type { BoardState } from '$lib/domain/boards/board';
import type { Change } from '$lib/domain/boards/changes';
import { isTurn, type Move } from '$lib/domain/boards/move';
import type { Lost } from '$lib/domain/boards/sorting';
import { takeBack } from '$lib/domain/boards/undo';

/** A move of one's own that can be undone, or redone. */
export interface Step {
  key: string;
  undone: boolean;
}

/** What a move does here and now; `null` where only the server knows: a step of before the page was loaded. */
export function predicted(
  board: BoardState,
  move: Move,
  changesOf: (key: string) => readonly Change[] | undefined
): { board: BoardState; changes: Change[] } | Lost | null {
  if (!isTurn(move)) {
    const applied = apply(board, move);
    return applied.ok ? applied : applied.reason;
  }
  const changes = changesOf(move.step);
  return changes ? takeBack(board, changes) : null;
}

/** The steps after a move was made: what was undone before can no longer be redone. */
export const withStep = (steps: readonly Step[], key: string): Step[] => [
  ...steps.filter(({ undone }) => !undone),
  { key, undone: false }
];

export const turned = (steps: readonly Step[], key: string, undone: boolean): Step[] =>
  steps.map((step) => (step.key === key ? { key, undone } : step));
