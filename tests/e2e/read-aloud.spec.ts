import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { ParticipantScreen } from './screens/participant.ts';
import { ReadingPhone, votesShown } from './screens/read-aloud';
import { startServer, type Started } from './server';

const good = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' } as const;
const text = (about: string) => ({
  circumstances: `Op dinsdag om 9 uur vroeg een student in de aula naar ${about}.`,
  behaviour: `De professor tekende ${about} op het bord en liet twee studenten het uitleggen.`,
  consequences: `Daardoor konden vier studenten ${about} op het examen toepassen.`
});

// A restart cuts connections and fails a load or two; that is what is tested.
test.use({
  expectedComplaints: [/Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY/]
});

/** The server is this test's own, since it is stopped in the middle. */
async function ownServer(): Promise<{ base: string; again: () => Promise<void>; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'voorval-aloud-'));
  const port = await freePort();
  let server: Started = await startServer(port, folder);
  const link = /\/sign-up\?invitation=\S+/.exec(server.said())?.[0] ?? '';
  return {
    base: `http://localhost:${port}${link}`,
    async again() {
      await server.stop();
      server = await startServer(port, folder);
    },
    async end() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function writeOne(page: Page, base: string, code: string, name: string): Promise<void> {
  await page.goto(`${base}/w/${code}/join`);
  await page.getByLabel('Je naam of schuilnaam').fill(name);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await page.waitForURL(new RegExp(`/w/${code}(/write)?$`));
  await page.goto(`${base}/w/${code}/write`);
  await page.getByRole('button', { name: 'Nieuw effectief incident', exact: true }).click();
  const answers = text(`onderwerp ${name}`);
  const writer = new ParticipantScreen(page, name, code);
  await writer.type(answers);
  await writer.submit();
  await expect(page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
}

test('a class reads aloud: a screen, a facilitator and four phones', async ({ somebody }) => {
  test.setTimeout(240_000);
  const server = await ownServer();
  const base = new URL(server.base).origin;
  const desk = await somebody();
  let code = '';
  const phones: ReadingPhone[] = [];
  const people = ['An', 'Bilal', 'Cato', 'Dries'];
  // Numbers are given in the order of handing in.
  const numberOf = (page: Page) => page.getByRole('heading', { level: 1, name: /Incident \d/ }).innerText();

  await test.step('a facilitator, and four who each hand in an incident', async () => {
    await desk.goto(server.base);
    await desk.getByLabel('Naam').fill('Begeleider Aerts');
    await desk.getByLabel('E-mailadres').fill('aerts@voorval.example');
    await desk.getByLabel('Wachtwoord').fill('een lange wachtzin');
    await desk.getByRole('button', { name: 'Account maken' }).click();
    await expect(desk.getByRole('heading', { name: 'Uw workshops' })).toBeVisible();
    await desk.goto(`${base}/workshops/new?template=professor`);
    await desk.getByLabel('Titel van de workshop').fill('Hardop lezen');
    await desk.getByRole('button', { name: 'Workshop maken' }).click();
    await desk.waitForURL(/\/w\/[A-Z0-9]{6}\/manage/);
    code = /\/w\/([A-Z0-9]{6})/.exec(desk.url())?.[1] ?? '';
    await desk.getByRole('button', { name: 'Naar Schrijven' }).click();
    await expect(desk.getByRole('heading', { name: 'Nu bezig Schrijven' })).toBeVisible();
    for (const name of people) {
      const page = await somebody(phone);
      await writeOne(page, base, code, name);
      phones.push(new ReadingPhone(page));
    }
  });
  const [an, bilal, cato, dries] = phones as [ReadingPhone, ReadingPhone, ReadingPhone, ReadingPhone];
  const aloud = `${base}/w/${code}/manage/read-aloud`;

  const screen = await desk.context().newPage();
  await test.step('before the phase it says what to do first; then the list suggests, without names', async () => {
    await desk.goto(aloud);
    await expect(desk.getByText('Dit kan in de fase Bespreken.')).toBeVisible();
    await desk.getByRole('link', { name: 'Naar Bespreken' }).click();
    await desk.getByRole('button', { name: /Bespreken/ }).click();
    await desk.waitForURL(/\/manage$/);
    await desk.goto(aloud);
    const suggested = desk.getByRole('list', { name: 'Voorgesteld' }).getByRole('listitem');
    await expect(suggested).toHaveCount(4);
    await expect(suggested.first()).toContainText(/auteur \d/);
    for (const name of people) {
      await expect(desk.getByRole('main').getByText(name, { exact: true })).toHaveCount(0);
    }
    await expectAccessible(desk);
    await screen.setViewportSize({ width: 1024, height: 768 });
    await screen.goto(`${base}/w/${code}/screen`);
  });

  await test.step('an incident goes to the screen, and every phone follows', async () => {
    await desk.getByRole('button', { name: 'Toon incident 1' }).click();
    await expect(screen.getByRole('heading', { level: 1, name: 'Incident 1' })).toBeVisible();
    await expect(desk.getByRole('heading', { name: /Nu op het scherm/ })).toBeFocused();
    for (const one of phones) {
      await one.reads(1);
      await expect(one.page).toHaveURL(new RegExp(`/w/${code}/read-aloud`));
      await expect(one.page.getByText('onderwerp An').first()).toBeVisible();
    }
    for (const name of people) await expect(screen.getByText(name, { exact: true })).toHaveCount(0);
    await expect(an.page.getByText('Dit is jouw incident.')).toBeVisible();
    await expect(an.page.getByRole('radio')).toHaveCount(0);
    await expectAccessible(bilal.page);
    await expectNoSidewaysScroll(bilal.page);
    await expectAccessible(screen);
  });

  await test.step('votes are counted, can be changed, and are shown to nobody', async () => {
    await bilal.vote({ ...good, context: 'not' });
    await bilal.saved();
    await cato.vote({ specific: 'met', context: 'partly' });
    await expect(cato.page.getByText('Nog 2 criteria te gaan.')).toBeVisible();
    await expect(screen.getByLabel('1 van 3 gestemd')).toBeVisible();
    await cato.vote(good);
    await cato.saved();
    await dries.vote({ ...good, behaviour: 'partly' });
    await dries.saved();
    await bilal.vote({ context: 'partly' });
    await bilal.saved();
    await expect(screen.getByLabel('3 van 3 gestemd')).toBeVisible();
    for (const page of [screen, desk, dries.page]) expect(await votesShown(page, 'context')).toBeNull();
    await bilal.page.reload();
    await expect(bilal.choice('context', 'partly')).toBeChecked();
  });

  await test.step('the facilitator shows and hides them, by button and by key', async () => {
    await desk.getByRole('button', { name: 'Stemmen tonen' }).click();
    const shown = ['Voldaan 2', expect.stringContaining('Deels'), 'Niet 0'];
    await expect.poll(() => votesShown(screen, 'behaviour')).not.toBeNull();
    const context = await votesShown(screen, 'context');
    expect(context?.map((line) => /\d+$/.exec(line)?.[0])).toEqual(['2', '1', '0']);
    expect(context?.[2]).toEqual(shown[2]);
    await expect.poll(() => votesShown(an.page, 'context')).not.toBeNull();
    await expectAccessible(an.page);
    await expectAccessible(screen);
    await desk.keyboard.press('r');
    await expect.poll(() => votesShown(screen, 'context')).toBeNull();
    await screen.keyboard.press('r');
    await expect.poll(() => votesShown(screen, 'context')).not.toBeNull();
    await expect(bilal.page.getByRole('radio')).toHaveCount(0);
  });

  await test.step('the author improves the text; the class sees before and after, and judges again', async () => {
    await an.page.getByRole('link', { name: 'Mijn tekst verbeteren' }).click();
    const writer = new ParticipantScreen(an.page, 'An', '');
    await writer.type({
      behaviour: 'De professor tekende onderwerp An op het bord en vroeg drie studenten om het uit te leggen.'
    });
    await writer.submit();
    await expect(an.page).toHaveURL(/read-aloud\?submitted=/);
    await expect(desk.getByText('De tekst is verbeterd.')).toBeVisible();
    await expect(screen.getByText('vroeg drie studenten')).toHaveCount(0);
    await desk.keyboard.press('v');
    await expect(screen.locator('del')).toContainText(['liet twee']);
    await expect(screen.locator('ins').first()).toContainText('vroeg drie');
    await expectAccessible(screen);
    await expect(dries.page.locator('ins').first()).toBeVisible();
    await expectNoSidewaysScroll(dries.page);
    await desk.getByRole('button', { name: 'Opnieuw laten stemmen' }).click();
    await expect(screen.getByLabel('0 van 3 gestemd')).toBeVisible();
    await expect(dries.choice('context', 'met')).not.toBeChecked();
    await dries.vote(good);
    await dries.saved();
    await expect(screen.getByLabel('1 van 3 gestemd')).toBeVisible();
  });

  await test.step('the facilitator improves the text on the desk', async () => {
    await desk.getByText('Tekst verbeteren').click();
    await desk.getByRole('textbox', { name: 'Gevolgen' }).fill('Twee studenten haalden daardoor het examen.');
    await desk.getByRole('button', { name: 'Bewaren als nieuwe versie' }).click();
    await expect(screen.getByText('verbeterd door de begeleider')).toBeVisible();
    await expect(screen.getByText('haalden daardoor')).toBeVisible();
    await desk.getByRole('button', { name: 'Eén versie tonen' }).click();
    await expect(screen.locator('ins')).toHaveCount(0);
  });

  await test.step('all of it outlives a restart of the server, and a latecomer sees where the class is', async () => {
    const title = await numberOf(screen);
    await server.again();
    await screen.reload();
    await expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(screen.getByLabel('1 van 3 gestemd')).toBeVisible();
    await dries.page.reload();
    await expect(dries.choice('context', 'met')).toBeChecked();
    const late = await somebody(phone);
    await late.goto(`${base}/w/${code}/join`);
    await late.getByLabel('Je naam of schuilnaam').fill('Laat');
    await late.getByRole('button', { name: 'Doe mee' }).click();
    await late.getByRole('link', { name: 'Meekijken en stemmen' }).click();
    await expect(late.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(screen.getByLabel('1 van 4 gestemd')).toBeVisible({ timeout: 15_000 });
  });

  await test.step('next and previous by the keys of the screen; what was discussed is marked; stop', async () => {
    await screen.keyboard.press('PageDown');
    await expect(screen.getByRole('heading', { level: 1, name: 'Incident 1' })).toHaveCount(0);
    await expect(bilal.page.getByRole('heading', { level: 1, name: 'Incident 1' })).toHaveCount(0, {
      timeout: 15_000
    });
    await screen.keyboard.press('ArrowLeft');
    await expect(screen.getByRole('heading', { level: 1, name: 'Incident 1' })).toBeVisible();
    await desk.reload();
    const read = desk.getByRole('list', { name: 'Gehad' }).getByRole('listitem');
    await expect(read).toHaveCount(2);
    await desk.getByRole('button', { name: 'Volgende' }).click();
    await expect(read.first()).toContainText('besproken');
    await desk.getByRole('button', { name: 'Stoppen' }).click();
    await expect(screen.getByRole('heading', { level: 1, name: 'Bespreken' })).toBeVisible();
    await expect(bilal.page.getByText('Het klassikaal bespreken is afgelopen.')).toBeVisible({
      timeout: 15_000
    });
  });

  await server.end();
});
