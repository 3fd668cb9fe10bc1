import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../lib/free-port.js';

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/**
 * The production build, started as `npm start` does, in a process of its own.
 * @param {string} folder with its database
 */
export async function startServer(folder) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', './scripts/bench/watch-loop.js', 'scripts/start.js'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: base,
      DATABASE_URL: '',
      VOORVAL_DATA: folder,
      VOORVAL_EXAMPLE: '0',
      VOORVAL_LOG_LEVEL: 'warn'
    }
  });
  const ended = once(child, 'exit');
  const ready = new Promise((resolve) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('Voorval is ready')) resolve(null);
        // A bench with complaints in the log is not worth much.
        else if (line.startsWith('{')) console.error(line);
      });
  });
  await Promise.race([
    ready,
    ended.then(() => {
      throw new Error('The server did not start.');
    })
  ]);
  return {
    base,
    /** Resident memory in bytes. */
    memory: () =>
      Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024,
    /**
     * Does the work, and says how long the event loop was held up at most, and what processor time all took.
     * @template T
     * @param {() => Promise<T>} work
     * @returns {Promise<{ result: T, longest: number, processor: number }>} milliseconds
     */
    async watch(work) {
      child.send('watch');
      const result = await work();
      const told = once(child, 'message');
      child.send('tell');
      const [{ longest, processor }] = await told;
      return { result, longest, processor };
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    }
  };
}
