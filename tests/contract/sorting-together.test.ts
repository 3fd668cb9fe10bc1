import { expect, it } from 'vitest';
import type { BoardState } from '../../src/lib/domain/boards/board.ts';
import { cardIdsOf, spansOf } from '../../src/lib/domain/boards/sorting.ts';
import { joinedSpans, wholeOf } from '../../src/lib/domain/boards/spans.ts';
import { frameView } from '../../src/lib/domain/boards/view.ts';
import { mulberry32 } from '../../src/lib/domain/statistics/random.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { inside } from '../../src/lib/server/usecases/inside.ts';
import { aWorkshop, type Member } from '../builders/index.ts';
import { orderedBoard } from '../builders/moves.ts';
import { Sorter } from '../builders/sorters.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const seed = Number(process.env.VOORVAL_TEST_SEED ?? 20261122);
const members = 5;
const movesEach = 400;

/** Every card lies in one place among the tasks, and every text in one card. */
function expectWhole(board: BoardState, incidents: number): void {
  expect(board.cards).toHaveLength(incidents);
  const { pile, nowhere, columns } = frameView(board, 'task');
  const lying = [...pile, ...nowhere, ...columns.flatMap(({ cards }) => cards)].map(({ cardId }) => cardId);
  expect(lying.toSorted()).toEqual([...cardIdsOf(board)].sort());
  for (const { incidentId, answers } of board.cards) {
    const ids = [incidentId, ...board.units.flatMap((u) => (u.incidentId === incidentId ? u.id : []))];
    const parts = ids.flatMap((id) => spansOf(board, id) ?? []);
    const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(joinedSpans(parts)).toEqual(wholeOf(answers));
    expect(length).toBe(Object.values(answers).join('').length);
  }
}

describeOnBoth('a group sorting together', (make) => {
  it(`keeps every card, and everyone sees the same, after ${members * movesEach} moves over a bad connection`, async () => {
    const app = await make();
    // With PostgreSQL half of them are at another machine.
    const other = make.dialect === 'pg' ? await make.another(app) : app;
    const { code, participants } = await aWorkshop(app, {
      phase: 'analyse',
      participants: members,
      groups: 1,
      incidents: { effective: 1, ineffective: 1 }
    });
    const cards = members * 2;
    let looks = 0;
    const look = (board: BoardState) => {
      if (looks++ % 25 === 0) expectWhole(board, cards);
    };
    const sorters = await Promise.all(
      participants.map(({ visitor }, i) =>
        Sorter.sitDown(i % 2 === 0 ? app : other, visitor, code, mulberry32(seed + i), look)
      )
    );
    await Promise.all(sorters.map((sorter) => sorter.sort(movesEach)));

    const [{ visitor }] = participants as [Member];
    const { workshop } = await inside(app, visitor, code);
    await expect
      .poll(() => sorters.map(({ heard }) => heard), { timeout: 5000 })
      .toEqual(sorters.map(() => workshop.seq));
    const { board } = await openBoard(app, visitor, code, 1);
    expectWhole(board, cards);
    for (const sorter of sorters) {
      expect(sorter.shocked).toBeNull();
      expect(sorter.board.unsent).toBe(0);
      expect(orderedBoard(sorter.board.current)).toEqual(orderedBoard(board));
    }
    // They did not only lose races.
    expect(workshop.seq).toBeGreaterThan(members * movesEach);
    await Promise.all(sorters.map((sorter) => sorter.getUp()));
  }, 120_000);
});
