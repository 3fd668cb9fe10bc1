import { describe, expect, it } from 'vitest';
import { apply, type Applied } from './apply.ts';
import type { Frame } from './board.ts';
import type { PlainMove as Move } from './move.ts';
import type { Sorting } from './sorting.ts';

const empty: Sorting = {
  id: 'board',
  cards: ['i1', 'i2', 'i3', 'i4', 'i5'].map((incidentId) => ({ incidentId })),
  units: [],
  categories: [],
  placements: []
};
const categories = ['a', 'b', 'c', 'd'];
const frameOf = (id: string): Frame => (id === 'a' || id === 'b' ? 'task' : 'competency');
const after = (board: Sorting, list: readonly Move[]): Sorting =>
  list.reduce((state, next) => {
    const applied = apply(state, next);
    return applied.ok ? applied.board : state;
  }, board);
const accepted = (applied: Applied<Sorting>) => {
  if (!applied.ok) throw new Error(applied.reason);
  return applied;
};
const row = (board: Sorting, categoryId: string) =>
  board.placements
    .filter((placement) => placement.categoryId === categoryId)
    .sort((x, y) => x.position - y.position)
    .map(({ cardId }) => cardId);
const place = (cardId: string, categoryId: string | null, before: string | null = null): Move => ({
  kind: 'place',
  cardIds: [cardId],
  categoryId,
  before,
  from: null
});
const four = after(
  empty,
  categories.map((id): Move => ({ kind: 'add_category', id, frame: frameOf(id), label: id }))
);
describe('the rules of the board', () => {
  it('lay a card before another, last, and nowhere twice', () => {
    const board = after(four, [place('i1', 'a'), place('i2', 'a'), place('i3', 'a', 'i2'), place('i1', 'a')]);
    expect(row(board, 'a')).toEqual(['i3', 'i2', 'i1']);
    expect(row(after(board, [place('i2', 'b')]), 'a')).toEqual(['i3', 'i1']);
  });

  it('lay a card last when the one it should precede has left', () => {
    expect(row(after(four, [place('i1', 'a'), place('i2', 'a', 'i3')]), 'a')).toEqual(['i1', 'i2']);
  });

  it('add in the competency frame, and move when it is said from where', () => {
    const both = after(four, [place('i1', 'c'), place('i1', 'd')]);
    expect([row(both, 'c'), row(both, 'd')]).toEqual([['i1'], ['i1']]);
    const moved = after(four, [place('i1', 'c'), { ...place('i1', 'd'), from: 'c' } as Move]);
    expect([row(moved, 'c'), row(moved, 'd')]).toEqual([[], ['i1']]);
  });

  it('find room between two cards a thousand times', () => {
    let board = after(four, [place('i1', 'a'), place('i2', 'a')]);
    for (let i = 0; i < 1000; i++) {
      board = after(board, [place('i3', 'a', 'i2'), place('i4', 'a', 'i3'), place('i3', 'a', 'i4')]);
    }
    expect(row(board, 'a')).toEqual(['i1', 'i3', 'i4', 'i2']);
  });

  it('quietly decline what is gone', () => {
    const gone = { ok: false, reason: 'gone' };
    expect(apply(four, place('elsewhere', 'a'))).toEqual(gone);
    expect(apply(empty, place('i1', 'a'))).toEqual(gone);
    expect(apply(empty, { kind: 'describe_category', id: 'a', changes: {}, was: {} })).toEqual(gone);
    expect(apply(empty, { kind: 'reorder_category', id: 'a', before: null })).toEqual(gone);
  });

  it('return the cards of a removed category to the pile', () => {
    const board = after(four, [place('i1', 'a'), place('i1', 'c'), { kind: 'remove_category', id: 'a' }]);
    expect(board.placements.map((p) => p.categoryId)).toEqual(['c']);
  });

  it('take the anchor away when its incident leaves', () => {
    const anchored = after(four, [
      place('i1', 'a'),
      { kind: 'describe_category', id: 'a', changes: { anchorIncidentId: 'i1' }, was: {} }
    ]);
    expect(anchored.categories[0]?.anchorIncidentId).toBe('i1');
    const left = after(anchored, [place('i1', 'b')]);
    expect(left.categories.find(({ id }) => id === 'a')?.anchorIncidentId).toBeNull();
  });

  it('do not write over a text that someone else changed, but do join changes of different fields', () => {
    const mine: Move = {
      kind: 'describe_category',
      id: 'a',
      changes: { label: 'Mijn' },
      was: { label: 'a' }
    };
    const yours: Move = {
      kind: 'describe_category',
      id: 'a',
      changes: { label: 'Jouw' },
      was: { label: 'a' }
    };
    expect(apply(after(four, [mine]), yours)).toEqual({ ok: false, reason: 'changed' });
    const definition: Move = {
      kind: 'describe_category',
      id: 'a',
      changes: { definition: 'Uitleg.' },
      was: { definition: '' }
    };
    const { board } = accepted(apply(after(four, [mine]), definition));
    expect(board.categories.find(({ id }) => id === 'a')).toMatchObject({
      label: 'Mijn',
      definition: 'Uitleg.'
    });
  });

  it('keep a board to a hundred categories a frame', () => {
    const many = Array.from({ length: 101 }, (_, i): Move => ({
      kind: 'add_category',
      id: `x${i}`,
      frame: 'task',
      label: `${i}`
    }));
    const board = after(empty, many);
    expect(board.categories).toHaveLength(100);
    expect(apply(board, many[100] as Move)).toEqual({ ok: false, reason: 'full' });
  });

  it('move a category before another', () => {
    const order = (board: Sorting) =>
      board.categories
        .filter(({ frame }) => frame === 'task')
        .sort((x, y) => x.position - y.position)
        .map(({ id }) => id);
    expect(order(after(four, [{ kind: 'reorder_category', id: 'b', before: 'a' }]))).toEqual(['b', 'a']);
    expect(order(after(four, [{ kind: 'reorder_category', id: 'a', before: null }]))).toEqual(['b', 'a']);
    // Only among its own kind.
    expect(order(after(four, [{ kind: 'reorder_category', id: 'b', before: 'c' }]))).toEqual(['a', 'b']);
  });
});
