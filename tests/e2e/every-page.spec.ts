import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test, type Somebody } from './fixtures';
import { startServer, type Started } from './server';

let server: Started;
let base: string;
let folder: string;
/** From the terminal, as the host reads them. */
let example: { email: string; password: string; sorting: string; finished: string };

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const port = await freePort();
  base = `http://localhost:${port}`;
  folder = await mkdtemp(join(tmpdir(), 'voorval-example-'));
  server = await startServer(port, folder, []);
  const said = server.said();
  const find = (pattern: RegExp) => pattern.exec(said)?.[1] ?? '';
  example = {
    email: find(/Example facilitator\s+(\S+)/),
    password: find(/Password\s+(\S+)/),
    sorting: find(/Join code\s+(\S+).*\(analyse\)/),
    finished: find(/Join code\s+(\S+).*\(report\)/)
  };
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const looks = [
  {
    name: 'Dutch, light, laptop',
    options: { locale: 'nl-BE', colorScheme: 'light', viewport: { width: 1440, height: 900 } }
  },
  {
    name: 'English, dark, the narrowest phone',
    options: { locale: 'en-GB', colorScheme: 'dark', ...phone, viewport: { width: 320, height: 640 } }
  }
] as const;

async function walk(page: Page, language: string, paths: string[]): Promise<void> {
  for (const path of paths) {
    const response = await page.goto(base + path);
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
}

/** The interface's own choice of language, since workshops speak Dutch. */
async function choose(page: Page, language: string): Promise<void> {
  await page.context().addCookies([{ name: 'voorval_language', value: language, url: base }]);
}

/** A read-only link. @returns its path */
async function aLink(page: Page, workshop: string, kind: string): Promise<string> {
  await page.goto(`${base}${workshop}/manage/share`);
  const links = page.locator('input[readonly]');
  const before = await links.count();
  await page.locator(`input[name=kind][value=${kind}]`).check({ force: true });
  await page.locator('form[action="?/make"] button[type=submit]').click();
  await expect(links).toHaveCount(before + 1);
  return new URL(await links.first().inputValue()).pathname;
}

async function asFacilitator(somebody: Somebody, look: (typeof looks)[number]): Promise<Page> {
  const page = await somebody({ ...look.options, baseURL: base });
  await choose(page, look.options.locale.slice(0, 2));
  await page.goto(`${base}/sign-in`);
  await page.locator('input[name=email]').fill(example.email);
  await page.locator('input[name=password]').fill(example.password);
  await page.locator('input[name=password]').press('Enter');
  await page.waitForURL(/\/workshops/);
  return page;
}

for (const look of looks) {
  const language = look.options.locale.slice(0, 2);

  test(`every page is accessible and fits, before one is in (${look.name})`, async ({ somebody }) => {
    const page = await somebody({ ...look.options, baseURL: base });
    await choose(page, language);
    await walk(page, language, ['/', '/join', `/w/${example.sorting}/join`, '/sign-in', '/sign-up']);
  });

  test(`every page is accessible and fits, for the facilitator (${look.name})`, async ({ somebody }) => {
    test.setTimeout(180_000);
    const page = await asFacilitator(somebody, look);
    const sorting = `/w/${example.sorting}`;
    const finished = `/w/${example.finished}`;
    await page.goto(`${base}${sorting}/manage/incidents`);
    const incident = await page
      .getByRole('main')
      .locator('a[href*="/manage/incidents/"]')
      .first()
      .getAttribute('href');
    await walk(page, language, [
      '/workshops',
      '/workshops/new?template=professor',
      '/workshops/import',
      '/account',
      `${sorting}/manage`,
      `${sorting}/manage/phase?to=pool`,
      `${sorting}/manage/incidents`,
      `${sorting}/manage/import`,
      incident ?? '',
      `${sorting}/manage/read-aloud`,
      `${sorting}/manage/peer-review?agreement`,
      `${finished}/manage/credibility`,
      `${sorting}/manage/retranslation`,
      `${finished}/board/1/retranslation`,
      `${finished}/manage/export`,
      `${finished}/manage/export/codebook`,
      `${sorting}/manage/settings`,
      `${sorting}/screen`,
      `${sorting}/board`,
      `${sorting}/board/1`,
      `${finished}/pool`,
      `${finished}/pool?frame=competency`,
      `${finished}/job-analysis`,
      `${finished}/job-analysis?template=functionDescription`,
      `${finished}/job-analysis?template=bars`,
      `${finished}/manage/job`,
      `${finished}/manage/job/structure`,
      `${finished}/manage/ratings`,
      `${sorting}/manage/ratings`,
      `${finished}/links`,
      `${finished}/job-analysis?edit`,
      `${finished}/manage/share`
    ]);
    const shared = [
      await aLink(page, finished, 'document'),
      await aLink(page, finished, 'screen'),
      await aLink(page, sorting, 'screen')
    ];
    await walk(page, language, [
      ...shared.map((path) => `${path}?language=${language}`),
      `${finished}/manage/share`
    ]);
  });

  test(`every page is accessible and fits, for a participant (${look.name})`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const page = await somebody({ ...look.options, baseURL: base });
    await choose(page, language);
    await page.goto(`${base}/w/${example.sorting}/join`);
    await page.locator('input[name=name]').fill(`Laatkomer ${language}`);
    await page.locator('input[name=name]').press('Enter');
    await page.waitForURL(new RegExp(`/w/${example.sorting}(/board.*)?$`));
    const here = `/w/${example.sorting}`;
    await walk(page, language, [
      here,
      `${here}/write`,
      `${here}/mine`,
      `${here}/mine/leave`,
      `${here}/read-aloud`,
      `${here}/review`,
      `${here}/retranslate`,
      `${here}/board`
    ]);
    // What one may not see answers as what does not exist.
    const status = async (path: string) =>
      (await page.request.get(base + path, { maxRedirects: 0 })).status();
    for (const path of [
      `${here}/pool`,
      `${here}/rate`,
      `${here}/ratings`,
      `${here}/links`,
      `${here}/job-analysis`
    ])
      expect(await status(path), path).toBe(404);
    for (const path of ['manage', 'write', 'board', 'live', 'export/pdf']) {
      expect(await status(`/w/${example.finished}/${path}`), path).toBe(await status(`/w/ZZZZZZ/${path}`));
    }
    expect(await status(`${here}/manage`)).toBe(await status('/w/ZZZZZZ/manage'));
  });
}
