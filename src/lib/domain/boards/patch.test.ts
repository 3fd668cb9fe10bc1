import { describe, expect, it } from 'vitest';
import type { Patch } from '../live/events.ts';
import { apply } from './apply.ts';
import { patched } from './patch.ts';
import type { Sorting } from './sorting.ts';

const empty: Sorting = {
  id: 'board',
  cards: [{ incidentId: 'i1' }, { incidentId: 'i2' }],
  units: [],
  categories: [],
  placements: []
};
const add = apply(empty, { kind: 'add_category', id: 'a', frame: 'task', label: 'a' });
const board = add.ok ? add.board : empty;
const placements = (incidentId: string, categoryIds: string[], boardId = 'board'): Patch => ({
  kind: 'placements',
  boardId,
  cardId: incidentId,
  frame: 'task',
  value: categoryIds.map((categoryId) => ({
    cardId: incidentId,
    incidentId,
    categoryId,
    frame: 'task',
    position: 1
  }))
});

describe('a board that follows the stream', () => {
  it('takes over where an incident lies, once', () => {
    const once = patched(board, placements('i1', ['a']));
    expect(once.placements).toHaveLength(1);
    expect(patched(once, placements('i1', ['a']))).toEqual(once);
    expect(patched(once, placements('i1', [])).placements).toEqual([]);
  });

  it('loses a category with what lay in it', () => {
    const full = patched(board, placements('i1', ['a']));
    const gone = patched(full, { kind: 'category', boardId: 'board', id: 'a', value: null });
    expect([gone.categories, gone.placements]).toEqual([[], []]);
  });

  it('gets and loses a unit with where it lies', () => {
    const unit = { id: 'u', boardId: 'board', incidentId: 'i1', version: 1, spans: [] };
    const told = { kind: 'units' as const, boardId: 'board', incidentId: 'i1', value: [unit] };
    const lies = { cardId: 'u', incidentId: 'i1', categoryId: 'a', frame: 'task' as const, position: 1 };
    const placed: Patch = { kind: 'placements', boardId: 'board', cardId: 'u', frame: 'task', value: [lies] };
    const split = patched(patched(board, told), placed);
    expect([split.units, split.placements]).toEqual([[unit], [lies]]);
    const joined = patched(split, { ...told, value: [] });
    expect([joined.units, joined.placements]).toEqual([[], []]);
    // What is told of a unit that was joined since.
    expect(patched(board, placed).placements).toEqual([]);
  });

  it('ignores other boards, other things and incidents it does not have', () => {
    expect(patched(board, placements('i1', ['a'], 'other'))).toBe(board);
    expect(patched(board, { kind: 'none' })).toBe(board);
    expect(patched(board, placements('i9', ['a'])).placements).toEqual([]);
  });
});
