import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../boards/board.ts';
import { category, groupCategoryIds, pool, somePoolMoves } from '../../../../tests/builders/pools.ts';
import { arrange, sourcesOf } from './arrange.ts';
import { toldOfPool } from './changes.ts';
import type { PlainPoolMove } from './move.ts';
import type { Pool } from './pool.ts';

const run = (before: Pool, ...moves: PlainPoolMove[]): Pool =>
  moves.reduce((current, move) => {
    const arranged = arrange(current, move);
    if (!arranged.ok) throw new Error(arranged.reason);
    return arranged.pool;
  }, before);
const found = (id: string, ...from: string[]): PlainPoolMove => ({
  kind: 'found',
  id,
  frame: 'task',
  label: id,
  from
});
const order = ({ classCategories }: Pool) =>
  [...classCategories].sort((a, b) => a.position - b.position).map(({ id }) => id);
const below = (state: Pool, id: string) => sourcesOf(state, id).map((one) => one.id);
const of = (state: Pool, id: string): Category | undefined =>
  [...state.classCategories, ...state.groups.flatMap(({ categories }) => categories)].find(
    (one) => one.id === id
  );

describe('arranging the class categories', () => {
  it('founds one on group categories and takes over what they say', () => {
    const state = run(pool, found('T', '1t1', '2t1'));
    expect(below(state, 'T')).toEqual(['1t1', '2t1']);
    expect(of(state, 'T')).toMatchObject({ definition: 'definition of 1t1', minority: false, position: 1 });
  });

  it('moves group categories in and out, and lets go of them when the class category goes', () => {
    const two = run(pool, found('T', '1t1'), { kind: 'pool', categoryIds: ['2t2'], into: 'T' });
    expect(below(two, 'T')).toEqual(['1t1', '2t2']);
    expect(below(run(two, { kind: 'pool', categoryIds: ['1t1'], into: null }), 'T')).toEqual(['2t2']);
    const gone = run(two, { kind: 'remove', id: 'T' });
    expect([gone.classCategories, of(gone, '1t1')?.pooledInto, of(gone, '2t2')?.pooledInto]).toEqual([
      [],
      null,
      null
    ]);
  });

  it('splits: the chosen group categories go to a new one beside it', () => {
    const state = run(pool, found('A', '1t1', '1t2', '2t1'), found('B'), {
      ...(found('C', '1t2', '2t1') as PlainPoolMove & { kind: 'found' }),
      beside: 'A'
    });
    expect([order(state), below(state, 'A'), below(state, 'C')]).toEqual([
      ['A', 'C', 'B'],
      ['1t1'],
      ['1t2', '2t1']
    ]);
  });

  it('sets aside with a reason, out of the class category, and takes back', () => {
    const aside = run(pool, found('T', '1t1'), {
      kind: 'set_aside',
      categoryIds: ['1t1'],
      reason: 'geen gedrag'
    });
    expect(of(aside, '1t1')).toMatchObject({ pooledInto: null, setAside: 'geen gedrag' });
    expect(of(run(aside, { kind: 'pool', categoryIds: ['1t1'], into: 'T' }), '1t1')).toMatchObject({
      pooledInto: 'T',
      setAside: null
    });
    expect(of(run(aside, { kind: 'pool', categoryIds: ['1t1'], into: null }), '1t1')?.setAside).toBeNull();
  });

  it('merges two that mean the same: into a new one, into the one that has one, or two into one', () => {
    const match = (id: string): PlainPoolMove => ({ kind: 'match', first: '1t1', second: '2t1', id });
    expect(of(run(pool, match('M')), 'M')?.label).toBe('1t1');
    expect(below(run(pool, found('T', '2t1'), match('M')), 'T')).toEqual(['1t1', '2t1']);
    const merged = run(pool, found('A', '1t1'), found('B', '2t1', '2t2'), match('M'));
    expect([order(merged), below(merged, 'A')]).toEqual([['A'], ['1t1', '2t1', '2t2']]);
  });

  it('merges class categories: the one that stays keeps its texts and takes over what it lacks', () => {
    const state = run(pool, found('A'), found('B', '2t1'), { kind: 'merge', id: 'B', into: 'A' });
    expect([order(state), below(state, 'A')]).toEqual([['A'], ['2t1']]);
    expect(of(state, 'A')).toMatchObject({ label: 'A', definition: 'definition of 2t1' });
  });

  it('describes without writing over what someone else wrote since', () => {
    const state = run(pool, found('T'));
    const describing = (changes: object, was: object): PlainPoolMove => ({
      kind: 'describe',
      id: 'T',
      changes,
      was
    });
    const written = run(state, describing({ label: 'Legt uit', minority: true }, { label: 'T' }));
    expect(of(written, 'T')).toMatchObject({ label: 'Legt uit', minority: true });
    expect(arrange(written, describing({ label: 'Anders' }, { label: 'T' }))).toMatchObject({
      ok: false,
      reason: 'changed'
    });
    // A task is no kind of characteristic.
    expect(of(run(state, describing({ competencyKind: 'skill' }, {})), 'T')?.competencyKind).toBeNull();
  });

  it('orders', () => {
    const three = run(pool, found('A'), found('B'), found('C'));
    expect(order(run(three, { kind: 'reorder', id: 'C', before: 'A' }))).toEqual(['C', 'A', 'B']);
    expect(order(run(three, { kind: 'reorder', id: 'A', before: null }))).toEqual(['B', 'C', 'A']);
    expect(arrange(three, { kind: 'reorder', id: 'A', before: 'B' })).toMatchObject({ changes: [] });
  });

  it.each<[string, PlainPoolMove]>([
    ['frames are mixed', found('T', '1c1')],
    ['a group category is gone', { kind: 'pool', categoryIds: ['nothing'], into: null }],
    ['a class category is gone', { kind: 'pool', categoryIds: ['1t1'], into: 'nothing' }],
    ['two of different frames match', { kind: 'match', first: '1t1', second: '1c1', id: 'M' }],
    ['what is described is gone', { kind: 'describe', id: 'x', changes: {}, was: {} }]
  ])('is a lost race when %s', (_, move) => {
    expect(arrange(pool, move)).toEqual({ ok: false, reason: 'gone' });
  });

  it('has room for a hundred', () => {
    const full: Pool = {
      ...pool,
      classCategories: Array.from({ length: 100 }, (_, i) => category(`c${i}`, 'class', 'task', i + 1))
    };
    expect(arrange(full, found('T'))).toEqual({ ok: false, reason: 'full' });
  });

  it('tells the log what happened to each', () => {
    const arranged = arrange(run(pool, found('A', '1t1')), { kind: 'remove', id: 'A' });
    expect(arranged.ok && arranged.changes.map((one) => toldOfPool(one).type).sort()).toEqual([
      'category.removed',
      'category.unpooled'
    ]);
    const aside = arrange(pool, { kind: 'set_aside', categoryIds: ['1t1'], reason: 'x' });
    expect(aside.ok && aside.changes.map(toldOfPool)).toEqual([
      { type: 'category.set_aside', subjectId: '1t1', data: { boardId: 'b1' } }
    ]);
  });

  it('never loses or doubles a group category, and lays it in one place that exists', () => {
    fc.assert(
      fc.property(somePoolMoves, (moves) => {
        const state = moves.reduce<Pool>((current, move) => {
          const arranged = arrange(current, move);
          return arranged.ok ? arranged.pool : current;
        }, pool);
        const all = state.groups.flatMap(({ categories }) => categories);
        const frames = new Map(state.classCategories.map(({ id, frame }) => [id, frame]));
        expect(all.map(({ id }) => id).sort()).toEqual([...groupCategoryIds].sort());
        expect(new Set(state.classCategories.map(({ id }) => id)).size).toBe(state.classCategories.length);
        for (const { pooledInto, setAside, frame } of all) {
          expect(pooledInto === null || (setAside === null && frames.get(pooledInto) === frame)).toBe(true);
        }
      })
    );
  });
});
