import * as p from 'drizzle-orm/pg-core';
import * as s from 'drizzle-orm/sqlite-core';

/** The columns that the tables are declared with; each database brings its own. */
export const pgKit = {
  table: p.pgTable,
  text: (name: string) => p.text(name),
  int: (name: string) => p.integer(name),
  real: (name: string) => p.doublePrecision(name),
  /** UTC milliseconds. */
  ms: (name: string) => p.bigint(name, { mode: 'number' }),
  bool: (name: string) => p.boolean(name),
  json: (name: string) => p.jsonb(name),
  index: p.index,
  uniqueIndex: p.uniqueIndex,
  primaryKey: p.primaryKey
};

export type Kit = typeof pgKit;

// The application is typed as PostgreSQL; the contract tests hold SQLite to the same behaviour.
export const sqliteKit = {
  table: s.sqliteTable,
  text: (name: string) => s.text(name),
  int: (name: string) => s.integer(name),
  real: (name: string) => s.real(name),
  ms: (name: string) => s.integer(name),
  bool: (name: string) => s.integer(name, { mode: 'boolean' }),
  json: (name: string) => s.text(name, { mode: 'json' }),
  index: s.index,
  uniqueIndex: s.uniqueIndex,
  primaryKey: s.primaryKey
} as unknown as Kit;
