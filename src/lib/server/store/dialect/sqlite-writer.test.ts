import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Db } from './connection.ts';
import { SqliteWriter } from './sqlite-writer.ts';

let folder: string;
let raw: Database.Database;
let reader: Database.Database;
let writer: SqliteWriter;
const commits = vi.fn();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voorval-writer-'));
  raw = new Database(join(folder, 'test.sqlite'));
  raw.pragma('journal_mode = WAL');
  raw.exec('create table seen (n integer primary key)');
  reader = new Database(join(folder, 'test.sqlite'));
  commits.mockReset();
  const prepare = raw.prepare.bind(raw);
  raw.prepare = ((source: string) => {
    const statement = prepare(source);
    if (source === 'COMMIT') {
      const run = statement.run.bind(statement);
      statement.run = () => (commits(), run());
    }
    return statement;
  }) as typeof raw.prepare;
  writer = new SqliteWriter(raw, {} as Db);
});

afterEach(() => {
  reader.close();
  raw.close();
  rmSync(folder, { recursive: true });
});

const add = (n: number) => async () => {
  raw.prepare('insert into seen values (?)').run(n);
  await Promise.resolve();
  return n;
};
const seen = () =>
  (reader.prepare('select n from seen order by n').all() as { n: number }[]).map(({ n }) => n);

test('what waits together is committed together, in order', async () => {
  const results = await Promise.all([3, 1, 2].map((n) => writer.run(add(n))));
  expect(results).toEqual([3, 1, 2]);
  expect(seen()).toEqual([1, 2, 3]);
  expect(commits).toHaveBeenCalledOnce();
});

test('nobody hears of a work before it can be read', async () => {
  const heard = [1, 2, 3].map(async (n) => {
    await writer.run(add(n));
    return seen().includes(n);
  });
  expect(await Promise.all(heard)).toEqual([true, true, true]);
});

test('a work that fails takes back its own part alone', async () => {
  const [first, second, third] = await Promise.allSettled([
    writer.run(add(1)),
    writer.run(async () => {
      await add(2)();
      throw new Error('no');
    }),
    writer.run(add(3))
  ]);
  expect([first?.status, second?.status, third?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen()).toEqual([1, 3]);
});

test('works never overlap, also when they wait for something', async () => {
  let inside = 0;
  const work = async () => {
    expect(++inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => writer.run(work)));
  expect(raw.inTransaction).toBe(false);
});

test('when the database ends the transaction, all in it fail, and the next ones are fine', async () => {
  const before = writer.run(add(1));
  const ending = writer.run(async () => {
    raw.exec('ROLLBACK');
    throw new Error('disk full');
  });
  for (const one of [before, ending]) await expect(one).rejects.toThrow('disk full');
  expect(await writer.run(add(2))).toBe(2);
  expect(seen()).toEqual([2]);
});

test('a long queue is committed in parts, and others get their turn', async () => {
  const works = Array.from({ length: 250 }, (_, n) => writer.run(add(n)));
  await Promise.all(works);
  expect(commits.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(seen()).toHaveLength(250);
});

test('idle waits for all', async () => {
  void writer.run(add(1));
  void writer.run(add(2));
  await writer.idle();
  expect(seen()).toEqual([1, 2]);
});
