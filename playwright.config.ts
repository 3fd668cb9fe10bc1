import { defineConfig } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './scripts/lib/chromium.js';
import { freePort } from './scripts/lib/free-port.js';

// Set once; the workers, which read this file too, inherit them.
process.env.VOORVAL_E2E_PORT ??= String(await freePort());
process.env.VOORVAL_E2E_DATA ??= mkdtempSync(join(tmpdir(), 'voorval-e2e-'));
const executablePath = (await findChromium()) ?? undefined;
const url = `http://localhost:${process.env.VOORVAL_E2E_PORT}`;

/** The production build, through the start script, with a data folder that goes afterwards. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalTeardown: './tests/e2e/tear-down.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: url,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-sync',
        '--disable-component-update',
        '--no-first-run'
      ]
    }
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.js --empty`,
    url,
    timeout: 180_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
    env: {
      HOST: '127.0.0.1',
      PORT: process.env.VOORVAL_E2E_PORT,
      VOORVAL_DATA: process.env.VOORVAL_E2E_DATA,
      // The set-up link has a test of its own, on an installation of its own.
      VOORVAL_OPEN_SIGN_UP: '1',
      VOORVAL_LOG_LEVEL: 'warn'
    }
  }
});
