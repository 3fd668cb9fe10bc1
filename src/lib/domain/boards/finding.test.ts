import { describe, expect, it } from 'vitest';
import { everything, findsAll, foundIn, isFound, type Finding } from './finding.ts';
import { frameView } from './view.ts';
import type { BoardState } from './board.ts';

const card = (number: number, behaviour: string, authorGroup: number | null = null) => ({
  incidentId: `i${number}`,
  number,
  polarity: number % 2 === 0 ? ('ineffective' as const) : ('effective' as const),
  answers: { circumstances: '', behaviour, consequences: 'Het was stil.' },
  version: 1,
  authorGroup
});
const board: BoardState = {
  id: 'board',
  cards: [card(1, 'Legt ideeën uit', 1), card(2, 'Roept', 2), card(12, 'Legt niets uit')],
  units: [
    {
      id: 'u',
      boardId: 'board',
      incidentId: 'i1',
      version: 1,
      spans: [{ field: 'behaviour', start: 0, end: 4 }]
    }
  ],
  categories: [],
  placements: [{ cardId: 'i2', incidentId: 'i2', categoryId: null, frame: 'task', position: 1 }]
};
const view = frameView(board, 'task');
const find = (finding: Partial<Finding>) => {
  const { pile, nowhere } = foundIn(view, { ...everything, ...finding });
  return [...pile, ...nowhere].map(({ cardId }) => cardId);
};

describe('finding cards', () => {
  it('finds all that was not asked away', () => {
    expect(findsAll({ ...everything, text: '  ' })).toBe(true);
    expect(find({})).toEqual(['i1', 'u', 'i12', 'i2']);
  });

  it.each<[Partial<Finding>, string[]]>([
    [{ text: 'IDEEEN' }, ['i1']],
    [{ text: 'legt' }, ['u', 'i12']],
    [{ text: 'legt niets' }, ['i12']],
    [{ text: '2' }, ['i2']],
    [{ text: '1b' }, ['u']],
    [{ polarity: 'ineffective' }, ['i12', 'i2']],
    [{ authorGroup: 2 }, ['i2']],
    [{ unsorted: true }, ['i1', 'u', 'i12']],
    [{ text: 'stil', authorGroup: 1 }, ['i1']]
  ])('by %j', (finding, found) => {
    expect(find(finding)).toEqual(found);
  });

  it('searches only what is a card’s own', () => {
    const [own] = view.pile;
    expect(own && isFound(own, { ...everything, text: 'legt' }, false)).toBe(false);
  });
});
