import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test, type Somebody } from './fixtures';
import { BoardScreen } from './screens/board';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';
import { startServer, type Started } from './server';

let server: Started;
let base: string;
let folder: string;
let example: { email: string; password: string; code: string };

/** The example, in which two groups sort 32 incidents. */
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  base = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-hold-'));
  server = await startServer(port, folder, []);
  const find = (pattern: RegExp) => pattern.exec(server.said())?.[1] ?? '';
  example = {
    email: find(/Example facilitator\s+(\S+)/),
    password: find(/Password\s+(\S+)/),
    code: find(/Join code\s+(\S+).*\(analyse\)/)
  };
});
test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function asFacilitator(somebody: Somebody): Promise<FacilitatorScreen> {
  const page = await somebody({ baseURL: base, viewport: { width: 1440, height: 900 } });
  const facilitator = new FacilitatorScreen(page);
  facilitator.code = example.code;
  await facilitator.signIn(example.email, example.password);
  await page.waitForURL(/\/workshops/);
  return facilitator;
}

/** Comes late, and is put in a group by itself. @returns the number of the group */
async function joinLate(somebody: Somebody, name: string): Promise<[Page, string]> {
  const page = await somebody({ baseURL: base, viewport: { width: 1440, height: 900 } });
  await page.goto(`/w/${example.code}/join`);
  await page.locator('input[name=name]').fill(name);
  await page.locator('input[name=name]').press('Enter');
  // In, and no longer at the door.
  await page.waitForURL(new RegExp(`/w/${example.code}(/board.*)?$`));
  await page.goto(`/w/${example.code}/board`);
  await page.waitForURL(/\/board\/\d/);
  return [page, /board\/(\d)/.exec(page.url())?.[1] ?? ''];
}

test('a group takes, adjusts, skips and takes back what the computer proposes', async ({ somebody }) => {
  test.setTimeout(180_000);
  const facilitator = await asFacilitator(somebody);
  const [page, number] = await joinLate(somebody, 'Anouk');
  const board = new BoardScreen(page);
  await board.frame('Competenties');
  const ask = page.getByRole('button', { name: 'Stel een indeling voor' });
  await expect(page.getByRole('heading', { name: 'Alle incidenten' })).toBeVisible();
  await expect(ask).toHaveCount(0);

  await facilitator.open('board');
  await facilitator.page.getByRole('button', { name: 'Sta hulp toe' }).click();
  await expect(facilitator.page.getByText('De groepen kunnen voorstellen vragen')).toBeVisible();
  await expectAccessible(facilitator.page);

  await ask.click();
  const panel = page.getByRole('region', { name: 'Mogelijke indeling' });
  const proposal = (n: number) => panel.getByRole('form', { name: new RegExp(`^Voorstel ${n}:`) });
  await expect(proposal(3)).toBeVisible();
  await expect(proposal(1)).toContainText('door:');
  await expectAccessible(page);
  const ticks = (n: number) => proposal(n).getByRole('checkbox');
  const [first, second] = [await ticks(1).count(), await ticks(2).count()];

  await test.step('as it is proposed', async () => {
    await proposal(1).getByRole('button', { name: 'Maak deze competentie' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(new RegExp(`gemaakt met ${first} kaarten`)).first()).toBeVisible();
    await expect(proposal(1)).toHaveCount(0);
  });
  await test.step('with a card less and a label of its own', async () => {
    await ticks(2).first().uncheck();
    await proposal(2).getByLabel('Competentie').fill('');
    await proposal(2).getByRole('button', { name: 'Maak deze competentie' }).click();
    await expect(proposal(2).getByText('Vul dit veld in.')).toBeVisible();
    await proposal(2).getByLabel('Competentie').fill('Rustig blijven');
    await proposal(2).getByRole('button', { name: 'Maak deze competentie' }).click();
    const made = board.category('Rustig blijven');
    await expect(made.getByRole('list')).toHaveAccessibleName(
      `Rustig blijven, ${second - 1} ${second === 2 ? 'incident' : 'incidenten'}`
    );
  });
  await test.step('and taken back', async () => {
    const undo = page.getByRole('main').getByRole('button', { name: 'Ongedaan maken' });
    await undo.first().click();
    await expect(board.category('Rustig blijven').getByRole('list')).toHaveCount(0);
    await undo.first().click();
    await expect(board.category('Rustig blijven')).toHaveCount(0);
  });
  await test.step('or skipped', async () => {
    await proposal(3).getByRole('button', { name: 'Sla over' }).click();
    await expect(proposal(3)).toHaveCount(0);
  });

  await test.step('an incident tells what is like it, and why', async () => {
    await page.getByRole('button', { name: 'Sluit de voorstellen' }).click();
    // The message with the way back lies over the foot of a dialog while it lasts.
    await expect(page.getByText(/gemaakt met \d+ kaarten/)).toHaveCount(0, { timeout: 20_000 });
    await board.frame('Taken');
    await board.pile().locator('[data-face]').first().click();
    const dialog = page.getByRole('dialog');
    const similar = dialog.getByRole('region', { name: 'Lijkt op dit incident' });
    await expect(similar.getByRole('listitem').first()).toContainText('lijkt');
    await expectAccessible(page);
    await similar
      .getByRole('button', { name: /^(Leg bij|Selecteer samen met) incident/ })
      .first()
      .click();
    const moved = dialog.getByText(/^Taak/).or(page.getByRole('toolbar', { name: /geselecteerde/ }));
    await expect(moved.first()).toBeVisible();
  });

  await facilitator.open('job-analysis');
  await expect(
    facilitator.page.getByText(/groepjes incidenten, 2 keer overgenomen en 1 keer niet/)
  ).toBeVisible();
  await facilitator.open('board');
  await facilitator.page.getByRole('button', { name: 'Zet de hulp uit' }).click();
  await page.keyboard.press('Escape');
  await expect(ask).toHaveCount(0);
  expect(number).toMatch(/^\d$/);
});

test('a facilitator stops a board for the moment, and puts it on the screen', async ({ somebody }) => {
  test.setTimeout(120_000);
  const facilitator = await asFacilitator(somebody);
  const desk = facilitator.page;
  const [page, number] = await joinLate(somebody, 'Bastiaan');
  const board = new BoardScreen(page);
  await facilitator.open('board');
  const group = desk.getByRole('region', { name: `Bord van groep ${number} openen` });
  const act = (name: string) => desk.getByRole('button', { name: `${name}: groep ${number}` });
  await expect(group.getByText('Bastiaan: nog niets gedaan')).toBeVisible();
  await board.addCategory('taak', 'Overleggen');
  await expect(group.getByText('Bastiaan: bezig')).toBeVisible();

  await test.step('nothing moves while it stands still, and everyone is told', async () => {
    await act('Leg stil').click();
    await expect(page.getByText('De begeleider heeft het sorteren even stilgelegd.')).toBeVisible();
    await expect(group.getByText('stilgelegd')).toBeVisible();
    await expect(page.getByLabel('Nieuwe taak')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Incident \d+: verplaats naar/ })).toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize(phone.viewport);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.reload();
    await expect(page.getByText('De begeleider heeft het sorteren even stilgelegd.')).toBeVisible();
    await act('Laat verdergaan').click();
    await expect(page.getByLabel('Nieuwe taak')).toBeVisible();
  });

  await test.step('the class sees it large and live, without names', async () => {
    const screen = await desk.context().newPage();
    await screen.goto(`${base}/w/${example.code}/screen`);
    await expect(screen.getByRole('heading', { name: 'Analyseren' })).toBeVisible();
    await act('Toon op het scherm').click();
    await expect(screen.getByRole('heading', { name: `Groep ${number}`, level: 1 })).toBeVisible();
    await expect(screen.getByRole('heading', { name: 'Overleggen' })).toBeVisible();
    await board.addCategory('taak', 'Mails beantwoorden');
    await expect(screen.getByRole('heading', { name: 'Mails beantwoorden' })).toBeVisible();
    await expect(screen.getByText('Bastiaan')).toHaveCount(0);
    await expectAccessible(screen);
    await act('Haal van het scherm').click();
    await expect(screen.getByRole('heading', { name: 'Analyseren' })).toBeVisible();

    await act('Toon op het scherm').click();
    await expect(screen.getByRole('heading', { name: `Groep ${number}`, level: 1 })).toBeVisible();
    await facilitator.next('Samenleggen');
    await expect(screen.getByRole('heading', { name: 'Samenleggen' })).toBeVisible();
  });
});

test('closing the boards of groups that still sort alone takes a second thought', async ({
  page,
  somebody
}) => {
  test.setTimeout(120_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Begeleider', 'stil@voorval.example', 'een lange wachtzin');
  await facilitator.makeWorkshop('verpleegkundige', 'Te vroeg verder', { alone: true });
  const code = facilitator.code;
  for (const name of ['Ada', 'Bo', 'Cem']) await new ParticipantScreen(await somebody(), name, code).join();
  await facilitator.draw(1);
  for (const phase of ['Schrijven', 'Bespreken', 'Analyseren']) await facilitator.next(phase);
  await facilitator.open('manage');
  await page.getByRole('button', { name: 'Naar Samenleggen' }).click();
  await expect(page.getByText('Sommige groepen zijn nog niet zover')).toBeVisible();
  await expect(page.getByText('Nog niet samen aan het sorteren: groep 1.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nu bezig Analyseren' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ga toch verder' }).click();
  await expect(page.getByRole('heading', { name: 'Nu bezig Samenleggen' })).toBeVisible();
});
