import type { Tally } from '$lib/domain/boards/undo';
import { arrange } from '$lib/domain/pooling/arrange';
import type { PoolChange } from '$lib/domain/pooling/changes';
import type { PlainPoolMove, PoolMove } from '$lib/domain/pooling/move';
import { patchedPool } from '$lib/domain/pooling/patch';
import { takeBackPool } from '$lib/domain/pooling/undo';
import type { PoolView } from '$lib/domain/pooling/view';
import { LiveMoves, type LiveOptions, type MoveRules } from '../boards/live-moves.svelte';

const rules: MoveRules<PoolView, PlainPoolMove, PoolChange> = {
  make(pool, move) {
    const arranged = arrange(pool, move);
    return arranged.ok ? { state: arranged.pool, changes: arranged.changes } : arranged.reason;
  },
  takeBack(pool, changes) {
    const back = takeBackPool(pool, changes);
    return { state: back.pool, changes: back.changes };
  },
  patched: patchedPool,
  overtakenBy: ({ groups }, patch) =>
    patch.kind === 'board' && groups.some(({ boardId }) => boardId === patch.boardId) ? 'stale' : 'no'
};

/** The pool in the browser; `current` is the pool to show. */
export class LivePool extends LiveMoves<PoolView, PlainPoolMove, PoolChange, Tally> {
  constructor(pool: PoolView, options: LiveOptions<PoolMove>) {
    super(pool, rules, options);
  }
}
