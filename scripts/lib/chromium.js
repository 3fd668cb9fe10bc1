import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode, tools } from './run.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** @returns {Promise<string | null>} the path of a Chromium on this machine */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { chromium } = await import('@playwright/test');
  return [...onPath, ...elsewhere, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds Chromium, or installs it: Debian's package as root, else Playwright's own.
 * @returns {Promise<string | null>}
 */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('Installing Chromium for the tests in the browser.');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'fonts-dejavu-core'];
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      quiet: true,
      env
    });
  }
  if (!(await findChromium())) await runNode(tools.playwright, ['install', 'chromium'], { quiet: true });
  return findChromium();
}
