import { join } from 'node:path';
import type { Connection } from './dialect/connection.ts';
import { connectPostgres } from './dialect/postgres.ts';
import { connectSqlite } from './dialect/sqlite.ts';

/**
 * Opens and migrates the database.
 * @param url `postgres://…`, or the path of the SQLite file
 * @param migrations the folder that holds `sqlite/` and `pg/`
 */
export async function connect(url: string, migrations: string): Promise<Connection> {
  return /^postgres(ql)?:\/\//.test(url)
    ? connectPostgres(url, join(migrations, 'pg'))
    : connectSqlite(url, join(migrations, 'sqlite'));
}
