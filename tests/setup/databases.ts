import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { connectPostgres } from '../../src/lib/server/store/dialect/postgres.ts';
import { connectSqlite } from '../../src/lib/server/store/dialect/sqlite.ts';
import { startCluster, type Cluster } from './postgres.ts';

/** Migrated, empty databases; each test works in a copy. */
export interface Databases {
  /** Folder for the copies of SQLite. */
  folder: string;
  sqliteTemplate: string;
  /** Null where PostgreSQL cannot be had. */
  postgres: { adminUrl: string; template: string } | null;
}

declare module 'vitest' {
  export interface ProvidedContext {
    databases: Databases;
  }
}

async function startPostgres(): Promise<Cluster | null> {
  const given = process.env.TEST_PG_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  try {
    const cluster = await startCluster();
    if (!cluster) {
      console.log('Skipped: the PostgreSQL contract tests; PostgreSQL is not here and cannot be installed.');
    }
    return cluster;
  } catch (error) {
    console.log(`Skipped: the PostgreSQL contract tests; PostgreSQL does not start: ${String(error)}`);
    return null;
  }
}

/** The address of another database on the same server. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function sql(url: string, statement: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end();
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // SQLite waits for the disk at every write; in memory it need not.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'voorval-test-'));
  const sqliteTemplate = join(folder, 'template.sqlite');
  const cluster = await startPostgres();
  const template = `voorval_template_${randomBytes(4).toString('hex')}`;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const tearDown = async () => {
    try {
      if (cluster && process.env.TEST_PG_URL) await sql(cluster.url, `drop database if exists ${template}`);
    } finally {
      await cluster?.stop();
      remove();
    }
  };
  try {
    await connectSqlite(sqliteTemplate, 'drizzle/sqlite').close();
    if (cluster) {
      await sql(cluster.url, `create database ${template}`);
      await (await connectPostgres(withDatabase(cluster.url, template), 'drizzle/pg')).close();
    }
  } catch (error) {
    await tearDown();
    throw error;
  }
  project.provide('databases', {
    folder,
    sqliteTemplate,
    postgres: cluster && { adminUrl: cluster.url, template }
  });
  return tearDown;
}
