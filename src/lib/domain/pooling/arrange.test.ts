import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category, Frame } from '../boards/board.ts';
import { Refusal } from '../errors.ts';
import { arrange, type PoolMove, type PoolWrite } from './arrange.ts';
import { pooledCategories, type PoolState } from './pool.ts';

const category = (id: string, boardId: string, frame: Frame, position = 1): Category => ({
  id,
  boardId,
  frame,
  label: id,
  definition: `definition of ${id}`,
  include: '',
  exclude: '',
  competencyKind: frame === 'competency' ? 'skill' : null,
  anchorIncidentId: null,
  colour: null,
  position,
  pooledInto: null
});

function state(): PoolState {
  const board = (n: number) => ({
    groupId: `g${n}`,
    groupNumber: n,
    state: {
      id: `b${n}`,
      cards: ['i1', 'i2', 'i3'].map((incidentId, i) => ({
        incidentId,
        number: i + 1,
        polarity: 'effective' as const,
        answers: { circumstances: '', behaviour: '', consequences: '' },
        version: 1,
        authorGroup: null
      })),
      units: [],
      categories: [
        category(`${n}t1`, `b${n}`, 'task'),
        category(`${n}t2`, `b${n}`, 'task', 2),
        category(`${n}c1`, `b${n}`, 'competency')
      ],
      placements: [
        { cardId: 'i1', incidentId: 'i1', categoryId: `${n}t1`, frame: 'task' as const, position: 1 },
        { cardId: 'i2', incidentId: 'i2', categoryId: `${n}t2`, frame: 'task' as const, position: 1 },
        { cardId: 'i1', incidentId: 'i1', categoryId: `${n}c1`, frame: 'competency' as const, position: 1 }
      ]
    }
  });
  return { classCategories: [], groupBoards: [board(1), board(2)] };
}

/** What the store would hold after these writes. */
function after(before: PoolState, writes: PoolWrite[]): PoolState {
  const next = structuredClone(before);
  for (const write of writes) {
    if (write.kind === 'put') {
      next.classCategories = [
        ...next.classCategories.filter(({ id }) => id !== write.category.id),
        write.category
      ];
    } else if (write.kind === 'drop') {
      next.classCategories = next.classCategories.filter(({ id }) => id !== write.id);
    } else {
      for (const { state: board } of next.groupBoards) {
        for (const c of board.categories) if (c.id === write.categoryId) c.pooledInto = write.into;
      }
    }
  }
  return next;
}

const run = (before: PoolState, ...moves: PoolMove[]) =>
  moves.reduce((current, move) => after(current, arrange(current, 'class', move)), before);

describe('arranging the class categories', () => {
  it('founds a class category on group categories and counts an incident once', () => {
    const pooled = run(state(), {
      kind: 'found',
      id: 'T',
      frame: 'task',
      label: ' Legt uit ',
      from: ['1t1', '2t1']
    });
    const [task] = pooledCategories(pooled, 'task');
    expect(task?.category.label).toBe('Legt uit');
    expect(task?.category.definition).toBe('definition of 1t1');
    expect(task?.incidentIds).toEqual(['i1']);
    expect(task?.sources.map(({ groupNumber }) => groupNumber)).toEqual([1, 2]);
  });

  it('moves group categories in and out, and lets go of them when the class category goes', () => {
    const founded = run(state(), { kind: 'found', id: 'T', frame: 'task', label: 'T', from: ['1t1'] });
    const more = run(founded, { kind: 'pool', categoryIds: ['2t2'], into: 'T' });
    expect(pooledCategories(more, 'task')[0]?.incidentIds).toEqual(['i1', 'i2']);
    const fewer = run(more, { kind: 'pool', categoryIds: ['1t1'], into: null });
    expect(pooledCategories(fewer, 'task')[0]?.incidentIds).toEqual(['i2']);
    const gone = run(more, { kind: 'remove', id: 'T' });
    expect(gone.classCategories).toEqual([]);
    expect(gone.groupBoards.flatMap(({ state: b }) => b.categories).every((c) => c.pooledInto === null)).toBe(
      true
    );
  });

  it('swaps neighbours and stops at the ends', () => {
    const two = run(
      state(),
      { kind: 'found', id: 'A', frame: 'task', label: 'A', from: [] },
      { kind: 'found', id: 'B', frame: 'task', label: 'B', from: [] }
    );
    const order = (s: PoolState) => pooledCategories(s, 'task').map(({ category: c }) => c.id);
    expect(order(run(two, { kind: 'shift', id: 'B', by: -1 }))).toEqual(['B', 'A']);
    expect(order(run(two, { kind: 'shift', id: 'B', by: 1 }))).toEqual(['A', 'B']);
  });

  it.each<[string, PoolMove, string]>([
    ['a label is missing', { kind: 'found', id: 'T', frame: 'task', label: ' ', from: [] }, 'empty_field'],
    [
      'a label is too long',
      { kind: 'found', id: 'T', frame: 'task', label: 'x'.repeat(61), from: [] },
      'too_long'
    ],
    [
      'frames are mixed',
      { kind: 'found', id: 'T', frame: 'task', label: 'T', from: ['1c1'] },
      'invalid_input'
    ],
    ['a group category is gone', { kind: 'pool', categoryIds: ['nothing'], into: null }, 'not_found'],
    ['a class category is gone', { kind: 'remove', id: 'nothing' }, 'not_found']
  ])('refuses when %s', (_, move, code) => {
    expect(() => arrange(state(), 'class', move)).toThrow(new Refusal(code as never).message);
  });

  it('never loses a group category, and pools it only into what exists', () => {
    const ids = ['1t1', '1t2', '2t1', '2t2'];
    const classIds = ['A', 'B', 'C'];
    const move = fc.oneof(
      fc.record({
        kind: fc.constant('found' as const),
        id: fc.constantFrom(...classIds),
        frame: fc.constant('task' as const),
        label: fc.constant('x'),
        from: fc.subarray(ids)
      }),
      fc.record({
        kind: fc.constant('pool' as const),
        categoryIds: fc.subarray(ids),
        into: fc.option(fc.constantFrom(...classIds))
      }),
      fc.record({ kind: fc.constant('remove' as const), id: fc.constantFrom(...classIds) })
    );
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let current = state();
        for (const one of moves) {
          try {
            current = run(current, one);
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        }
        const kept = current.groupBoards.flatMap(({ state: b }) => b.categories);
        const known = new Set(current.classCategories.map(({ id }) => id));
        return kept.length === 6 && kept.every((c) => c.pooledInto === null || known.has(c.pooledInto));
      })
    );
  });
});
