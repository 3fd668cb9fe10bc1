import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Started {
  /** What the terminal showed so far. */
  said: () => string;
  /** Sends SIGTERM. @returns exit code, and milliseconds until then */
  stop: () => Promise<{ code: number | null; took: number }>;
  /** Sends SIGKILL: no time to say goodbye. */
  kill: () => Promise<void>;
}

/**
 * `npm start` with its own data, until the terminal says that it is ready or it gave up.
 * @param options of the start; without the example unless told otherwise
 */
export async function startServer(
  port: number,
  dataFolder: string,
  options: string[] = ['--empty'],
  settings: Record<string, string> = {}
): Promise<Started & { code: number | null }> {
  const child = spawn(process.execPath, ['scripts/start.js', ...options, '--port', String(port)], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      VOORVAL_DATA: dataFolder,
      VOORVAL_OPEN_SIGN_UP: '',
      ...settings
    },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let said = '';
  const ended = once(child, 'exit') as Promise<[number | null]>;
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Voorval is ready')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => resolve());
  });
  return {
    code: child.exitCode,
    said: () => said,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      const since = Date.now();
      child.kill('SIGTERM');
      const [code] = await ended;
      return { code, took: Date.now() - since };
    }
  };
}
