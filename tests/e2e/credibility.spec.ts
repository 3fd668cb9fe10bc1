import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { BoardScreen } from './screens/board';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';
import { PoolScreen } from './screens/pool';

const answersOf = (seat: string) => ({
  circumstances: `Dinsdag in de aula, vlak voor de pauze, vroeg een student op de ${seat} rij iets over de vorige les.`,
  behaviour: `De professor tekende het schema opnieuw op het bord en vroeg de student op de ${seat} rij het na te vertellen.`,
  consequences: `De student op de ${seat} rij kon de oefening daarna zonder hulp afmaken en legde ze uit aan een ander.`
});
const seats = ['eerste', 'tweede'];

// What a link that was revoked answers is no fault of the page.
test.use({ expectedComplaints: [/404/] });

test('authors confirm, an expert answers by link, the facilitator judges, the report tells', async ({
  page,
  somebody
}) => {
  test.setTimeout(240_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Begeleider', 'controle@voorval.example', 'een lange wachtzin');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Negen controles');
  const people = await Promise.all(
    ['Amal', 'Bram'].map(async (name) => new ParticipantScreen(await somebody(phone), name, facilitator.code))
  );
  for (const person of people) await person.join();
  await facilitator.draw(1);
  await facilitator.open('manage/credibility');
  await expect(page.getByText('Zodra de groepen analyseren')).toBeVisible();
  await facilitator.next('Schrijven');
  for (const [i, person] of people.entries()) {
    await expect(person.page).toHaveURL(/\/write/);
    await person.write('effective', answersOf(seats[i] ?? ''));
  }
  await facilitator.next('Bespreken');
  await facilitator.next('Analyseren');
  await facilitator.open('board/1');
  const board = new BoardScreen(page);
  for (const label of ['Uitleggen', 'Beoordelen']) await board.addCategory('taak', label);
  await board.drag(1, 'Uitleggen');
  await board.drag(2, 'Beoordelen');
  await facilitator.next('Samenleggen');
  await facilitator.open('pool');
  const pool = new PoolScreen(page);
  for (const label of ['Uitleggen', 'Beoordelen']) {
    await pool.select(new RegExp(label), 1);
    await pool.foundSelected('taak', label);
  }

  const [amal, bram] = people as [ParticipantScreen, ParticipantScreen];
  const checks = page.getByRole('region', { name: 'De negen controles' }).getByRole('listitem');
  const check = (name: string) => checks.filter({ has: page.getByRole('heading', { name }) });

  await test.step('two authors look on their phones where their incidents are; one disagrees', async () => {
    await facilitator.open('manage/credibility');
    await expect(checks).toHaveCount(9);
    await expect(check('Terugkoppeling aan deelnemers')).toContainText('niet uitgevoerd');
    for (const person of people) {
      await person.page.goto(`/w/${person.code}/mine`);
      await expect(person.page.getByText('Er is nog 1 plaats om na te kijken.')).toBeVisible();
      await person.page.getByRole('link', { name: 'Kijk na waar je incidenten liggen' }).click();
    }
    await expectAccessible(amal.page);
    await expectNoSidewaysScroll(amal.page);
    await amal.page
      .getByRole('form', { name: 'Hoort dit incident bij ‘Uitleggen’?' })
      .getByRole('button', { name: 'Klopt', exact: true })
      .click();
    await expect(amal.page.getByText('Je zei: klopt.')).toBeVisible();
    await expect(amal.page.getByText('Je hebt alles nagekeken.')).toBeVisible();

    const form = bram.page.getByRole('form', { name: 'Hoort dit incident bij ‘Beoordelen’?' });
    await form.getByText('Hoort bij …').click();
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await expect(form.getByText('Vul dit veld in.')).toBeVisible();
    await form.getByLabel(/hoort niet bij ‘Beoordelen’/).selectOption('Uitleggen');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    await expect(bram.page.getByText('Je zei: hoort bij ‘Uitleggen’.')).toBeVisible();
    // The page of the facilitator fills itself, without a name.
    const authors = page.getByRole('region', { name: 'Terugkoppeling van auteurs' });
    await expect(authors.getByRole('row', { name: /Incident 2/ })).toContainText('hoort bij T1 Uitleggen');
    await expect(check('Terugkoppeling aan deelnemers')).toContainText('deels voldaan');
    await expect(authors).not.toContainText('Bram');
  });

  const expert = await somebody(phone);
  let address = '';
  await test.step('an expert answers by the link, on a phone, and comes back to a draft', async () => {
    const experts = page.getByRole('region', { name: 'Deskundigen' });
    await experts.getByRole('button', { name: 'Maak een link' }).click();
    address = await experts.getByLabel('Link voor deskundigen', { exact: true }).inputValue();
    await expert.goto(address);
    await expect(expert.getByRole('heading', { name: 'Uitleggen' })).toBeVisible();
    await expect(expert.getByText('Amal')).toHaveCount(0);
    await expectAccessible(expert);
    await expectNoSidewaysScroll(expert);
    await expert.getByLabel('Wat ontbreekt?').fill('Onderzoek begeleiden.');
    await expert.reload();
    await expect(expert.getByLabel('Wat ontbreekt?')).toHaveValue('Onderzoek begeleiden.');
    await expert.getByLabel('Uw relatie tot de functie').fill('decaan');
    await expert.getByRole('button', { name: 'Verstuur' }).click();
    await expect(expert.getByRole('heading', { name: 'Dank u.' })).toBeVisible();
    await expect(experts.getByText('Onderzoek begeleiden.')).toBeVisible();
    await expect(check('Deskundigenoordeel')).toContainText('deels voldaan');
    await expert.getByRole('link', { name: 'Nog een antwoord geven' }).click();
    await expect(expert.getByLabel('Wat ontbreekt?')).toHaveValue('');
  });

  await test.step('another expert, and an author on another device, answer without JavaScript', async () => {
    const plain = await somebody({ javaScriptEnabled: false });
    await plain.goto(address);
    await plain.getByLabel('Zijn deze taken en competenties bruikbaar?').fill('Zeker.');
    await plain.getByLabel('Uw relatie tot de functie').fill('docent');
    await plain.getByRole('button', { name: 'Verstuur' }).click();
    await expect(plain.getByRole('heading', { name: 'Dank u.' })).toBeVisible();
    await expect(check('Deskundigenoordeel')).toContainText('2 deskundigen gaven een oordeel');
    const code = await amal.returnCode();
    const other = new ParticipantScreen(plain, amal.name, amal.code);
    await other.comeBack(code);
    await plain.goto(`/w/${amal.code}/mine/placements`);
    await plain.getByRole('button', { name: 'Klopt niet' }).click();
    await expect(plain.getByText('Je zei: klopt niet.')).toBeVisible();
    const authors = page.getByRole('region', { name: 'Terugkoppeling van auteurs' });
    await expect(authors.getByRole('row', { name: /Incident 1/ })).toContainText('klopt niet');
    await plain.getByRole('button', { name: 'Klopt', exact: true }).click();
    await expect(authors.getByRole('row', { name: /Incident 1/ })).toHaveCount(0);
  });

  await test.step('a revoked link says so, and keeps nothing open', async () => {
    const experts = page.getByRole('region', { name: 'Deskundigen' });
    await experts.getByRole('button', { name: 'Trek in' }).click();
    await expect(experts.getByText('ingetrokken')).toBeVisible();
    const response = await expert.goto(address);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['x-robots-tag']).toContain('noindex');
    await expect(expert.getByRole('heading', { name: 'Deze link werkt niet (meer)' })).toBeVisible();
    await expectAccessible(expert);
  });

  await test.step('the facilitator judges, states assumptions and compares', async () => {
    const placing = check('Plaatsing door een onafhankelijke beoordelaar');
    await placing.getByText('Uw oordeel en toelichting').click();
    await placing.getByLabel('Uw oordeel', { exact: true }).selectOption('deels voldaan');
    await placing.getByLabel('Toelichting').fill('Een collega plaatste alles opnieuw.');
    await placing.getByRole('button', { name: 'Bewaar' }).click();
    await expect(placing.getByText('Geteld: niet uitgevoerd. Uw oordeel: deels voldaan.')).toBeVisible();
    const theory = page.getByRole('region', { name: 'Naast de literatuur' });
    await theory.getByLabel('Uitgangspunten').fill('Gedrag gaat voor eigenschappen.');
    await theory.getByRole('button', { name: 'Bewaar' }).first().click();
    await expect(theory.getByText('Bewaard.')).toBeVisible();
    await theory.getByText('T1 Uitleggen').click();
    await theory.getByLabel('Bron', { exact: true }).first().fill('O*NET 25-1081');
    await theory.getByRole('button', { name: 'Bewaar' }).nth(1).click();
    await expect(theory.getByText('1 van 2 categorieën naast een bron gelegd')).toBeVisible();
    await expect(check('Theoretische overeenstemming')).toContainText('deels voldaan');
    await expectAccessible(page);
    await page.setViewportSize(phone.viewport);
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('the report shows what was counted, what was judged, and how it went', async () => {
    await facilitator.open('job-analysis');
    const row = page.getByRole('row', { name: /6\. Plaatsing door/ });
    await expect(row).toContainText('niet uitgevoerd');
    await expect(row).toContainText('deels voldaan: Een collega plaatste alles opnieuw.');
    await expect(page.getByText('Onderzoek begeleiden.')).toBeVisible();
    await expect(page.getByText('Gedrag gaat voor eigenschappen.')).toBeVisible();
    await page.getByRole('link', { name: /Verloop en verantwoording/ }).click();
    await expect(page.getByRole('row', { name: /Dienden incidenten in/ })).toContainText('2');
  });
});
