import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, test, type Somebody } from './fixtures';
import { startServer, type Started } from './server';

let server: Started;
let origin: string;
let base: string;
let folder: string;
let account: { email: string; password: string };

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-job-'));
  server = await startServer(port, folder, []);
  const find = (pattern: RegExp) => pattern.exec(server.said())?.[1] ?? '';
  account = { email: find(/Example facilitator\s+(\S+)/), password: find(/Password\s+(\S+)/) };
  base = `${origin}/w/${find(/Join code\s+(\S+).*\(report\)/)}`;
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function signedIn(somebody: Somebody): Promise<Page> {
  const page = await somebody({ baseURL: origin, viewport: { width: 1440, height: 2600 } });
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('E-mailadres').fill(account.email);
  await page.getByLabel('Wachtwoord').fill(account.password);
  await page.getByLabel('Wachtwoord').press('Enter');
  await page.waitForURL(/\/workshops/);
  return page;
}

test('what a facilitator fills in and groups stands in the documents of everyone who reads', async ({
  somebody
}) => {
  const page = await signedIn(somebody);
  const reader = await signedIn(somebody);
  await reader.goto(`${base}/job-analysis`);
  await reader
    .getByRole('navigation', { name: 'Kies een document' })
    .getByText('Functiebeschrijving')
    .click();
  await expect(reader.getByRole('heading', { name: 'Indelingscriteria' })).toBeVisible();
  await expect(reader.getByText('Doctoraat in het vakgebied.')).toBeVisible();

  await page.goto(`${base}/manage/job`);
  await page.getByRole('textbox', { name: 'Opleidingsniveau' }).fill('Doctoraat en lesbevoegdheid');
  await page.getByRole('button', { name: 'Opleidingsniveau bewaren' }).click();
  await expect(page.getByText('Bewaard.')).toBeVisible();
  await expect(reader.getByText('Doctoraat en lesbevoegdheid.')).toBeVisible();

  await page.getByRole('link', { name: 'Structuur' }).click();
  const area = (name: string) => page.getByRole('region', { name, exact: true });
  const task = area('Onderwijs en beoordeling').getByText(
    'Beoordeelt studenten volgens vooraf bekende regels',
    { exact: true }
  );
  await task.dragTo(
    area('Organisatie van het vak').getByText('Plant het vak en deelt wijzigingen op tijd mee', {
      exact: true
    })
  );
  await expect(area('Organisatie van het vak').getByRole('listitem')).toHaveText([
    /^Beoordeelt studenten/,
    /^Plant het vak/
  ]);
  await page.getByLabel(/^Gebied van: Beoordeelt studenten/).selectOption({ label: 'In geen gebied' });
  await expect(area('In geen gebied').getByRole('listitem')).toHaveText([/^Beoordeelt studenten/]);
  await page.getByRole('button', { name: 'Gebied toevoegen' }).click();
  const heading = page.getByRole('textbox', { name: 'Naam van het gebied' }).last();
  await expect(heading).toHaveAttribute('aria-invalid', 'true');
  await heading.fill('Toetsing');
  await page.getByRole('button', { name: 'Gebied toevoegen' }).click();
  await expect(area('Toetsing')).toBeVisible();
  await page.getByLabel(/^Gebied van: Beoordeelt studenten/).selectOption({ label: 'Toetsing' });
  await expect(area('Toetsing').getByRole('listitem')).toHaveCount(1);
  await expect(reader.getByText('Toetsing', { exact: true })).toBeVisible();
});

test('a statement opens the incidents it rests on, with the words that carry it marked', async ({
  somebody
}) => {
  const page = await signedIn(somebody);
  // Before the page listens it cannot open anything yet.
  const listens = page.waitForRequest(/\/live(\?|$)/);
  await page.goto(`${base}/job-analysis?template=interview`);
  await listens;
  await page
    .getByRole('button', { name: /Onderbouwing van: Antwoordt dezelfde dag/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Onderbouwing' });
  await expect(dialog.locator('mark').first()).toContainText('antwoordde dezelfde dag');
});
