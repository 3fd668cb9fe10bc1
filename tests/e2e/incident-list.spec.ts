import { answersAbout } from '../builders/incidents.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Somebody } from './fixtures';
import { FacilitatorScreen } from './screens/facilitator';
import { IncidentListScreen } from './screens/incident-list';
import { ParticipantScreen } from './screens/participant';

// A refused form answers with its own status.
test.use({ expectedComplaints: [/status of 400/] });

async function written(page: FacilitatorScreen['page'], somebody: Somebody, mail: string) {
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Begeleider Maes', mail, 'een lange wachtzin');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Incidenten aflopen');
  const an = new ParticipantScreen(await somebody(), 'An', facilitator.code);
  const bo = new ParticipantScreen(await somebody(), 'Bo', facilitator.code);
  await an.join();
  await bo.join();
  await facilitator.next('Schrijven');
  await an.page.goto(`/w/${facilitator.code}/write`);
  for (const about of ['zuren', 'basen', 'zouten', 'gassen']) {
    const answers = answersAbout(about);
    if (about === 'basen') answers.behaviour = 'Mevrouw Peeters legde het uit en zei dat het wel ging.';
    await an.write(about < 'c' ? 'effective' : 'ineffective', answers);
  }
  return { facilitator, an, bo, list: new IncidentListScreen(page) };
}

test('incidents are accepted, sent back and excluded, many at once, by mouse and by keys', async ({
  page,
  somebody
}) => {
  test.setTimeout(150_000);
  const { facilitator, an, list } = await written(page, somebody, 'maes@voorval.example');
  await facilitator.open('manage/incidents');

  await test.step('who has how many, what is flagged', async () => {
    await page.getByText('Wie heeft hoeveel').click();
    const table = page.getByRole('table', { name: /Incidenten per deelnemer/ });
    await expect(table.getByRole('row').nth(1)).toContainText('Bo');
    await expect(page.getByText('(1 zonder ingediend incident)')).toBeVisible();
    await page.getByRole('link', { name: '1 Mogelijk herkenbaar' }).click();
    await expect(page.getByText('1 van 4 incidenten')).toBeVisible();
    await expect(page).toHaveURL(/flag=privacy/);
    await page.getByRole('link', { name: 'Alles tonen' }).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('a range is accepted by mouse, and taken back', async () => {
    await list.tick(1).click();
    await list.tick(3).click({ modifiers: ['Shift'] });
    await expect(page.getByText('3 geselecteerd')).toBeVisible();
    await list.button('Aanvaarden').click();
    await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('3 incidenten aanvaard.');
    await list.statuses([1, 2, 3], 'Aanvaard');
    await list.button('Ongedaan maken').click();
    await list.statuses([1, 2, 3, 4], 'Ingediend');
  });

  await test.step('by keys: walk, select, accept, send back, undo', async () => {
    await list.link(1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(list.link(2)).toBeFocused();
    await page.keyboard.press('a');
    await list.statuses([2], 'Aanvaard');
    await expect(list.link(2)).toBeFocused();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    await expect(page.getByText('2 geselecteerd')).toBeVisible();
    await page.keyboard.press('s');
    await expect(page.getByRole('textbox', { name: 'Opmerking voor de auteurs' })).toBeFocused();
    await list.button('2 incidenten terugsturen').click();
    await expect(page.getByText('Vul dit veld in.')).toBeVisible();
    await page.keyboard.press('Escape');
    await list.sendBack('Wat deed ze precies?');
    await list.statuses([3, 4], 'Teruggestuurd');
    await page.keyboard.press('Control+z');
    await expect(list.row(3).getByText('Teruggestuurd')).toHaveCount(0);
    await page.keyboard.press('/');
    await page.keyboard.type('zuren');
    await expect(page.getByText('1 van 4 incidenten')).toBeVisible();
    await page.getByRole('link', { name: 'Alles tonen' }).click();
  });

  await test.step('the keys are listed, and letters can be switched off', async () => {
    await list.link(1).focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Toetsen' });
    await expect(dialog.getByText('Selecteren tot hier')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('checkbox', { name: /Letters als toets/ }).uncheck();
    await page.keyboard.press('Escape');
    await list.link(1).focus();
    await page.keyboard.press('x');
    await expect(list.tick(1)).not.toBeChecked();
  });

  await test.step('excluded with a reason; nothing out of sight stays selected', async () => {
    await page.getByRole('checkbox', { name: 'Alles selecteren' }).check();
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill('zouten');
    await expect(page.getByText('1 geselecteerd')).toBeVisible();
    await page.getByText('Uitsluiten…').click();
    await page.getByRole('combobox', { name: 'Waarom?' }).selectOption('dubbel');
    await list.button('1 incident uitsluiten').click();
    await list.statuses([3], 'Uitgesloten');
    await page.getByRole('searchbox', { name: 'Zoeken' }).fill('');
    await list.statuses([1, 4], 'Ingediend');
  });

  await test.step('the author reads the remark', async () => {
    await list.tick(1).check();
    await list.sendBack('Wat deed ze precies?');
    await an.page.goto(`/w/${an.code}/mine`);
    await expect(an.page.getByText('Wat deed ze precies?')).toBeVisible();
    await an.page.getByRole('link', { name: 'Verbeteren' }).click();
    await expect(an.page.getByText('Wat deed ze precies?')).toBeVisible();
  });
});

test('without JavaScript the same list decides, and takes back', async ({ page, somebody }) => {
  test.setTimeout(120_000);
  const { facilitator } = await written(page, somebody, 'maes2@voorval.example');
  const state = await page.context().storageState();
  const plain = await somebody({ javaScriptEnabled: false, storageState: state });
  const list = new IncidentListScreen(plain);
  await plain.goto(`/w/${facilitator.code}/manage/incidents?q=an`);
  await list.button('Aanvaarden').click();
  await expect(plain.getByText('Selecteer eerst een of meer incidenten.')).toBeVisible();
  await list.tick(1).check();
  await plain.getByText('Terugsturen…').click();
  await list.button('Terugsturen').click();
  await expect(list.tick(1)).toBeChecked();
  await plain.getByRole('textbox', { name: 'Opmerking voor de auteurs' }).fill('Wanneer was dit?');
  await list.button('1 incident terugsturen').click();
  await expect(plain.getByText('1 incident teruggestuurd.')).toBeVisible();
  await list.statuses([1], 'Teruggestuurd');
  await list.button('Ongedaan maken').click();
  await expect(plain.getByText('1 incident teruggezet zoals het was.')).toBeVisible();
});
