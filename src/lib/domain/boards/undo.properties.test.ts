import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMove, bareBoard, boardAfter, orderedBoard, someMoves } from '../../../../tests/builders/moves.ts';
import { apply } from './apply.ts';
import { thingOf, type Change } from './changes.ts';
import { cardIdsOf, rowOf, spansOf, type Sorting } from './sorting.ts';
import { joinedSpans, wholeOf } from './spans.ts';
import { takeBack } from './undo.ts';

/** Plays the moves, and says what each that was possible changed. */
function played(board: Sorting, list: Parameters<typeof boardAfter>[1]) {
  const steps: Change[][] = [];
  let state = board;
  for (const move of list) {
    const applied = apply(state, move);
    if (!applied.ok || applied.changes.length === 0) continue;
    state = applied.board;
    steps.push(applied.changes);
  }
  return { board: state, steps };
}

describe('undoing', () => {
  it('gives the board from before, and redoing the one from after, when nothing came between', () => {
    fc.assert(
      fc.property(someMoves, anyMove, (list, next) => {
        const before = boardAfter(bareBoard, list);
        const done = apply(before, next);
        if (!done.ok) return;
        const undone = takeBack(done.board, done.changes);
        expect(orderedBoard(undone.board)).toEqual(orderedBoard(before));
        const redone = takeBack(undone.board, undone.changes);
        expect(orderedBoard(redone.board)).toEqual(orderedBoard(done.board));
        for (const { undone: told } of [undone, redone]) {
          for (const { done: n, of } of Object.values(told)) expect(n).toBe(of);
        }
      }),
      { numRuns: 400 }
    );
  });

  it('goes all the way back, and forward again', () => {
    fc.assert(
      fc.property(someMoves, (list) => {
        const { board, steps } = played(bareBoard, list);
        let state = board;
        const back: Change[][] = [];
        for (const step of [...steps].reverse()) {
          const undone = takeBack(state, step);
          state = undone.board;
          back.push(undone.changes);
        }
        expect(orderedBoard(state)).toEqual(orderedBoard(bareBoard));
        for (const step of back.reverse()) state = takeBack(state, step).board;
        expect(orderedBoard(state)).toEqual(orderedBoard(board));
      })
    );
  });

  it('keeps the rules, and what others did since, whatever came between', () => {
    fc.assert(
      fc.property(someMoves, anyMove, someMoves, (list, mine, theirs) => {
        const before = boardAfter(bareBoard, list);
        const done = apply(before, mine);
        if (!done.ok) return;
        const since = played(done.board, theirs);
        const { board } = takeBack(since.board, done.changes);
        const known = cardIdsOf(board);
        const inTasks = board.placements.filter(({ frame }) => frame === 'task').map((p) => p.cardId);
        expect(new Set(inTasks).size).toBe(inTasks.length);
        for (const { cardId, categoryId } of board.placements) {
          expect(known.has(cardId)).toBe(true);
          expect(categoryId === null || board.categories.some(({ id }) => id === categoryId)).toBe(true);
        }
        for (const { id } of board.categories) {
          const positions = rowOf(board, id).map(({ position }) => position);
          expect(new Set(positions).size).toBe(positions.length);
        }
        for (const { incidentId, answers } of board.cards) {
          const ids = [incidentId, ...board.units.flatMap((u) => (u.incidentId === incidentId ? u.id : []))];
          const parts = ids.flatMap((id) => spansOf(board, id) ?? []);
          expect(answers && joinedSpans(parts)).toEqual(answers && wholeOf(answers));
        }
        // A card that lies elsewhere than where my step left it stays there.
        const left = new Map(
          done.changes.flatMap((change) =>
            change.kind === 'placement' && thingOf(change).frame === 'task'
              ? [[thingOf(change).cardId, change.after?.categoryId] as const]
              : []
          )
        );
        for (const now of since.board.placements) {
          if (now.frame !== 'task' || (left.has(now.cardId) && left.get(now.cardId) === now.categoryId))
            continue;
          expect(board.placements).toContainEqual(now);
        }
      }),
      { numRuns: 400 }
    );
  });
});
