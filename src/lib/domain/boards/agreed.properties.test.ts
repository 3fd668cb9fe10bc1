import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareBoard, boardAfter, someMoves } from '../../../../tests/builders/moves.ts';
import { agreedOn, movesTo } from './agreed.ts';
import { apply } from './apply.ts';
import { compareOwnSorts } from './comparison.ts';
import { placesOf, type OwnSort } from './own-sorts.ts';
import { frameView } from './view.ts';

const incidentIds = bareBoard.cards.map(({ incidentId }) => incidentId);
/** Each member's board after moves of their own; category ids are told apart as in life. */
const someSorts = fc.array(someMoves, { minLength: 0, maxLength: 4 }).map((members) =>
  members.map((moves, m): OwnSort => {
    const { categories, placements, ...board } = boardAfter(bareBoard, moves);
    const own = (id: string) => `${m}${id}`;
    return {
      ownerId: `p${m}`,
      board: {
        ...board,
        categories: categories.map((category) => ({ ...category, id: own(category.id) })),
        placements: placements.map((one) => ({ ...one, categoryId: one.categoryId && own(one.categoryId) }))
      }
    };
  })
);
const ids = () => {
  let n = 0;
  return () => `new${n++}`;
};
const start = (sorts: OwnSort[]) =>
  movesTo(agreedOn(sorts, incidentIds), bareBoard, ids()).reduce((board, move) => {
    const applied = apply(board, move);
    if (!applied.ok) throw new Error(applied.reason);
    return applied.board;
  }, bareBoard);

describe('what all agreed on', () => {
  it('loses and doubles no card', () => {
    fc.assert(
      fc.property(someSorts, (sorts) => {
        const board = start(sorts);
        const { pile, nowhere, columns } = frameView(
          {
            ...board,
            cards: board.cards.map((card, n) => ({ ...card, number: n, polarity: 'effective' }))
          } as never,
          'task'
        );
        const all = [...pile, ...nowhere, ...columns.flatMap(({ cards }) => cards)];
        expect(all.map(({ cardId }) => cardId).sort()).toEqual(incidentIds);
        expect(columns.every(({ cards }) => cards.length > 0)).toBe(true);
      })
    );
  });

  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(someSorts, fc.infiniteStream(fc.nat()), (sorts, stream) => {
        const shuffled = sorts
          .map((sort) => ({ sort, at: stream.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ sort }) => sort);
        expect(start(shuffled)).toEqual(start(sorts));
        expect(compareOwnSorts(shuffled, incidentIds)).toEqual(compareOwnSorts(sorts, incidentIds));
      })
    );
  });

  it('lays together only what every sorter laid together', () => {
    fc.assert(
      fc.property(someSorts, (sorts) => {
        const agreed = agreedOn(sorts, incidentIds).filter(({ frame }) => frame === 'task');
        const sorters = sorts.filter(({ board }) => board.placements.some((one) => one.frame === 'task'));
        for (const { incidentIds: together, label } of agreed) {
          for (const sort of sorters) {
            const places = together.map((id) => placesOf(sort, id, 'task')?.join());
            expect(new Set(places).size).toBe(1);
            expect(places[0] === '').toBe(label === null);
          }
        }
        // And each incident once.
        const all = agreed.flatMap((one) => one.incidentIds);
        expect(new Set(all).size).toBe(all.length);
      })
    );
  });
});
