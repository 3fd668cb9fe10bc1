import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCategoryIds, orderedPool, pool, somePoolMoves } from '../../../../tests/builders/pools.ts';
import { arrange } from './arrange.ts';
import type { PoolChange } from './changes.ts';
import type { PlainPoolMove } from './move.ts';
import type { Pool } from './pool.ts';
import { takeBackPool } from './undo.ts';

/** The pool after these moves, and what each of those that were possible changed. */
function played(from: Pool, moves: readonly PlainPoolMove[]): { state: Pool; steps: PoolChange[][] } {
  let state = from;
  const steps: PoolChange[][] = [];
  for (const move of moves) {
    const arranged = arrange(state, move);
    if (!arranged.ok) continue;
    state = arranged.pool;
    steps.push(arranged.changes);
  }
  return { state, steps };
}

describe('undoing in the pool', () => {
  it('of everything, last first, returns the start; and redoing returns the end', () => {
    fc.assert(
      fc.property(somePoolMoves, (moves) => {
        const { state, steps } = played(pool, moves);
        let current = state;
        const redo: PoolChange[][] = [];
        for (const step of steps.toReversed()) {
          const back = takeBackPool(current, step);
          current = back.pool;
          redo.push(back.changes);
          expect(back.undone.done).toBe(back.undone.of);
        }
        expect(orderedPool(current)).toEqual(orderedPool(pool));
        for (const step of redo.toReversed()) current = takeBackPool(current, step).pool;
        expect(orderedPool(current)).toEqual(orderedPool(state));
      })
    );
  });

  it('of any step after others, never breaks what they did: nothing lost, nothing in two places', () => {
    fc.assert(
      fc.property(somePoolMoves, somePoolMoves, fc.nat(), (first, second, pick) => {
        const mine = played(pool, first);
        const theirs = played(mine.state, second);
        const step = mine.steps[pick % Math.max(1, mine.steps.length)] ?? [];
        const { pool: after, changes } = takeBackPool(theirs.state, step);
        const all = after.groups.flatMap(({ categories }) => categories);
        const frames = new Map(after.classCategories.map(({ id, frame }) => [id, frame]));
        expect(all.map(({ id }) => id).sort()).toEqual([...groupCategoryIds].sort());
        for (const { pooledInto, setAside, frame } of all) {
          expect(pooledInto === null || (setAside === null && frames.get(pooledInto) === frame)).toBe(true);
        }
        // What the others moved last stays where they laid it.
        const touched = new Set(theirs.steps.flat().map(({ before, after: now }) => (now ?? before)?.id));
        const stepped = new Map(step.map((one) => [(one.after ?? one.before)?.id, one]));
        for (const group of theirs.state.groups.flatMap(({ categories }) => categories)) {
          const left = stepped.get(group.id)?.after;
          const moved = left && (left.pooledInto !== group.pooledInto || left.setAside !== group.setAside);
          if (!moved || !touched.has(group.id)) continue;
          const now = all.find(({ id }) => id === group.id);
          expect([now?.pooledInto, now?.setAside]).toEqual([group.pooledInto, group.setAside]);
        }
        // Taking that back in turn returns what was there.
        expect(orderedPool(takeBackPool(after, changes).pool)).toEqual(orderedPool(theirs.state));
      })
    );
  });

  it('keeps a class category that someone else filled or described since', () => {
    const made = played(pool, [{ kind: 'found', id: 'A', frame: 'task', label: 'A', from: [] }]);
    const [step = []] = made.steps;
    const filled = played(made.state, [{ kind: 'pool', categoryIds: ['1t1'], into: 'A' }]).state;
    expect(takeBackPool(filled, step)).toMatchObject({ changes: [], undone: { done: 0, of: 1 } });
    const described = played(made.state, [{ kind: 'describe', id: 'A', changes: { label: 'B' }, was: {} }]);
    expect(takeBackPool(described.state, step)).toMatchObject({ changes: [], undone: { done: 0, of: 1 } });
  });
});
