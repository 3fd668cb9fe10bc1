import { readFileSync } from 'node:fs';
import { answersAbout } from '../builders/incidents.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';

const small = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

test('a person sees what changed, takes their data along, deletes one incident and leaves', async ({
  page,
  somebody
}) => {
  test.setTimeout(150_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp(
    'Begeleider Wouters',
    `wouters-${Date.now()}@voorval.example`,
    'een lange wachtzin'
  );
  await facilitator.makeWorkshop('universiteitsprofessor', 'Eigen pagina');
  const an = new ParticipantScreen(await somebody(phone), 'An', facilitator.code);
  await an.join();
  await facilitator.next('Schrijven');
  await an.page.goto(`/w/${an.code}/write`);
  await an.write('effective', answersAbout('zuren'));
  await an.write('ineffective', answersAbout('basen'));
  await an.page.getByRole('link', { name: 'Incident 1' }).click();
  await an.type({
    behaviour: 'De professor legde zuren nog eens rustig uit met een voorbeeld uit de keuken.'
  });
  await an.submit();
  await expect(an.page.getByText(/Ingediend\. Je kunt/)).toBeVisible();

  await test.step('versions side by side, word for word', async () => {
    await an.page.goto(`/w/${an.code}/mine`);
    await an.page.locator('summary', { hasText: 'Versies' }).click();
    await expect(an.page.locator('ins').filter({ hasText: 'keuken' })).toBeVisible();
    await expect(an.page.locator('del').filter({ hasText: 'praktijk' })).toBeVisible();
    await expectAccessible(an.page);
    await an.page.setViewportSize(small.viewport);
    await expectNoSidewaysScroll(an.page);
  });

  await test.step('own data, to read and for a program', async () => {
    const fetched = async (name: string) => {
      const [file] = await Promise.all([
        an.page.waitForEvent('download'),
        an.page.getByRole('link', { name }).click()
      ]);
      return readFileSync(await file.path(), 'utf8');
    };
    expect(await fetched('Om te lezen (HTML)')).toContain('voorbeeld uit de keuken');
    const data = JSON.parse(await fetched('Voor een programma (JSON)')) as { incidents: { versions: [] }[] };
    expect(data.incidents.map(({ versions }) => versions.length)).toEqual([2, 1]);
  });

  await test.step('one incident goes; the facilitator no longer has it', async () => {
    await an.page.getByText('Verwijderen…').first().click();
    await an.page.getByRole('button', { name: 'Verwijder dit incident' }).click();
    await expect(an.page.getByText('Het incident is verwijderd.')).toBeVisible();
    await expect(an.page.getByRole('heading', { name: 'Incident 1' })).toHaveCount(0);
    await facilitator.open('manage/incidents');
    await expect(page.getByText('1 incident', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /Incident 1/ })).toHaveCount(0);
  });

  await test.step('leaving says first what it does, by keys alone', async () => {
    await an.page.getByRole('link', { name: 'Workshop verlaten…' }).click();
    await expect(an.page.getByText('1 ingediend incident')).toBeVisible();
    await expect(an.page.getByText('Je incidenten liggen nog in geen enkele categorie.')).toBeVisible();
    await expectAccessible(an.page);
    await expectNoSidewaysScroll(an.page);
    await an.page.getByRole('radio', { name: /zonder mijn naam/ }).focus();
    await an.page.keyboard.press('Space');
    await an.page.getByRole('button', { name: 'Verlaat de workshop' }).focus();
    await an.page.keyboard.press('Enter');
    await expect(an.page.getByText('Je incidenten blijven staan, zonder je naam.')).toBeVisible();
    expect(
      await an.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('voorval ')))
    ).toEqual([]);
    await an.page.goto(`/w/${an.code}/mine`);
    await expect(an.page).toHaveURL(/\/join$/);
    await page.reload();
    await expect(page.getByRole('link', { name: /Incident 2.*door Auteur 1/ })).toBeVisible();
  });
});

test('without JavaScript one deletes and leaves too', async ({ page, somebody }) => {
  test.setTimeout(120_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp(
    'Begeleider Peeters',
    `peeters-${Date.now()}@voorval.example`,
    'een lange wachtzin'
  );
  await facilitator.makeWorkshop('universiteitsprofessor', 'Eigen pagina zonder');
  const bo = new ParticipantScreen(await somebody(), 'Bo', facilitator.code);
  await bo.join();
  await facilitator.next('Schrijven');
  await bo.page.goto(`/w/${bo.code}/write`);
  await bo.write('effective', answersAbout('zuren'));
  await bo.write('effective', answersAbout('basen'));
  const state = await bo.page.context().storageState();
  await bo.page.close();
  const plain = await somebody({ javaScriptEnabled: false, storageState: state, ...small });
  await plain.goto(`/w/${bo.code}/mine`);
  await plain.getByText('Verwijderen…').first().click();
  await plain.getByRole('button', { name: 'Verwijder dit incident' }).first().click();
  await expect(plain.getByText('Het incident is verwijderd.')).toBeVisible();
  await plain.getByRole('link', { name: 'Workshop verlaten…' }).click();
  await plain.getByRole('radio', { name: /Verwijder ze allemaal/ }).check();
  await plain.getByRole('button', { name: 'Verlaat de workshop' }).click();
  await expect(plain.getByText('Je teksten zijn verwijderd.')).toBeVisible();
  await facilitator.open('manage');
  await expect(page.getByText('Bo', { exact: true })).toHaveCount(0);
});
