import { apply } from '$lib/domain/boards/apply';
import type { BoardState } from '$lib/domain/boards/board';
import type { Change } from '$lib/domain/boards/changes';
import type { Move, PlainMove } from '$lib/domain/boards/move';
import { patched } from '$lib/domain/boards/patch';
import { takeBack, type Undone } from '$lib/domain/boards/undo';
import type { Patch } from '$lib/domain/live/events';
import { LiveMoves, type LiveOptions, type MoveRules } from './live-moves.svelte';

const rules: MoveRules<BoardState, PlainMove, Change> = {
  make(board, move) {
    const applied = apply(board, move);
    return applied.ok ? { state: applied.board, changes: applied.changes } : applied.reason;
  },
  takeBack(board, changes) {
    const back = takeBack(board, changes);
    return { state: back.board, changes: back.changes };
  },
  patched,
  overtakenBy(board, patch) {
    if (patch.kind === 'board' && patch.boardId === board.id) return 'stale';
    return patch.kind === 'units' && isOfOtherText(board, patch) ? 'partly' : 'no';
  }
};

/** The incident was split in another version of its text than the one shown. */
function isOfOtherText(
  { id, cards }: BoardState,
  { boardId, incidentId, value }: Extract<Patch, { kind: 'units' }>
): boolean {
  if (boardId !== id) return false;
  const card = cards.find((one) => one.incidentId === incidentId);
  return value.some(({ version }) => version !== card?.version);
}

/** A board in the browser; `current` is the board to show. */
export class LiveBoard extends LiveMoves<BoardState, PlainMove, Change, Undone> {
  constructor(board: BoardState, options: LiveOptions<Move>) {
    super(board, rules, options);
  }
}
