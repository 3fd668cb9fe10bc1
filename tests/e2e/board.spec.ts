import type { Locator, Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test, type Somebody } from './fixtures';
import { BoardScreen } from './screens/board';
import { startServer, type Started } from './server';

let server: Started;
let base: string;
let folder: string;
let code: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  base = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-board-'));
  server = await startServer(port, folder, []);
  code = /Join code\s+(\S+).*\(analyse\)/.exec(server.said())?.[1] ?? '';
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Someone who comes late is put in a group; everyone here asks for the board of the first one's. */
async function atBoard(somebody: Somebody, name: string, options: object = {}): Promise<BoardScreen> {
  const page = await somebody({ ...options, baseURL: base });
  await page.goto(`${base}/w/${code}/join`);
  await page.getByLabel('Je naam of schuilnaam').fill(name);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.waitForURL(/\/w\/[A-Z0-9]+(\/board.*)?$/);
  await page.goto(`${base}/w/${code}/board`);
  await expect(page.getByRole('heading', { name: /Bord van groep/ })).toBeVisible();
  return new BoardScreen(page);
}

const numbersIn = async (zone: Locator): Promise<number[]> => {
  const names = await zone.locator('[data-face]').allInnerTexts();
  return names.map((name) => Number(/Incident (\d+)/.exec(name)?.[1]));
};
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first();

test('several cards at once, by mouse, by keys and by "Verplaats naar…"; undone and redone', async ({
  somebody
}) => {
  test.setTimeout(120_000);
  const board = await atBoard(somebody, 'Muis', { viewport: { width: 1440, height: 900 } });
  const { page } = board;
  const pile = board.pile();
  await board.addCategory('taak', 'Proef van samen');
  const made = board.category('Proef van samen');

  await test.step('chosen by mouse, dragged together', async () => {
    // What others sorted before goes back first, so that there is something to choose.
    const before = await numbersIn(pile);
    const full = page.getByRole('region').filter({ has: page.getByRole('button', { name: /^Acties voor/ }) });
    if (before.length < 4) {
      await full
        .first()
        .getByRole('button', { name: /^Acties voor/ })
        .click();
      await page.getByRole('menuitem', { name: 'Alle kaarten selecteren' }).click();
      await page.getByRole('toolbar').getByRole('button', { name: 'Terug naar de stapel' }).click();
    }
    const [a = 0, b = 0, c = 0] = await numbersIn(pile);
    await board.card(a, pile).click({ modifiers: ['Control'] });
    await board.card(c, pile).click({ modifiers: ['Shift'] });
    await expect(page.getByText('3 kaarten geselecteerd', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await board.drag(b, 'Proef van samen');
    expect(await numbersIn(made)).toEqual([a, b, c]);
    await expect(page.getByText('3 kaarten geselecteerd', { exact: true })).toBeHidden();
  });

  await test.step('taken back and made again by keys', async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect(made.locator('[data-face]')).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await expect(made.locator('[data-face]')).toHaveCount(3);
    await undo(page).click();
    await expect(made.locator('[data-face]')).toHaveCount(0);
  });

  await test.step('chosen by keys, moved by typing', async () => {
    const [a = 0, b = 0] = await numbersIn(pile);
    await board.card(a, pile).focus();
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.keyboard.press('m');
    await page.getByRole('combobox').fill('proef van');
    await page.keyboard.press('Enter');
    await expect(made.locator('[data-face]')).toHaveCount(2);
    expect(await numbersIn(made)).toEqual([a, b]);
  });

  await test.step('a category is split, merged and deleted, and all of it comes back', async () => {
    const [a = 0] = await numbersIn(made);
    await made.getByRole('checkbox', { name: `Selecteer incident ${a}` }).check({ force: true });
    await page.getByRole('toolbar').getByRole('button', { name: 'Afsplitsen' }).click();
    await page.getByRole('dialog').getByLabel('Nieuwe taak').fill('Apart');
    await page.getByRole('dialog').getByRole('button', { name: 'Afsplitsen' }).click();
    await expect(board.card(a, board.category('Apart'))).toBeVisible();
    await page.getByRole('button', { name: 'Acties voor Apart' }).click();
    await page.getByRole('menuitem', { name: 'Samenvoegen met…' }).click();
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /^Proef van samen/ })
      .click();
    await expect(board.category('Apart')).toBeHidden();
    await expect(made.locator('[data-face]')).toHaveCount(2);
    await page.getByRole('button', { name: 'Acties voor Proef van samen' }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect(made).toBeHidden();
    await undo(page).click();
    await expect(made.locator('[data-face]')).toHaveCount(2);
    await undo(page).click();
    await expect(board.card(a, board.category('Apart'))).toBeVisible();
  });
});

test('two people at one board; an incident is cut in two and joined; finding and reading on', async ({
  somebody
}) => {
  test.setTimeout(120_000);
  const laptop = await atBoard(somebody, 'Laptop', { viewport: { width: 1280, height: 900 } });
  const { page } = laptop;
  const pile = laptop.pile();
  const [first = 0, second = 0] = await numbersIn(pile);

  await test.step('cut by pressing pieces of the text, and joined again', async () => {
    await laptop.card(first, pile).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Splitsen' }).click();
    await expect(dialog.getByRole('button', { name: 'Maak er een kaart van' })).toBeDisabled();
    const pieces = dialog.getByRole('group', { name: 'Gedrag' }).getByRole('button');
    await pieces.first().focus();
    await page.keyboard.press(' ');
    await expect(pieces.first()).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Maak er een kaart van' }).click();
    await expect(page.getByRole('dialog', { name: `Incident ${first}b` })).toBeVisible();
    await page.getByRole('button', { name: `Samenvoegen met ${first}a` }).click();
    await expect(page.getByRole('dialog', { name: `Incident ${first}`, exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog', { name: `Incident ${second}`, exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('found by number, and by what it is', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type(String(second));
    await expect(page.getByText(/^\d+ van \d+ kaarten/)).toBeVisible();
    await expect(laptop.card(second, pile)).toBeVisible();
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByText('Ineffectief', { exact: true }).first().click();
    await expect(pile.getByText('Effectief', { exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Alles tonen' }).click();
  });
});

test('by keyboard alone on a narrow screen, and by touch', async ({ somebody }) => {
  test.setTimeout(120_000);
  const board = await atBoard(somebody, 'Telefoon', phone);
  const { page } = board;
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const [a = 0, b = 0] = await numbersIn(board.pile());

  await test.step('picked up, taken to the next category and put down', async () => {
    await board.card(a, board.pile()).focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    await expect(board.card(a, board.pile())).toBeHidden();
    await expect(page.locator(':focus')).toContainText(`Incident ${a}`);
    await page.keyboard.press('Control+z');
    await page
      .getByText(/^Stapel/)
      .first()
      .tap();
    await expect(board.card(a, board.pile())).toBeVisible();
  });

  await test.step('chosen by taps in the mode for it', async () => {
    await page.getByRole('button', { name: 'Selecteren', exact: true }).tap();
    await board.card(a, board.pile()).tap();
    await board.card(b, board.pile()).tap();
    await expect(page.getByText('2 kaarten geselecteerd', { exact: true })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole('toolbar').getByRole('button', { name: 'Verplaats naar…' }).tap();
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /^Past nergens/ })
      .tap();
    await expect(board.card(b, page.getByRole('region', { name: 'Past nergens' }))).toBeVisible();
  });
});
