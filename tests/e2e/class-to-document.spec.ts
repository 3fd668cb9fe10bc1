import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, phone, test } from './fixtures';
import { DocumentScreen } from './screens/document';
import { PoolScreen } from './screens/pool';
import { RaterScreen } from './screens/rater';
import { startServer, type Started } from './server';

let server: Started;
let origin: string;
let folder: string;
let code: string;
let account: { email: string; password: string };

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-class-'));
  server = await startServer(port, folder, []);
  const find = (pattern: RegExp) => pattern.exec(server.said())?.[1] ?? '';
  account = { email: find(/Example facilitator\s+(\S+)/), password: find(/Password\s+(\S+)/) };
  code = find(/Join code\s+(\S+).*\(analyse\)/);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const explains = 'Legt leerstof uit';
const examines = 'Neemt examens af';
const guides = 'Begeleidt masterproeven';
const speaks = 'helder uitleggen';
const rewritten = 'Het draait in deze functie om uitleggen en om eerlijk toetsen.';

test('two groups’ work becomes a document: pooled, rated from four phones, linked, edited, exported', async ({
  somebody
}) => {
  test.setTimeout(240_000);
  const page = await somebody({ viewport: { width: 1440, height: 900 }, baseURL: origin });
  const base = `${origin}/w/${code}`;
  const moveTo = async (phase: string) => {
    await page.goto(`${base}/manage/phase?to=${phase}`);
    await page.getByRole('main').getByRole('button').last().click();
    await page.waitForURL(/\/manage$/);
  };
  const pool = new PoolScreen(page);
  const found = async (kind: 'taak' | 'competentie', label: string, from: RegExp, count: number) => {
    await page.getByRole('button', { name: 'Selecteren' }).click();
    await pool.select(from, count);
    await pool.foundSelected(kind, label);
  };

  await test.step('pooled', async () => {
    await page.goto(`${origin}/sign-in`);
    await page.getByLabel('E-mailadres').fill(account.email);
    await page.getByLabel('Wachtwoord').fill(account.password);
    await page.getByLabel('Wachtwoord').press('Enter');
    await page.waitForURL(/\/workshops/);
    await moveTo('pool');
    await page.goto(`${base}/pool`);
    await found('taak', explains, /Legt leerstof uit|Geeft les/, 2);
    await found('taak', examines, /Neemt examens af|Laat examens verlopen/, 2);
    await pool.frame('Competenties');
    await found('competentie', speaks, /mondeling uitleggen/, 1);
  });

  await test.step('rated from four phones', async () => {
    await page.goto(`${base}/manage/ratings`);
    for (const scale of ['Belang', 'Frequentie', 'Koppeling']) {
      await page.getByRole('button', { name: `${scale} openen` }).click();
      await expect(page.getByRole('button', { name: `${scale} sluiten` })).toBeVisible();
    }
    const phones = await Promise.all([1, 2, 3, 4].map(() => somebody({ ...phone, baseURL: origin })));
    await Promise.all(
      phones.map(async (one, i) => {
        await one.goto(`${base}/join`);
        await one.getByLabel('Je naam of schuilnaam').fill(`Beoordelaar ${i + 1}`);
        await one.getByRole('button', { name: 'Doe mee' }).click();
        await expect(one.getByRole('heading', { name: /^Dag / })).toBeVisible();
        await one.goto(`${base}/rate`);
        const rater = new RaterScreen(one);
        await rater.rateTask(explains, 'Van doorslaggevend belang', 'Dagelijks');
        await rater.rateTask(examines, 'Zeer belangrijk', 'Enkele keren per week');
        await rater.sees(explains);
        await rater.answer(speaks, 'Onmisbaar');
        await rater.forward();
        await rater.sees(examines);
        await rater.answer(speaks, i < 2 ? 'Niet nodig' : 'Nuttig');
        await rater.forward();
        await rater.allKept();
      })
    );
    await expect(page.getByText('2 van 2 taken zijn kritiek.')).toBeVisible();
  });

  await test.step('linked', async () => {
    await page.goto(`${base}/links`);
    await expect(
      page.getByRole('link', { name: new RegExp(`^${explains} × ${speaks}: behouden`) })
    ).toBeVisible();
    await page.getByRole('link', { name: new RegExp(`^${examines} × ${speaks}`) }).click();
    await page.getByRole('button', { name: 'Behouden' }).click();
    await expect(page.getByText('De begeleider behoudt deze koppeling.')).toBeVisible();
  });

  const document = new DocumentScreen(page, base);
  const derived = (labels: string) => `De incidenten gaan over ${labels}.`;
  await test.step('edited', async () => {
    await moveTo('report');
    await document.edit();
    await document.rewrite(derived(`2 taken: ‘${explains}’ en ‘${examines}’`), rewritten);
  });

  await test.step('the evidence changes: the new text stands beside the edited one', async () => {
    await page.goto(`${base}/pool`);
    await pool.frame('Taken');
    await found('taak', guides, /Begeleidt masterproeven|Leidt jonge onderzoekers/, 2);
    await document.edit();
    await expect(document.bar).toContainText('1 voorstel');
    const proposal = document.proposal(rewritten);
    await expect(proposal).toContainText(guides);
    await expect(document.pen(rewritten)).toBeVisible();
    await proposal.getByRole('button', { name: 'Mijn tekst houden' }).click();
    await expect(proposal).toBeHidden();
  });

  await test.step('exported, with what was edited and what was rated', async () => {
    const file = async (format: string) => {
      const response = await page.request.get(`${base}/export/${format}?template=citReport&language=nl`);
      expect(response.status()).toBe(200);
      return new Uint8Array(await response.body());
    };
    const { text } = await extractText(await getDocumentProxy(await file('pdf')), { mergePages: true });
    const xml = new TextDecoder().decode(unzipSync(await file('docx'))['word/document.xml']);
    const written = [text.replace(/\s+/g, ' '), xml.replace(/<[^>]+>/g, ''), await document.exported()];
    for (const one of written) {
      expect(one).toContain(rewritten);
      expect(one).toContain(guides);
      expect(one).toContain('5,0 ± 0,0');
    }
  });
});
