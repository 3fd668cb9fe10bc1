import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '../lib/chromium.js';
import { median, ms, quantile } from './figures.js';

const longest = 50;

/**
 * The pooling page of a class with 1,000 incidents and 6 groups: how soon it is there, how heavy, and how smoothly
 * categories are dragged and merged.
 * @param {string} base
 * @param {string} code of a workshop that is being pooled
 * @param {import('./visitor.js').Visitor} facilitator
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function pooling(base, code, facilitator) {
  const executablePath = await findOrInstallChromium();
  if (!executablePath) throw new Error('No Chromium: install one, or set CHROMIUM_PATH to its path.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1440, height: 900 } });
    await context.addCookies(
      facilitator.cookie.split('; ').map((one) => {
        const [name = '', value = ''] = one.split('=');
        return { url: base, name, value };
      })
    );
    const page = await context.newPage();
    await page.addInitScript(() => {
      /** @type {number[]} */
      const tasks = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration))).observe({
        type: 'longtask',
        buffered: true
      });
    });
    const tasksOf = async () =>
      Math.max(0, ...(await page.evaluate(() => /** @type {any} */ (globalThis).tasks.splice(0))));
    const since = performance.now();
    const response = await page.goto(`${base}/w/${code}/pool`);
    await page.locator('[data-card]').first().waitFor();
    const shown = performance.now() - since;
    const weight = (await response?.body())?.length ?? 0;
    await page.waitForTimeout(2000);
    const loading = await tasksOf();
    const cards = await page.locator('[data-card]').count();
    const asked = performance.now();
    await page.getByText('Betekenen deze hetzelfde?').waitFor({ timeout: 60_000 });
    const proposals = performance.now() - asked;
    await tasksOf();
    const made = await merging(page);
    const busy = await tasksOf();
    return [
      {
        what: 'pooling of 1,000 incidents and 6 groups, first category shown',
        figure: ms(shown),
        against: `${cards} categories; ${Math.round(weight / 1024)} kB of page; longest task ${ms(loading)}`,
        budget: 'none',
        within: null
      },
      {
        what: '… proposals there, after that and two seconds',
        figure: ms(proposals),
        against: 'in a worker',
        budget: 'none',
        within: null
      },
      {
        what: '… a merge shown, p95',
        figure: ms(quantile(made, 0.95)),
        against: `p50 ${ms(median(made))}, ${made.length} merges by keys`,
        budget: 'none',
        within: null
      },
      {
        what: '… longest task while dragging and merging',
        figure: ms(busy),
        against: 'tasks under 50 ms are not told',
        budget: `under ${ms(longest)}`,
        within: busy < longest
      }
    ];
  } finally {
    await browser.close();
  }
}

/**
 * Makes a class category by mouse, drags a category over all of them, and merges ten into the first by keys.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} milliseconds until each merge is shown
 */
async function merging(page) {
  const loose = page.locator('[data-zone="pile"] [data-card]');
  await loose.first().locator('[data-face]').focus();
  for (let i = 0; i < 3; i++) {
    await page.getByRole('button', { name: 'Nieuwe taak' }).first().click();
    await page
      .getByRole('dialog')
      .getByLabel('Nieuwe taak')
      .fill(`Taak ${i + 1}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Taak ${i + 1}` }).waitFor();
  }
  const box = await loose.nth(1).boundingBox();
  if (!box) throw new Error('Nothing lies loose.');
  await page.mouse.move(box.x + 60, box.y + 30);
  await page.mouse.down();
  for (let i = 0; i < 3; i++) {
    await page.mouse.move(1380, 600, { steps: 40 });
    await page.mouse.move(450, 500, { steps: 40 });
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const took = [];
  for (let i = 0; i < 10; i++) {
    const id = await loose.first().getAttribute('data-card');
    await loose.first().locator('[data-face]').focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    // Watched before the key is pressed: what is not awaited may come after it.
    await page.evaluate((wanted) => {
      const arrival = new Promise((done) => {
        let at = 0;
        addEventListener('keydown', () => (at = performance.now()), { once: true, capture: true });
        const look = () => {
          const zone = document.querySelector(`[data-card="${wanted}"]`)?.closest('[data-zone]');
          if (at > 0 && zone?.getAttribute('data-zone') !== 'pile') done(performance.now() - at);
          else requestAnimationFrame(look);
        };
        look();
      });
      Object.assign(globalThis, { arrival });
    }, id);
    await page.keyboard.press(' ');
    took.push(Number(await page.evaluate(() => /** @type {any} */ (globalThis).arrival)));
    // The focus follows the card; only then the next one can be taken.
    await page.locator(`[data-card="${id}"] [data-face]:focus`).waitFor();
  }
  return took;
}
