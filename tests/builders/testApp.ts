import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import postgres from 'postgres';
import { inject } from 'vitest';
import type { Settings } from '../../src/lib/server/settings.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { startApp } from '../../src/lib/server/usecases/start.ts';

export type Dialect = 'sqlite' | 'pg';

export interface TestAppOptions {
  settings?: Partial<Settings>;
  /** UTC milliseconds; by default the real time. */
  now?: () => number;
}

/** A clock that stands still until a test moves it. */
export function aClock(start = Date.UTC(2026, 8, 1, 9)): {
  now: () => number;
  forward: (ms: number) => void;
} {
  let time = start;
  return { now: () => time, forward: (ms) => void (time += ms) };
}

/**
 * The whole application on a fresh, empty database. Its `close` also throws the database away, and fails
 * when the application logged an error.
 * @param databaseUrl of an application that runs already: a second process of the same installation
 */
export async function testApp(
  dialect: Dialect = 'sqlite',
  options: TestAppOptions = {},
  databaseUrl?: string
): Promise<App> {
  const database =
    databaseUrl === undefined ? await freshDatabase(dialect) : { url: databaseUrl, drop: null };
  const settings: Settings = {
    dataFolder: inject('databases').folder,
    databaseUrl: database.url,
    origin: null,
    openSignUp: false,
    example: false,
    textModel: null,
    logLevel: 'warn',
    ...options.settings
  };
  const app = await startApp(settings, 'drizzle', options.now);
  const complaints: unknown[][] = [];
  app.log.error = (...values: unknown[]) => void complaints.push(values);
  const close = app.close;
  app.close = async () => {
    await close();
    await database.drop?.();
    if (complaints.length > 0) throw new Error(`The application logged errors: ${inspect(complaints)}`);
  };
  return app;
}

async function freshDatabase(dialect: Dialect): Promise<{ url: string; drop: () => Promise<void> }> {
  const { folder, sqliteTemplate, postgres: server } = inject('databases');
  const name = `voorval_test_${randomBytes(6).toString('hex')}`;
  if (dialect === 'sqlite') {
    const file = join(folder, `${name}.sqlite`);
    copyFileSync(sqliteTemplate, file);
    const drop = async () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    };
    return { url: file, drop };
  }
  if (!server) throw new Error('PostgreSQL is not available.');
  await admin(server.adminUrl, `create database ${name} template ${server.template} strategy file_copy`);
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => admin(server.adminUrl, `drop database ${name} with (force)`) };
}

async function admin(url: string, statement: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end();
  }
}
