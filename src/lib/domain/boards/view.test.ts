import { expect, it } from 'vitest';
import { apply } from './apply.ts';
import type { BoardState } from './board.ts';
import { frameView } from './view.ts';

const card = (n: number): BoardState['cards'][number] => ({
  incidentId: `i${n}`,
  number: n,
  polarity: 'effective',
  answers: { circumstances: 'In de les.', behaviour: 'Legt uit, wacht.', consequences: 'Het lukt.' },
  version: 1,
  authorGroup: null
});

it('shows a whole card as the same object after a move, so that only what moved is drawn again', () => {
  const board: BoardState = { id: 'b', cards: [card(1), card(2)], units: [], categories: [], placements: [] };
  const before = frameView(board, 'task').pile;
  const moved = apply(board, { kind: 'place', cardIds: ['i1'], categoryId: null, before: null, from: null });
  if (!moved.ok) throw new Error(moved.reason);
  const after = frameView(moved.board, 'task');
  expect(after.pile[0]).toBe(before[1]);
  expect(after.nowhere[0]).toBe(before[0]);
  // What was cut is another card.
  const cut = apply(board, {
    kind: 'split_card',
    cardId: 'i1',
    unitId: 'u',
    version: 1,
    spans: [{ field: 'behaviour', start: 0, end: 8 }]
  });
  if (!cut.ok) throw new Error(cut.reason);
  const [own, unit, other] = frameView(cut.board, 'task').pile;
  expect([own?.part?.letter, unit?.part?.letter]).toEqual(['a', 'b']);
  expect(other).toBe(before[1]);
});
