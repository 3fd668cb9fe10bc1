import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import * as schema from '../schema/sqlite.ts';
import type { Connection, Db } from './connection.ts';

function open(file: string): Database.Database {
  const raw = new Database(file);
  raw.pragma('journal_mode = WAL');
  raw.pragma('busy_timeout = 5000');
  raw.pragma('foreign_keys = ON');
  // An acknowledged write survives power loss.
  raw.pragma('synchronous = FULL');
  return raw;
}

const typed = (raw: Database.Database) => drizzle(raw, { schema: schema as never }) as unknown as Db;

/**
 * Opens the embedded database, made when missing, and brings it up to date.
 * @param migrations folder with the generated migrations of SQLite
 */
export function connectSqlite(file: string, migrations: string): Connection {
  mkdirSync(dirname(file), { recursive: true });
  const writer = open(file);
  migrate(drizzle(writer), { migrationsFolder: migrations });
  const reader = open(file);
  reader.pragma('query_only = ON');
  const writing = typed(writer);

  // One writer: transactions queue here, so that an awaited step of one never lets another in between.
  let tail: Promise<unknown> = Promise.resolve();
  const tx: Connection['tx'] = (work) => {
    const run = tail.then(async () => {
      writer.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(writing);
        writer.exec('COMMIT');
        return result;
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK');
        throw error;
      }
    });
    tail = run.catch(() => {});
    return run;
  };

  return {
    dialect: 'sqlite',
    t: schema,
    db: typed(reader),
    tx,
    async close() {
      await tail;
      reader.close();
      writer.close();
    }
  };
}
