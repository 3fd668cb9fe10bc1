import Database from 'better-sqlite3';
import { Socket } from 'node:net';
import { uuidv7 } from 'uuidv7';
import { expect, it, vi } from 'vitest';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';

/** Statements that are run on SQLite, or journeys to PostgreSQL: what waits together is written together. */
function counting(dialect: 'sqlite' | 'pg'): () => number {
  if (dialect === 'pg') {
    const written = vi.spyOn(Socket.prototype, 'write');
    return () => written.mock.calls.length;
  }
  const memory = new Database(':memory:');
  const statement = Object.getPrototypeOf(memory.prepare('select 1')) as Database.Statement;
  const spies = (['run', 'get', 'all'] as const).map((way) => vi.spyOn(statement, way));
  return () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

describeOnBoth('a move on a board', (make) => {
  it('asks the database as little as can be', async () => {
    const app = await make();
    const { code, participants } = await aWorkshop(app, {
      phase: 'analyse',
      participants: 2,
      groups: 1,
      incidents: { effective: 2, ineffective: 2 }
    });
    const [{ visitor }] = participants as [Member];
    const move = (given: object) => moveOnBoard(app, visitor, code, 1, given, uuidv7());
    const id = uuidv7();
    await move({ kind: 'add_category', id, frame: 'task', label: 'Lesgeven' });
    const { board } = await openBoard(app, visitor, code, 1);
    const [one, two] = board.cards.map(({ incidentId }) => incidentId);
    const place = { kind: 'place', categoryId: id, before: null, from: null };
    const asked: number[] = [];
    const count = counting(make.dialect);
    // The first times each connection learns the statements.
    for (let i = 0; i < 25; i++) {
      await move({ ...place, cardIds: [i % 2 === 0 ? one : two] });
      // What readers are told comes after it.
      await new Promise((done) => setTimeout(done, 80));
      const before = count();
      await move({ kind: 'take_out', categoryId: id, cardIds: [i % 2 === 0 ? one : two] });
      asked.push(count() - before);
    }
    vi.restoreAllMocks();
    // SQLite also counts the beginning and the end of a transaction and of a savepoint, four statements.
    expect(Math.min(...asked)).toBeLessThanOrEqual(make.dialect === 'pg' ? 10 : 19);
  });
});
