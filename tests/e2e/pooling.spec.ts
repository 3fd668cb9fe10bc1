import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test, type Somebody } from './fixtures';
import { PoolScreen } from './screens/pool';
import { startServer, type Started } from './server';

let server: Started;
let base: string;
let folder: string;
let code: string;
let example: { email: string; password: string };

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  base = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-pool-'));
  server = await startServer(port, folder, []);
  const find = (pattern: RegExp) => pattern.exec(server.said())?.[1] ?? '';
  example = { email: find(/Example facilitator\s+(\S+)/), password: find(/Password\s+(\S+)/) };
  code = find(/Join code\s+(\S+).*\(analyse\)/);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function asFacilitator(somebody: Somebody, options: object): Promise<Page> {
  const page = await somebody({ ...options, baseURL: base });
  await page.goto(`${base}/sign-in`);
  await page.locator('input[name=email]').fill(example.email);
  await page.locator('input[name=password]').fill(example.password);
  await page.locator('input[name=password]').press('Enter');
  await page.waitForURL(/\/workshops/);
  return page;
}

/** What the two groups of the example made. */
const one = {
  explains: 'Legt leerstof uit en gaat na of iedereen volgt',
  examines: 'Neemt examens af en verbetert ze volgens de afspraken',
  discusses: 'Bespreekt ingediend werk en examens met studenten'
};
const two = {
  explains: 'Geeft les zodat de hele zaal de leerstof kan volgen',
  examines: 'Laat examens verlopen volgens de aangekondigde regels',
  leads: 'Leidt jonge onderzoekers op',
  answers: 'Beantwoordt mails en berichten van studenten'
};

test('a facilitator pools what two groups made; a phone and the screen follow', async ({ somebody }) => {
  test.setTimeout(180_000);
  const page = await asFacilitator(somebody, { viewport: { width: 1440, height: 900 } });
  const screen = await page.context().newPage();
  await screen.goto(`${base}/w/${code}/screen`);
  const member = await somebody({ ...phone, baseURL: base });
  await member.goto(`${base}/w/${code}/join`);
  await member.getByLabel('Je naam of schuilnaam').fill('Kijker');
  await member.getByRole('button', { name: 'Doe mee' }).click();
  await member.waitForURL(/\/w\/[A-Z0-9]+(\/board.*)?$/);

  await page.goto(`${base}/w/${code}/manage/phase?to=pool`);
  await page.getByRole('main').getByRole('button').last().click();
  await page.waitForURL(/\/manage$/);
  await page.goto(`${base}/w/${code}/pool`);
  const pool = new PoolScreen(page);
  // The phone goes along with the phase, and only looks.
  await member.waitForURL(/\/pool$/, { timeout: 15_000 });
  await expect(member.getByRole('heading', { level: 1, name: 'Samenleggen' })).toBeVisible();
  await expect(screen.getByText('De taken en competenties van de klas verschijnen hier.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const follows = async (label: string) => {
    await expect(screen.getByText(label, { exact: true })).toBeVisible({ timeout: 10_000 });
    await member.getByText(/^Taken van de klas \(/).click();
    await expect(member.getByRole('heading', { level: 3, name: label })).toBeVisible({ timeout: 10_000 });
  };

  await test.step('by mouse', async () => {
    await pool.drag(pool.source(one.explains, pool.loose()), page.locator('[data-zone="new"]'));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Nieuwe taak')).toHaveValue(one.explains);
    await dialog.getByLabel('Nieuwe taak').fill('Uitleg');
    await expect(dialog.getByText('Begin met een werkwoord: wat doet de functiehouder?')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('Nieuwe taak').fill('Legt leerstof uit');
    await dialog.getByRole('button', { name: 'Toevoegen' }).click();
    const task = pool.category('Legt leerstof uit');
    await expect(pool.source(one.explains, task)).toBeVisible();
    await pool.drag(pool.source(two.explains, pool.loose()), task);
    await expect(pool.source(two.explains, task)).toBeVisible();
    await expect(task.getByText('Groepen 1 en 2')).toBeVisible();
    await follows('Legt leerstof uit');
    await expectAccessible(screen);
    await expectAccessible(member);
    await expectNoSidewaysScroll(member);
  });

  await test.step('by keyboard: picked up and carried, and by typing where to', async () => {
    const task = pool.category('Legt leerstof uit');
    await pool.source(one.discusses, pool.loose()).focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    await expect(pool.source(one.discusses, task)).toBeFocused();
    await page.keyboard.press('m');
    await page.getByRole('combobox').fill('Geeft feedback op werk');
    await page.keyboard.press('Enter');
    const made = pool.category('Geeft feedback op werk');
    await expect(pool.source(one.discusses, made)).toBeFocused();
    await expect(pool.source(one.discusses, task)).toHaveCount(0);
  });

  await test.step('a proposal is taken, another put aside for good', async () => {
    await page.getByText('Betekenen deze hetzelfde?').click();
    const pair = `"${one.examines}" (groep 1) en "${two.examines}" (groep 2)`;
    await expect(
      page.getByText(/Zeer waarschijnlijk hetzelfde: 2 van de 2 incidenten/).first()
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: `Leg samen: ${pair}` }).click();
    await expect(pool.category(one.examines)).toBeVisible();
    await expect(page.getByText(pair)).toBeHidden();
    const other = page.getByRole('button', { name: /^Niet hetzelfde: "Begeleidt masterproeven/ });
    await other.click();
    await expect(other).toBeHidden();
    await expect(page.getByText('1 voorstel opzij gelegd')).toBeVisible();
    await page.reload();
    await page.getByText('Betekenen deze hetzelfde?').click();
    await expect(page.getByText('1 voorstel opzij gelegd')).toBeVisible();
    await expect(other).toBeHidden();
    await follows(one.examines);
  });

  await test.step('split, set aside with a reason, and a minority', async () => {
    await pool.act(one.examines, 'Opsplitsen…');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Opsplitsen' }).click();
    await expect(dialog.getByText('Kies minstens één categorie.')).toBeVisible();
    await dialog.getByLabel(two.examines).check();
    await dialog.getByLabel('Nieuwe taak').fill('Organiseert examens volgens de regels');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Opsplitsen' }).click();
    const made = pool.category('Organiseert examens volgens de regels');
    await expect(pool.source(two.examines, made)).toBeVisible();
    await pool.act('Organiseert examens volgens de regels', 'Als minderheidscategorie merken');
    await expect(made.getByText('Minderheid: groep 2')).toBeVisible();
    await expect(screen.getByText('Minderheid: groep 2')).toBeVisible({ timeout: 10_000 });

    await pool.drag(pool.source(two.answers, pool.loose()), pool.aside());
    await dialog.getByRole('button', { name: 'Apart zetten' }).click();
    await expect(dialog.getByText('Vul dit veld in.')).toBeVisible();
    await dialog.getByLabel('Waarom niet mee naar de klas?').fill('Dat doet het secretariaat.');
    await dialog.getByRole('button', { name: 'Apart zetten' }).click();
    await expect(pool.aside().getByText('Reden: Dat doet het secretariaat.')).toBeVisible();
    await member.getByText(/^Los \(/).click();
    await expect(member.getByText('Reden: Dat doet het secretariaat.')).toBeVisible({ timeout: 10_000 });
  });

  await test.step('undone and redone, also after a reload', async () => {
    await page.reload();
    const undo = page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first();
    await undo.click();
    await expect(pool.source(two.answers, pool.loose())).toBeVisible();
    await page.keyboard.press('Control+y');
    await expect(pool.source(two.answers, pool.aside())).toBeVisible();
    // The minority, and then the split.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(pool.category('Organiseert examens volgens de regels')).toBeHidden();
    await expect(pool.source(two.examines, pool.category(one.examines))).toBeVisible();
    await expect(pool.source(two.answers, pool.loose())).toBeVisible();
  });

  await test.step('what lies below is read, by the phone too', async () => {
    await member.getByText(/^Taken van de klas \(/).click();
    await member.getByRole('button', { name: 'Legt leerstof uit', exact: true }).click();
    await member
      .getByText(/^Lees de \d+ incidenten/)
      .first()
      .click();
    await expect(member.getByRole('heading', { name: /^Incident \d+$/ }).first()).toBeVisible();
    await expectAccessible(member);
    await member.keyboard.press('Escape');
    await expect(member.getByRole('button', { name: /^Acties voor/ })).toHaveCount(0);
  });

  await test.step('on a phone: chosen by tapping, moved by typing', async () => {
    const touching = await page
      .context()
      .browser()!
      .newContext({ ...phone, baseURL: base, locale: 'nl-BE' });
    await touching.addCookies(await page.context().cookies());
    const small = await touching.newPage();
    await small.goto(`${base}/w/${code}/pool`);
    const there = new PoolScreen(small);
    const card = there.source(two.leads, there.loose());
    await card.scrollIntoViewIfNeeded();
    await small.getByRole('button', { name: 'Selecteren' }).click();
    await card.tap();
    await small.getByRole('toolbar').getByRole('button', { name: 'Verplaats naar…' }).click();
    await expectAccessible(small);
    await small.getByRole('combobox').fill('Leidt op');
    await small.getByRole('option', { name: 'Nieuwe taak "Leidt op"' }).click();
    await expect(there.source(two.leads, there.category('Leidt op'))).toBeVisible();
    await expectNoSidewaysScroll(small);
    await touching.close();
    await expect(pool.category('Leidt op')).toBeVisible({ timeout: 10_000 });
  });
});
