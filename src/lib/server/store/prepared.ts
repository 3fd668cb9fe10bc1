import { sql, type Placeholder } from 'drizzle-orm';
import type { Db } from './dialect/connection.ts';

interface Preparable<Rows> {
  prepare(name: string): { execute(values: Record<string, unknown>): Promise<Rows> };
}
type Run = (values: Record<string, unknown>) => Promise<unknown>;

const kept = new WeakMap<Db, Map<string, Run>>();

/**
 * A query by one value that every request makes: drizzle writes it out once for each connection, which takes
 * several times as long as asking it.
 * @param name of the query; another query has another name
 */
export function prepared<Rows>(
  db: Db,
  name: string,
  query: (value: Placeholder) => Preparable<Rows>,
  value: string
): Promise<Rows> {
  const queries = kept.get(db) ?? new Map<string, Run>();
  kept.set(db, queries);
  let run = queries.get(name);
  if (!run) {
    const statement = query(sql.placeholder('value')).prepare(name);
    run = (values) => statement.execute(values);
    queries.set(name, run);
  }
  return run({ value }) as Promise<Rows>;
}
