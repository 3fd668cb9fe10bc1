import { describe, expect, it } from 'vitest';
import type { Category, Frame, Placement } from '../boards/board.ts';
import type { Sorting } from '../boards/sorting.ts';
import { materialOf } from './material.ts';

const category = (id: string, position: number, frame: Frame = 'task'): Category => ({
  id,
  boardId: 'board',
  frame,
  label: `Label ${id}`,
  definition: 'Wat erbij hoort',
  include: '',
  exclude: '',
  competencyKind: null,
  anchorIncidentId: null,
  colour: null,
  position,
  pooledInto: null,
  setAside: null,
  minority: false
});
const lies = (cardId: string, categoryId: string | null, frame: Frame = 'task'): Placement => ({
  cardId,
  incidentId: cardId.slice(0, 2),
  categoryId,
  frame,
  position: 0
});
const board = (some: Partial<Sorting>): Sorting => ({
  id: 'board',
  cards: [{ incidentId: 'i1' }, { incidentId: 'i2' }, { incidentId: 'i3' }],
  units: [],
  categories: [category('b', 2), category('a', 1), category('c', 3), category('k', 1, 'competency')],
  placements: [],
  ...some
});

describe('what a round is about', () => {
  it('is the cards that lie in a category, and every category of the frame in order', () => {
    const made = materialOf(
      board({
        placements: [lies('i1', 'a'), lies('i2', 'b'), lies('i3', null), lies('i3', 'k', 'competency')]
      }),
      'task'
    );
    expect(made?.categories.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(made?.categories[0]).toEqual({
      id: 'a',
      label: 'Label a',
      definition: 'Wat erbij hoort',
      include: '',
      exclude: ''
    });
    expect(made?.cards).toEqual([
      { cardId: 'i1', incidentId: 'i1', categoryIds: ['a'] },
      { cardId: 'i2', incidentId: 'i2', categoryIds: ['b'] }
    ]);
  });

  it('counts the parts of an incident as cards, and each competency a card lay in', () => {
    const units = [{ id: 'i1-unit', boardId: 'board', incidentId: 'i1', version: 1, spans: [] }];
    const task = materialOf(board({ units, placements: [lies('i1', 'a'), lies('i1-unit', 'b')] }), 'task');
    expect(task?.cards.map(({ cardId }) => cardId)).toEqual(['i1', 'i1-unit']);
    const both = board({
      categories: [category('k', 1, 'competency'), category('l', 2, 'competency')],
      placements: [
        lies('i1', 'l', 'competency'),
        lies('i1', 'k', 'competency'),
        lies('i2', 'k', 'competency')
      ]
    });
    expect(materialOf(both, 'competency')?.cards.map(({ categoryIds }) => categoryIds)).toEqual([
      ['k', 'l'],
      ['k']
    ]);
  });

  it('is nothing with fewer than two categories that hold a card', () => {
    expect(materialOf(board({ placements: [lies('i1', 'a'), lies('i2', 'a')] }), 'task')).toBeNull();
    expect(materialOf(board({ placements: [lies('i1', 'a'), lies('i2', null)] }), 'task')).toBeNull();
    expect(materialOf(board({}), 'competency')).toBeNull();
    // What lies there belongs to an incident that was excluded since.
    expect(materialOf(board({ placements: [lies('i1', 'a'), lies('i9', 'b')] }), 'task')).toBeNull();
  });
});
