import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import * as schema from '../schema/pg.ts';
import type { Connection, Db } from './connection.ts';

// Any number that no other program uses as an advisory lock in this database.
const migrationLock = 7_606_825;

/** Statements with more values than this mostly differ in how many they have: too many to keep. */
const mostValues = 24;

/**
 * The same query comes again and again: a connection that knows it needs one journey instead of two. Drizzle asks
 * through `unsafe`, which keeps nothing unless told to.
 */
function keepStatements(client: postgres.Sql): postgres.Sql {
  const begin = client.begin.bind(client) as (work: Work) => Promise<unknown>;
  const kept = (work: Work) => begin((inner) => work(keep(inner)));
  client.begin = kept as postgres.Sql['begin'];
  return keep(client);
}

type Work = (inner: postgres.TransactionSql) => Promise<unknown>;

function keep<Client extends Pick<postgres.Sql, 'unsafe'>>(client: Client): Client {
  const unsafe: postgres.Sql['unsafe'] = client.unsafe.bind(client);
  client.unsafe = (query, values = [], options = {}) => {
    const prepare = options.prepare === true || values.length <= mostValues;
    return unsafe(query, values, { ...options, prepare });
  };
  return client;
}

/**
 * Connects to PostgreSQL and brings it up to date; processes that start together wait for one another.
 * @param url `postgres://user:password@host:port/database`
 * @param migrations folder with the generated migrations of PostgreSQL
 */
export async function connectPostgres(url: string, migrations: string): Promise<Connection> {
  const single = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await single`select pg_advisory_lock(${migrationLock})`;
    await migrate(drizzle(single), { migrationsFolder: migrations });
  } finally {
    await single.end();
  }
  const client = keepStatements(postgres(url, { max: 10, onnotice: () => {} }));
  const db = drizzle(client, { schema });
  return {
    dialect: 'pg',
    t: schema,
    db: db as unknown as Db,
    tx: (work) => db.transaction((inner) => work(inner as unknown as Db)),
    close: () => client.end({ timeout: 5 })
  };
}
