import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { freePort } from '../../scripts/lib/free-port.js';

export interface Cluster {
  /** Of a database that may make and drop others. */
  url: string;
  stop(): Promise<void>;
}

const installations = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** The folder with `initdb` and `postgres`, of the latest version on this machine; null without any. */
function findBinaries(): string | null {
  if (!existsSync(installations)) return null;
  const folders = readdirSync(installations)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(installations, version, 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

function install(): string | null {
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return null;
  console.log('Installing PostgreSQL for the contract tests.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'], { env });
  return findBinaries();
}

/** PostgreSQL refuses to run as root: then somebody else runs it. */
function runner(): { uid?: number; gid?: number } {
  if (!isRoot) return {};
  const idOf = (flag: '-u' | '-g', name: string) => Number(execFileSync('id', [flag, name]).toString());
  const name = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: idOf('-u', name), gid: idOf('-g', name) };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    try {
      await client`select 1`;
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end({ timeout: 1 });
    }
  }
}

function ended(child: ChildProcess, milliseconds: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/**
 * Starts a PostgreSQL of its own on a free loopback port, in a folder that goes when it stops. Quick rather
 * than safe: nothing is flushed to disk.
 * @returns null when this machine has no PostgreSQL and it cannot be installed
 */
export async function startCluster(): Promise<Cluster | null> {
  const binaries = findBinaries() ?? install();
  if (binaries === null) return null;
  const as = runner();
  const folder = mkdtempSync(join(tmpdir(), 'voorval-postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const settings = ['--username=voorval', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
    execFileSync(join(binaries, 'initdb'), ['-D', data, ...settings], { ...as, cwd: folder, stdio: 'pipe' });
    const port = await freePort();
    const options = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: folder,
      max_connections: 300,
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_wal_size: '2GB',
      log_min_messages: 'fatal'
    };
    const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
      ...as,
      cwd: folder,
      stdio: 'ignore'
    });
    // Also when the tests end without a word, as when the reader of their output goes away.
    const kill = () => {
      child.kill('SIGQUIT');
      remove();
    };
    process.once('exit', kill);
    const stop = async () => {
      process.off('exit', kill);
      child.kill('SIGINT');
      if (!(await ended(child, 5000))) {
        child.kill('SIGQUIT');
        await ended(child, 5000);
      }
      remove();
    };
    const url = `postgres://voorval@127.0.0.1:${port}/postgres`;
    await answers(url, child).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { url, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
