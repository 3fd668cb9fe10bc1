import { aWorkbook } from '../builders/workbooks.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './fixtures';
import { FacilitatorScreen } from './screens/facilitator';

// A refused file answers with its own status.
test.use({ expectedComplaints: [/status of (400|422)/] });

const questions = [
  'Was dit uitzonderlijk effectief of uitzonderlijk ineffectief gedrag?',
  'Wat waren de omstandigheden die tot dit voorbeeld leidden?',
  'Wat deed de professor precies, dat dit effectief of ineffectief maakt?',
  'Wat waren de resultaten of gevolgen van dat gedrag?'
];
const quoted = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');

test('incidents from a CSV, a pasted table and a workbook come in whole, and go out again', async ({
  page
}) => {
  test.setTimeout(120_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Begeleider Claes', 'claes@voorval.example', 'een lange wachtzin');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Inlezen');
  await facilitator.open('manage/incidents');
  await page.getByRole('link', { name: 'Incidenten inlezen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Incidenten inlezen' })).toBeVisible();
  await expectAccessible(page);

  const file = page.getByLabel('Bestand');
  const paste = page.getByRole('textbox', { name: 'Of plak de rijen hier' });

  await test.step('what cannot be read is said, and what was pasted stays', async () => {
    await page.getByRole('button', { name: 'Kolommen bekijken' }).click();
    await expect(page.getByText('Kies een bestand of plak eerst de rijen.')).toBeVisible();
    await paste.fill('gedrag;gevolgen\n"een open aanhaling;x');
    await page.getByRole('button', { name: 'Kolommen bekijken' }).click();
    await expect(page.getByText(/kloppen de aanhalingstekens niet/)).toBeVisible();
    await expect(paste).toHaveValue(/een open aanhaling/);
    await page.reload();
    await expect(paste).toHaveValue(/een open aanhaling/);
  });

  await test.step('a CSV with a byte order mark, semicolons and line breaks inside quotes', async () => {
    const rows = [
      quoted(['Tijdstempel', 'E-mailadres', ...questions]),
      quoted(['1-2', 'an@x.be', 'Positief', 'In het lab;\n\nwas het druk.', 'Ze zei: "Kijk."', 'Het lukte.']),
      quoted(['1-2', 'bo@x.be', 'tja', 'In de les.', 'Hij las voor.', 'Niemand keek op.']),
      quoted(['1-2', 'bo@x.be', 'negatief', 'Op het examen.', '', 'Wie weet.'])
    ];
    const buffer = Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`);
    await file.setInputFiles({ name: 'antwoorden.csv', mimeType: 'text/csv', buffer });
    await expect(page.getByRole('heading', { name: 'Wat staat waar?' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Gedrag' })).toHaveValue('4');
    await expect(page.getByRole('combobox', { name: 'Wie schreef het?' })).toHaveValue('1');
    await expect(page.getByText('1 incident klaar om in te lezen')).toBeVisible();
    await expect(page.getByRole('row', { name: /Effectief of ineffectief\? Er staat “tja”/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /Niets ingevuld bij gedrag/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /inlezen$/ })).toHaveCount(0);
    await page.getByRole('combobox', { name: '“tja”' }).selectOption('Ineffectief');
    await expect(page.getByText('2 incidenten klaar om in te lezen')).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('checkbox', { name: 'Dit ene incident weglaten en de andere inlezen' }).check();
    await page.getByRole('button', { name: '2 incidenten inlezen' }).click();
    await expect(page.getByText('2 incidenten van 2 auteurs ingelezen. Eén bleef weg.')).toBeVisible();
  });

  await test.step('they stand in the list', async () => {
    await page.getByRole('link', { name: 'Naar de incidenten' }).click();
    await expect(page.getByText('2 incidenten', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: /Incident 1/ }).click();
    await expect(page.getByText('Ze zei: "Kijk."')).toBeVisible();
    await facilitator.open('manage/import');
  });

  await test.step('a workbook, without headings that say enough; columns are chosen by hand', async () => {
    const sheet = [
      ['a', 'b', 'c', 'wie'],
      ['In de aula.', 'Ze schreef het op het bord.', 'Iedereen noteerde.', 'Cas'],
      ['In de gang.', 'Ze luisterde een kwartier.', 'Hij durfde weer.', 'Dee']
    ];
    const buffer = Buffer.from(aWorkbook(sheet));
    await file.setInputFiles({ name: 'blad.xlsx', mimeType: 'application/octet-stream', buffer });
    await expect(page.getByText('Kies eerst een kolom voor elk onderdeel.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Effectief of ineffectief' }).selectOption('Altijd effectief');
    await page.getByRole('combobox', { name: 'Omstandigheden' }).selectOption('1. a');
    await page.getByRole('combobox', { name: 'Gedrag' }).selectOption('2. b');
    await page.getByRole('combobox', { name: 'Gevolgen' }).selectOption('3. c');
    await page.getByRole('combobox', { name: 'Wie schreef het?' }).selectOption('4. wie');
    await page.getByRole('checkbox', { name: 'Namen uit het bestand bewaren' }).check();
    await page.getByRole('button', { name: '2 incidenten inlezen' }).click();
    await expect(page.getByText('2 incidenten van 2 auteurs ingelezen.')).toBeVisible();
  });

  await test.step('taken out again as a whole', async () => {
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    const dialog = page.getByRole('dialog', { name: 'Deze incidenten weer verwijderen?' });
    await expect(dialog).toContainText('2 incidenten van 2 auteurs verdwijnen voorgoed');
    await dialog.getByRole('button', { name: 'Verwijder deze incidenten' }).click();
    await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('weer verwijderd');
    await expect(page.getByRole('table', { name: 'Ingelezen' }).getByRole('row')).toHaveCount(2);
    await facilitator.open('manage/incidents');
    await expect(page.getByText('2 incidenten', { exact: true })).toBeVisible();
  });
});
