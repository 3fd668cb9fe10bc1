import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import * as schema from '../schema/sqlite.ts';
import type { Connection, Db } from './connection.ts';
import { SqliteWriter } from './sqlite-writer.ts';

function open(file: string): Database.Database {
  const raw = new Database(file);
  raw.pragma('journal_mode = WAL');
  raw.pragma('busy_timeout = 5000');
  raw.pragma('foreign_keys = ON');
  // An acknowledged write survives power loss.
  raw.pragma('synchronous = FULL');
  keepStatements(raw);
  return raw;
}

/** Statements to keep; lists of ids make many that differ in their length alone. */
const mostStatements = 300;

/** The same query comes again and again, and preparing it takes longer than running it. */
function keepStatements(raw: Database.Database): void {
  const prepare = raw.prepare.bind(raw);
  const kept = new Map<string, Database.Statement>();
  raw.prepare = ((source: string) => {
    let statement = kept.get(source);
    if (statement) {
      kept.delete(source);
      // As it comes from `prepare`: drizzle asks for raw rows anew each time.
      if (statement.reader) statement.raw(false);
    } else {
      statement = prepare(source);
      const [oldest] = kept.size < mostStatements ? [] : kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    }
    kept.set(source, statement);
    return statement;
  }) as typeof raw.prepare;
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
  const queue = new SqliteWriter(writer, typed(writer));

  return {
    dialect: 'sqlite',
    t: schema,
    db: typed(reader),
    tx: (work) => queue.run(work),
    async close() {
      await queue.idle();
      reader.close();
      writer.close();
    }
  };
}
