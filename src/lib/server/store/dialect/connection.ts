import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as pgSchema from '../schema/pg.ts';

export type Tables = typeof pgSchema;
/** What shared queries may use: only what both databases do alike. */
export type Db = Omit<PgDatabase<PgQueryResultHKT, Tables>, 'transaction' | 'execute'>;

export interface Connection {
  dialect: 'sqlite' | 'pg';
  t: Tables;
  /** For reads only. */
  db: Db;
  /** Every write. Never call it inside itself: SQLite's queue would wait for ever. */
  tx: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}
