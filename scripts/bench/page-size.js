import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '../lib/chromium.js';
import { kB } from './figures.js';

const budget = 60_000;
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
  '--no-first-run'
];

/**
 * What scripts weigh: compressed as the build compresses its files, and as sent.
 * @param {Iterable<import('@playwright/test').Response>} responses
 */
async function weigh(responses) {
  let gzip = 0;
  let sent = 0;
  for (const response of responses) {
    gzip += gzipSync(await response.body(), { level: 9 }).length;
    sent += (await response.request().sizes()).responseBodySize;
  }
  return { gzip, sent };
}

/**
 * The JavaScript that a browser with an empty cache loads for a page.
 * @param {string} base
 * @param {string} code of a workshop in the writing phase
 * @param {import('./visitor.js').Visitor} participant
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function pageSizes(base, code, participant) {
  const executablePath = await findOrInstallChromium();
  if (!executablePath) throw new Error('No Chromium: install one, or set CHROMIUM_PATH to its path.');
  const browser = await chromium.launch({ executablePath, args });
  try {
    const rows = [];
    for (const [what, path, cookie] of /** @type {[string, string, string][]} */ ([
      ['join page', `/w/${code}/join`, ''],
      ['write page', `/w/${code}/write`, participant.cookie],
      ['editor', '', participant.cookie]
    ])) {
      const context = await browser.newContext({ locale: 'nl-BE', serviceWorkers: 'block' });
      const cookies = cookie.split('; ').filter(Boolean);
      await context.addCookies(
        cookies.map((one) => ({ url: base, name: one.split('=')[0] ?? '', value: one.split('=')[1] ?? '' }))
      );
      const page = await context.newPage();
      const scripts = new Map();
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script' || response.url().endsWith('.js'))
          scripts.set(response.url(), response);
      });
      const address = base + (path || `/w/${code}/write/${crypto.randomUUID()}?polarity=effective`);
      await page.goto(address);
      await page.waitForTimeout(1500);
      const { gzip, sent } = await weigh(scripts.values());
      rows.push({
        what: `JavaScript of the ${what}, gzip`,
        figure: kB(gzip),
        against: `${scripts.size} files, ${kB(sent)} as sent`,
        budget: kB(budget),
        within: gzip <= budget
      });
      if (!path) {
        const opening = new Set(scripts.keys());
        scripts.clear();
        // Typed at once, so that the advice comes before what makes the page ready to work offline.
        await page.goto(address);
        await page.locator('textarea').nth(1).fill('Professor Janssens was vriendelijk en behulpzaam.');
        await page.locator('div.hint').waitFor();
        const later = [...scripts].filter(([url]) => !opening.has(url)).map(([, response]) => response);
        const advice = await weigh(later);
        rows.push({
          what: 'writing advice, fetched after the first pause, gzip',
          figure: kB(advice.gzip),
          against: `${later.length} files, ${kB(advice.sent)} as sent`,
          budget: '',
          within: null
        });
      }
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}
