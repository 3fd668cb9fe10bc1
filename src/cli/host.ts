import type { Workshop } from '../lib/domain/workshops/workshop.ts';
import { cliHostMessages } from '../lib/i18n/cli-host.ts';
import { readSettings } from '../lib/server/settings.ts';
import type { App } from '../lib/server/usecases/app.ts';
import type { Io } from './io.ts';
import { Problem } from './problem.ts';

/**
 * Works on the installation's database, and leaves it as it should be left.
 * @throws Problem when the settings make no sense, or name a database that cannot be used
 */
export async function withHost<T>(io: Io, work: (app: App) => Promise<T>): Promise<T> {
  const { HostProblem, openHost } = await import('../lib/server/usecases/host.ts');
  let app: App;
  try {
    app = await openHost(readSettings(io.env));
  } catch (error) {
    if (error instanceof HostProblem) {
      throw new Problem(cliHostMessages[io.language][error.trouble](error.database));
    }
    throw error instanceof Error ? new Problem(error.message) : error;
  }
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** @throws Problem for a code that no workshop has */
export async function openWorkshop(io: Io, app: App, code: string): Promise<Workshop> {
  const { workshopWithCode } = await import('../lib/server/usecases/host.ts');
  const found = await workshopWithCode(app, code);
  if (!found) throw new Problem(cliHostMessages[io.language].noWorkshop(code));
  return found;
}

/** @throws Problem rather than bytes on a screen */
export function mustGoToFile(io: Io): void {
  const screen = (io.stdout as { isTTY?: boolean }).isTTY === true;
  if (screen && (io.output === null || io.output === '-')) {
    throw new Problem(cliHostMessages[io.language].needsOutput(io.format));
  }
}

/** Says on a terminal how far something is; nothing where nobody looks. */
export function progressOf(io: Io): { at: (share: number) => void; done: () => void } {
  const shown = io.stderr.isTTY === true;
  const say = (text: string) => void (shown && io.stderr.write(`\r\u001b[K${text}`));
  say(cliHostMessages[io.language].working(0));
  return {
    at: (share) => say(cliHostMessages[io.language].working(Math.round(share * 100))),
    done: () => say('')
  };
}
