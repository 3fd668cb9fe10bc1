import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyMove,
  bareBoard as empty,
  boardAfter as after,
  orderedBoard,
  someMoves as moves
} from '../../../../tests/builders/moves.ts';
import type { Patch } from '../live/events.ts';
import { apply } from './apply.ts';
import type { Frame } from './board.ts';
import { patched } from './patch.ts';
import { cardIdsOf, rowOf, spansOf, type Sorting } from './sorting.ts';
import { joinedSpans, wholeOf } from './spans.ts';
import { toldOf, type Told } from './told.ts';

/** As the stream makes it: from the state at the moment of reading, which may be later than the entry. */
const patchFrom = (server: Sorting, { type, subjectId, data }: Told): Patch => {
  if (type === 'placement.moved') {
    const frame = data.frame as Frame;
    const value = server.placements.filter((p) => p.cardId === subjectId && p.frame === frame);
    return { kind: 'placements', boardId: 'board', cardId: subjectId, frame, value };
  }
  if (type.startsWith('incident.')) {
    const value = server.units.filter(({ incidentId }) => incidentId === subjectId);
    return { kind: 'units', boardId: 'board', incidentId: subjectId, value };
  }
  const value = server.categories.find(({ id }) => id === subjectId) ?? null;
  return { kind: 'category', boardId: 'board', id: subjectId, value };
};

describe('the rules of the board, whatever is done', () => {
  it('keep every card once, in one task category at most', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const board = after(empty, list);
        expect(board.cards).toEqual(empty.cards);
        const keys = board.placements.map((p) => `${p.categoryId} ${p.cardId}`);
        expect(new Set(keys).size).toBe(keys.length);
        const inTasks = board.placements.filter(({ frame }) => frame === 'task').map((p) => p.cardId);
        expect(new Set(inTasks).size).toBe(inTasks.length);
      })
    );
  });

  it('let placements and anchors refer to what exists, with positions that differ', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const board = after(empty, list);
        const known = cardIdsOf(board);
        for (const { categoryId, cardId, frame, incidentId } of board.placements) {
          const holder = board.categories.find(({ id }) => id === categoryId);
          expect(holder?.frame ?? 'task').toBe(frame);
          expect(categoryId === null || holder !== undefined).toBe(true);
          expect(known.has(cardId)).toBe(true);
          expect(board.units.find(({ id }) => id === cardId)?.incidentId ?? cardId).toBe(incidentId);
        }
        for (const { id, anchorIncidentId, frame, competencyKind, colour } of board.categories) {
          const row = rowOf(board, id);
          if (anchorIncidentId !== null) expect(row.map((p) => p.incidentId)).toContain(anchorIncidentId);
          if (frame === 'task') expect(competencyKind).toBeNull();
          expect(colour).not.toBeNull();
          expect(new Set(row.map(({ position }) => position)).size).toBe(row.length);
        }
      })
    );
  });

  it('cut the text of an incident in units that hold all of it, once', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const board = after(empty, list);
        for (const { incidentId, answers } of board.cards) {
          if (!answers) continue;
          const ids = [incidentId, ...board.units.flatMap((u) => (u.incidentId === incidentId ? u.id : []))];
          const parts = ids.map((id) => spansOf(board, id) ?? []);
          const characters = parts.flat().reduce((sum, { start, end }) => sum + end - start, 0);
          expect(characters).toBe(Object.values(answers).join('').length);
          expect(joinedSpans(parts.flat())).toEqual(wholeOf(answers));
          for (const spans of parts) expect(spans.length).toBeGreaterThan(0);
        }
      })
    );
  });

  it('never change what they are given', () => {
    fc.assert(
      fc.property(moves, anyMove, (list, next) => {
        const board = after(empty, list);
        const copy = structuredClone(board);
        apply(board, next);
        expect(board).toEqual(copy);
      })
    );
  });

  it('do nothing the second time', () => {
    fc.assert(
      fc.property(moves, anyMove, (list, next) => {
        const once = apply(after(empty, list), next);
        if (!once.ok) return;
        // A description says what it had read; by the second time its own words stand there.
        const again = apply(once.board, next.kind === 'describe_category' ? { ...next, was: {} } : next);
        if (again.ok) expect(again.changes).toEqual([]);
        else expect(['merge_categories', 'split_category', 'join_cards']).toContain(next.kind);
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
            log.push(...toldOf('board', applied.changes));
          }
          hear(client, lag[turn % lag.length] ?? 0);
          // What is shown meanwhile keeps the rules too.
          expect(after(client.confirmed, client.pending).cards).toEqual(empty.cards);
        }
        for (const client of clients) {
          hear(client, Infinity);
          expect(orderedBoard(client.confirmed)).toEqual(orderedBoard(server));
        }
      })
    );
  });
});
