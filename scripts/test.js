// npm test: everything. npm test -- unit [more]: one part of check, unit, build, e2e; the rest goes to its tool.
import './lib/node-version.js';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from './lib/build.js';
import { check } from './lib/check.js';
import { findOrInstallChromium } from './lib/chromium.js';
import { runNode, tools } from './lib/run.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {(more: string[], report: string) => Promise<Count>} Part */

const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {string} report
 * @param {boolean} ok
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function countFrom(report, ok, read) {
  const count = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : none;
  // A tool that stopped for another reason than a failed test counts as one failure.
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** @type {Record<string, Part>} */
const parts = {
  async check() {
    return { ...none, failed: (await check()).length };
  },
  async unit(more, report) {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { ok } = await runNode(tools.vitest, ['run', ...reporters, ...more]);
    return countFrom(report, ok, ({ numPassedTests, numFailedTests, numPendingTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests
    }));
  },
  async build() {
    return { ...none, failed: (await buildIfChanged()) ? 0 : 1 };
  },
  async e2e(more, report) {
    const chromium = await findOrInstallChromium();
    if (!chromium) {
      console.error('No Chromium: install one, or set CHROMIUM_PATH to its path.');
      return { ...none, failed: 1 };
    }
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
    const { ok } = await runNode(tools.playwright, ['test', '--reporter=list,json', ...more], { env });
    return countFrom(report, ok, ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped
    }));
  }
};

const [first = '', ...rest] = process.argv.slice(2);
const chosen = first in parts ? [first] : Object.keys(parts);
const more = first in parts ? rest : process.argv.slice(2);
if (more.length > 0 && chosen.length > 1) {
  console.error(`Name one part for more options: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'voorval-report-'));
const total = { ...none };
let buildFailed = false;
try {
  for (const name of chosen) {
    if (name === 'e2e' && buildFailed) continue;
    const count = (await parts[name]?.(more, join(folder, `${name}.json`))) ?? none;
    buildFailed ||= name === 'build' && count.failed > 0;
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
