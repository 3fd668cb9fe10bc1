import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '../lib/chromium.js';
import { median, ms, quantile, times } from './figures.js';

const moves = 20;
/** A frame of a screen of 60 Hz, in milliseconds. */
const frame = 1000 / 60;
const longest = 50;

/**
 * A board of 500 cards: how soon it is there, how smoothly a card is dragged over it, and how soon another member
 * sees a move.
 * @param {string} base
 * @param {string} code of a workshop in which the groups sort
 * @param {import('./visitor.js').Visitor} facilitator
 * @returns {Promise<import('./figures.js').Row[]>}
 */
export async function boards(base, code, facilitator) {
  const executablePath = await findOrInstallChromium();
  if (!executablePath) throw new Error('No Chromium: install one, or set CHROMIUM_PATH to its path.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args });
  const cookies = facilitator.cookie.split('; ').map((one) => {
    const [name = '', value = ''] = one.split('=');
    return { url: base, name, value };
  });
  const open = async () => {
    const context = await browser.newContext({ locale: 'nl-BE', viewport: { width: 1440, height: 900 } });
    await context.addCookies(cookies);
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
    const since = performance.now();
    await page.goto(`${base}/w/${code}/board/1`);
    await page.locator('[data-card]').first().waitFor();
    const shown = performance.now() - since;
    await page.waitForTimeout(2000);
    return { page, shown };
  };
  /** @param {import('@playwright/test').Page} page */
  const tasksOf = async (page) => {
    const found = await page.evaluate(() => /** @type {any} */ (globalThis).tasks.splice(0));
    return Math.max(0, ...found);
  };
  try {
    const { page, shown } = await open();
    const { page: other } = await open();
    const cards = await page.locator('[data-zone="pile"] [data-card]').count();
    const loading = await tasksOf(page);
    const frames = await drag(page);
    const dragging = await tasksOf(page);
    const seen = await moving(page, other);
    const making = await tasksOf(page);
    return [
      {
        what: 'board of 500 cards, first card shown',
        figure: ms(shown),
        against: `${cards} of them on the pile; longest task ${ms(loading)}`,
        budget: 'none',
        within: null
      },
      {
        what: '… dragging a card over it, frames p95',
        figure: ms(quantile(frames, 0.95)),
        against: `${times(quantile(frames, 0.95) / frame)} a frame; p50 ${ms(median(frames))}`,
        budget: 'none',
        within: null
      },
      {
        what: '… longest task while dragging and moving',
        figure: ms(Math.max(dragging, making)),
        against: 'tasks under 50 ms are not told',
        budget: `under ${ms(longest)}`,
        within: Math.max(dragging, making) < longest
      },
      {
        what: '… a move shown to another member, p95',
        figure: ms(quantile(seen, 0.95)),
        against: `p50 ${ms(median(seen))}, ${moves} moves`,
        budget: 'none',
        within: null
      }
    ];
  } finally {
    await browser.close();
  }
}

/**
 * Takes a card from the pile over all categories and back.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number[]>} milliseconds between frames
 */
async function drag(page) {
  const box = await page.locator('[data-zone="pile"] [data-card]').nth(1).boundingBox();
  if (!box) throw new Error('The pile is empty.');
  const [x, y] = [box.x + 60, box.y + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 5, { steps: 3 });
  const frames = page.evaluate(
    () =>
      new Promise((done) => {
        /** @type {number[]} */
        const between = [];
        let last = performance.now();
        const began = last;
        const next = (/** @type {number} */ now) => {
          between.push(now - last);
          last = now;
          if (now - began < 3000) requestAnimationFrame(next);
          else done(between.slice(1));
        };
        requestAnimationFrame(next);
      })
  );
  for (let i = 0; i < 3; i++) {
    await page.mouse.move(1380, 600, { steps: 40 });
    await page.mouse.move(450, 300, { steps: 40 });
  }
  const found = /** @type {number[]} */ (await frames);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return found;
}

/**
 * Moves the first card of the pile, again and again, as the page itself does.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Page} other
 * @returns {Promise<number[]>} milliseconds until the other page shows it
 */
async function moving(page, other) {
  const seen = [];
  for (let i = 0; i < moves; i++) {
    const card = page.locator('[data-zone="pile"] [data-card]').first();
    const id = await card.getAttribute('data-card');
    await card.locator('[data-face]').focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    const arrives = other.evaluate(
      (wanted) =>
        new Promise((done) => {
          const look = () => {
            const there = document.querySelector(`[data-card="${wanted}"]`)?.closest('[data-zone]');
            if (there?.getAttribute('data-zone') === 'pile') requestAnimationFrame(look);
            else done(Date.now());
          };
          look();
        }),
      id
    );
    await page.evaluate(() =>
      addEventListener('keydown', () => Object.assign(globalThis, { at: Date.now() }), {
        once: true,
        capture: true
      })
    );
    await page.keyboard.press(' ');
    const at = await page.evaluate(() => /** @type {any} */ (globalThis).at);
    seen.push(Number(await arrives) - at);
  }
  return seen;
}
