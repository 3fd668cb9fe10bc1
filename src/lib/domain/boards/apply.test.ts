import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, byCategoryPosition, byPosition, type Applied, type Sorting } from './apply.ts';
import type { Frame } from './board.ts';
import type { Patch } from '../live/events.ts';
import type { Move } from './move.ts';
import { patched } from './patch.ts';
import { toldOf, type Told } from './told.ts';

const incidents = ['i1', 'i2', 'i3', 'i4', 'i5'];
const categories = ['a', 'b', 'c', 'd'];
const empty: Sorting = {
  id: 'board',
  cards: incidents.map((incidentId) => ({ incidentId })),
  categories: [],
  placements: []
};

const incident = fc.constantFrom(...incidents, 'elsewhere');
const category = fc.constantFrom(...categories);
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: null });
const frameOf = (id: string): Frame => (id === 'a' || id === 'b' ? 'task' : 'competency');
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: category.map((id): Move => ({ kind: 'add_category', id, frame: frameOf(id), label: id }))
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('place' as const),
      incidentId: incident,
      categoryId: category,
      before: maybe(incident),
      from: maybe(category)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('take_out' as const),
      incidentId: incident,
      categoryId: category
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('describe_category' as const),
      id: category,
      changes: fc.record(
        {
          label: fc.constantFrom('Lesgeven', 'Begeleiden'),
          definition: fc.constantFrom('', 'Iets uitleggen.'),
          competencyKind: fc.constantFrom(null, 'skill' as const),
          anchorIncidentId: maybe(incident)
        },
        { requiredKeys: [] }
      ),
      was: fc.record({ label: fc.constantFrom('a', 'Lesgeven') }, { requiredKeys: [] })
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('reorder_category' as const),
      id: category,
      before: maybe(category)
    })
  },
  { weight: 1, arbitrary: category.map((id): Move => ({ kind: 'remove_category', id })) }
);
const moves = fc.array(move, { maxLength: 60 });

const after = (board: Sorting, list: readonly Move[]): Sorting =>
  list.reduce((state, next) => {
    const applied = apply(state, next);
    return applied.ok ? applied.board : state;
  }, board);
/** As the stream makes it: from the state at the moment of reading, which may be later than the entry. */
const patchFrom = (server: Sorting, { type, subjectId, data }: Told): Patch =>
  type === 'placement.moved'
    ? {
        kind: 'placements',
        boardId: 'board',
        incidentId: subjectId,
        frame: data.frame as Frame,
        value: server.placements.filter((p) => p.incidentId === subjectId && p.frame === data.frame)
      }
    : {
        kind: 'category',
        boardId: 'board',
        id: subjectId,
        value: server.categories.find(({ id }) => id === subjectId) ?? null
      };
const sorted = ({ categories, placements }: Sorting) => ({
  categories: [...categories].sort(byCategoryPosition),
  placements: [...placements].sort((a, b) => byPosition(a, b) || (a.categoryId < b.categoryId ? -1 : 1))
});
const accepted = (applied: Applied<Sorting>) => {
  if (!applied.ok) throw new Error(applied.reason);
  return applied;
};
const row = (board: Sorting, categoryId: string) =>
  board.placements
    .filter((placement) => placement.categoryId === categoryId)
    .sort((x, y) => x.position - y.position)
    .map(({ incidentId }) => incidentId);
const place = (incidentId: string, categoryId: string, before: string | null = null): Move => ({
  kind: 'place',
  incidentId,
  categoryId,
  before,
  from: null
});
const four = after(
  empty,
  categories.map((id): Move => ({ kind: 'add_category', id, frame: frameOf(id), label: id }))
);

describe('the rules of the board', () => {
  it('keep every card once, in one task category at most', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const board = after(empty, list);
        expect(board.cards).toEqual(empty.cards);
        const keys = board.placements.map((p) => `${p.categoryId} ${p.incidentId}`);
        expect(new Set(keys).size).toBe(keys.length);
        const inTasks = board.placements.filter(({ frame }) => frame === 'task').map((p) => p.incidentId);
        expect(new Set(inTasks).size).toBe(inTasks.length);
      })
    );
  });

  it('let placements and anchors refer to what exists, with positions that differ', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const board = after(empty, list);
        for (const placement of board.placements) {
          const holder = board.categories.find(({ id }) => id === placement.categoryId);
          expect(holder?.frame).toBe(placement.frame);
          expect(incidents).toContain(placement.incidentId);
        }
        for (const { id, anchorIncidentId, frame, competencyKind } of board.categories) {
          if (anchorIncidentId !== null) expect(row(board, id)).toContain(anchorIncidentId);
          if (frame === 'task') expect(competencyKind).toBeNull();
          const positions = board.placements.filter((p) => p.categoryId === id).map((p) => p.position);
          expect(new Set(positions).size).toBe(positions.length);
        }
      })
    );
  });

  it('never change what they are given', () => {
    fc.assert(
      fc.property(moves, move, (list, next) => {
        const board = after(empty, list);
        const copy = structuredClone(board);
        apply(board, next);
        expect(board).toEqual(copy);
      })
    );
  });

  it('do nothing the second time', () => {
    fc.assert(
      fc.property(moves, move, (list, next) => {
        const once = apply(after(empty, list), next);
        if (!once.ok) return;
        // A description says what it had read; by the second time its own words stand there.
        const again = apply(once.board, next.kind === 'describe_category' ? { ...next, was: {} } : next);
        expect(again).toEqual({ ok: true, board: once.board, writes: [] });
      })
    );
  });

  it('give every client the board of the server, whatever it guessed and however late it hears', () => {
    const lags = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(moves, moves, fc.array(fc.boolean()), lags, (mine, yours, turns, lag) => {
        let server = empty;
        const log: Told[] = [];
        const clients = [mine, yours].map((pending) => ({
          confirmed: empty,
          pending: [...pending],
          heard: 0
        }));
        const hear = (client: (typeof clients)[number], entries: number) => {
          for (const told of log.slice(client.heard, client.heard + entries)) {
            client.confirmed = patched(client.confirmed, patchFrom(server, told));
            client.heard += 1;
          }
        };
        for (let turn = 0; clients.some(({ pending }) => pending.length > 0); turn++) {
          const first = clients[turns[turn % turns.length] ? 0 : 1];
          const client = first?.pending.length ? first : clients.find(({ pending }) => pending.length > 0);
          const next = client?.pending.shift();
          if (!client || !next) break;
          const applied = apply(server, next);
          if (applied.ok) {
            server = applied.board;
            log.push(...toldOf('board', applied.writes));
          }
          hear(client, lag[turn % lag.length] ?? 0);
          // What is shown meanwhile keeps the rules too.
          expect(after(client.confirmed, client.pending).cards).toEqual(empty.cards);
        }
        for (const client of clients) {
          hear(client, Infinity);
          expect(sorted(client.confirmed)).toEqual(sorted(server));
        }
      })
    );
  });

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
