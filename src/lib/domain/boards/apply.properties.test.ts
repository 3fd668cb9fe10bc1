import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, byCategoryPosition, byPosition, type Sorting } from './apply.ts';
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
const row = (board: Sorting, categoryId: string) =>
  board.placements
    .filter((placement) => placement.categoryId === categoryId)
    .sort((x, y) => x.position - y.position)
    .map(({ incidentId }) => incidentId);

describe('the rules of the board, whatever is done', () => {
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
});
