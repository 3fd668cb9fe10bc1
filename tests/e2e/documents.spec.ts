import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test, type Somebody } from './fixtures';
import { DocumentScreen } from './screens/document';
import { startServer, type Started } from './server';

let server: Started;
let origin: string;
let base: string;
let folder: string;
let account: { email: string; password: string };

// One workshop, finished and pooled: each test edits another part of its document.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-documents-'));
  server = await startServer(port, folder, []);
  const find = (pattern: RegExp) => pattern.exec(server.said())?.[1] ?? '';
  account = { email: find(/Example facilitator\s+(\S+)/), password: find(/Password\s+(\S+)/) };
  base = `${origin}/w/${find(/Join code\s+(\S+).*\(report\)/)}`;
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function signedIn(somebody: Somebody, options: Parameters<Somebody>[0] = {}): Promise<Page> {
  const page = await somebody({ ...options, baseURL: origin });
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mailadres').fill(account.email);
  await page.getByLabel('Wachtwoord').fill(account.password);
  await page.getByLabel('Wachtwoord').press('Enter');
  await page.waitForURL(/\/workshops/);
  return page;
}

const first = 'Beoordeelt studenten volgens vooraf bekende regels';

test('a statement is rewritten in place, undone, and read and exported as it was written', async ({
  somebody
}) => {
  const document = new DocumentScreen(await signedIn(somebody), base);
  const { page } = document;
  await document.edit();
  await expectAccessible(page);
  await document.rewrite(first, 'Beoordeelt eerlijk');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(document.pen(first)).toBeVisible();
  await document.rewrite(first, 'Beoordeelt eerlijk en op tijd');
  await page.reload();
  await expect(document.pen('Beoordeelt eerlijk en op tijd')).toBeVisible();

  // A click on the text does the same; going on saves.
  await page.locator('h4').getByText('Plant het vak en deelt wijzigingen op tijd mee').click();
  await document.editor.fill('Plant het vak');
  await page.getByRole('heading', { name: 'Functieanalyse' }).click();
  await expect(document.pen('Plant het vak')).toBeVisible();

  await page.getByRole('link', { name: 'Klaar met bewerken' }).click();
  await expect(document.bar).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Beoordeelt eerlijk en op tijd' })).toBeVisible();
  await expect(page.getByText('2 uitspraken zijn door de begeleider herschreven')).toBeVisible();
  expect(await document.exported()).toContain('Beoordeelt eerlijk en op tijd');
});

test('own paragraphs, headings, order and what is left out, on a phone too', async ({ somebody }) => {
  const document = new DocumentScreen(await signedIn(somebody, phone), base);
  const { page } = document;
  await document.edit();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Alinea toevoegen in De functie in het kort, plaats 1' }).tap();
  await page.getByRole('textbox', { name: 'Nieuwe alinea' }).fill('Een alinea van onszelf.');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Bewaren', exact: true }).tap();
  await expect(document.pen('Een alinea van onszelf.')).toBeVisible();

  await document.rewrite('De functie in het kort', 'In het kort');
  await document.pen('Een alinea van onszelf.').tap();
  await page.getByRole('button', { name: 'Omlaag' }).tap();
  await expect(page.getByText('Verplaatst.', { exact: true })).toBeVisible();
  await document.pen('Legt leerstof uit zodat de hele groep kan volgen').tap();
  await page.getByRole('button', { name: 'Weglaten' }).tap();
  await expect(page.getByText('weggelaten', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Klaar met bewerken' }).tap();
  await expect(page.getByRole('heading', { name: 'In het kort' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Legt leerstof uit/ })).toHaveCount(0);
  await expect(page.getByText('1 uitspraak is door de begeleider weggelaten.')).toBeVisible();
});

test('newer evidence is proposed beside the text, to take or to put aside; earlier texts come back', async ({
  somebody
}) => {
  const document = new DocumentScreen(await signedIn(somebody), base);
  const { page } = document;
  const aim = async (text: string) => {
    await page.goto(`${base}/manage/settings`);
    await page.getByLabel(/^Doel van de functie/).fill(text);
    await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
    await expect(page.getByText('De wijzigingen zijn bewaard.')).toBeVisible();
  };
  await aim('Onderwijs geven.');
  await document.edit();
  await document.rewrite('Onderwijs geven.', 'Goed onderwijs geven.');
  await aim('Onderwijs geven en onderzoek doen.');
  await document.read();
  await page.getByRole('link', { name: 'Bewerken (1 voorstel)' }).click();
  await page.getByRole('button', { name: 'Naar het volgende' }).click();
  const proposal = document.proposal('Goed onderwijs geven.');
  await expect(proposal).toBeFocused();
  await expect(proposal).toContainText('en onderzoek doen');
  await expectAccessible(page);
  await proposal.getByRole('button', { name: 'Mijn tekst houden' }).click();
  await expect(proposal).toBeHidden();
  await expect(document.bar).toContainText('Geen voorstellen');

  await aim('Onderzoek doen.');
  await document.edit();
  await proposal.getByRole('button', { name: 'Nieuwe tekst overnemen' }).click();
  await expect(document.pen('Onderzoek doen.')).toBeVisible();

  await document.pen('Onderzoek doen.').click();
  await page.getByRole('button', { name: 'Geschiedenis van deze tekst' }).click();
  const history = page.getByRole('dialog', { name: 'Geschiedenis van deze tekst' });
  await expect(history.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await history.getByRole('button', { name: 'Terugzetten' }).first().click();
  await expect(document.pen('Goed onderwijs geven.')).toBeVisible();
});

test.describe('two facilitators', () => {
  // What is refused, and what cannot be sent.
  test.use({ expectedComplaints: [/409|ERR_INTERNET_DISCONNECTED/] });

  test('at one statement: nothing typed is lost, also without a connection', async ({ somebody }) => {
    const mine = new DocumentScreen(await signedIn(somebody), base);
    const theirs = new DocumentScreen(await signedIn(somebody), base);
    await mine.edit();
    await theirs.edit();
    const task = 'Begeleidt groepswerk, practica en stages';
    await mine.pen(task).press('Enter');
    await mine.editor.fill('Begeleidt groepen van dichtbij');
    await theirs.rewrite(task, 'Begeleidt groepen');
    await mine.editor.press('Control+Enter');
    await expect(mine.page.getByText('Iemand anders bewaarde intussen een andere tekst')).toBeVisible();
    await expect(mine.editor).toHaveValue('Begeleidt groepen van dichtbij');
    await mine.page.getByRole('button', { name: 'Mijn tekst bewaren' }).click();
    // Live: no reload.
    await expect(theirs.pen('Begeleidt groepen van dichtbij')).toBeVisible();

    await mine.page.context().setOffline(true);
    await mine.pen('Begeleidt groepen van dichtbij').press('Enter');
    await mine.editor.fill('Nog niet bewaard');
    await mine.editor.press('Control+Enter');
    await expect(mine.page.getByText(/Geen verbinding. De tekst staat hier/)).toBeVisible();
    await mine.page.context().setOffline(false);
    await expect(mine.pen('Nog niet bewaard')).toBeVisible();

    // What was being typed when the page went away is there again.
    await mine.pen('Nog niet bewaard').press('Enter');
    await mine.editor.pressSequentially('!');
    await mine.page.evaluate(() => window.stop());
    await mine.page.goto('about:blank');
    await mine.edit();
    await expect(mine.page.getByRole('textbox', { name: 'Tekst' })).toHaveValue(/Nog niet bewaard|!/);
  });
});

test.describe('read-only links', () => {
  // The link is asked for once more after it was revoked.
  test.use({ expectedComplaints: [/404|ERR_/] });

  const makeLink = async (page: Page, what: RegExp): Promise<string> => {
    await page.goto(`${base}/manage/share`);
    await page.getByRole('radio', { name: what }).check();
    await page.getByRole('button', { name: 'Link maken' }).click();
    const address = page.getByRole('textbox', { name: 'Adres van de link' });
    await expect(address.first()).toBeVisible();
    return address.first().inputValue();
  };

  test('a document is read by link without an account, until the link is revoked', async ({ somebody }) => {
    const page = await signedIn(somebody);
    const address = await makeLink(page, /De functieanalyse/);
    await page.getByText('QR-code tonen').first().click();
    await expect(page.getByRole('img', { name: /^QR-code van de link/ })).toBeVisible();
    await expectAccessible(page);

    const reader = await somebody({ ...phone, baseURL: origin });
    const response = await reader.goto(address);
    expect(response?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow'
    });
    await expect(reader.getByRole('heading', { name: 'Beoordeelt eerlijk en op tijd' })).toBeVisible();
    await expect(reader.getByRole('link', { name: /Bewerken/ })).toHaveCount(0);
    await expectNoSidewaysScroll(reader);
    await expectAccessible(reader);
    await reader
      .getByRole('button', { name: /Onderbouwing van: Beoordeelt eerlijk/ })
      .first()
      .tap();
    const evidence = reader.getByRole('dialog', { name: 'Onderbouwing' });
    await expect(evidence.getByText(/Op dit incident steun/).first()).toBeVisible();
    await evidence.getByRole('button', { name: 'Sluiten' }).tap();
    const file = reader.waitForEvent('download');
    await reader.getByRole('link', { name: 'Markdown' }).tap();
    expect((await file).suggestedFilename()).toMatch(/\.md$/);
    await reader.getByRole('link', { name: 'English' }).tap();
    await expect(reader.locator('html')).toHaveAttribute('lang', 'en');

    await page
      .getByRole('button', { name: /^Link intrekken: De functieanalyse/ })
      .first()
      .click();
    await expect(page.getByText('Ingetrokken').first()).toBeVisible();
    const gone = await reader.goto(address);
    expect(gone?.status()).toBe(404);
    await expect(reader.getByRole('heading', { name: 'Deze link opent niets (meer)' })).toBeVisible();
    await expectAccessible(reader);
  });

  test('the projector shows the class live by link, and nothing at once when it is revoked', async ({
    somebody
  }) => {
    const page = await signedIn(somebody);
    const address = await makeLink(page, /Het projectiescherm/);
    const beamer = await somebody({ baseURL: origin });
    await beamer.goto(address);
    await expect(beamer.getByRole('heading', { name: 'Functieanalyse' })).toBeVisible();
    await expect(beamer.getByRole('link', { name: 'Naar het overzicht' })).toHaveCount(0);
    await page.goto(`${base}/manage`);
    await page.goto(`${base}/manage/phase?to=pool`);
    await page
      .getByRole('main')
      .getByRole('button', { name: /Samenleggen/ })
      .click();
    await expect(beamer.getByRole('heading', { name: 'Samenleggen' })).toBeVisible();

    await page.goto(`${base}/manage/share`);
    await page.getByRole('button', { name: 'Link intrekken: Het projectiescherm' }).first().click();
    await expect(beamer.getByRole('heading', { name: 'Deze link opent niets (meer)' })).toBeVisible();
  });
});
