import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { pooledArchive, pooledCompetency, pooledTasks } from './pooled-archive';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';
import { RaterScreen } from './screens/rater';

// A phone without a network says so itself.
test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|rate\?\/rate: .*400 \(Bad Request\)/] });

const [explains, marks, books] = pooledTasks;
const importances = ['Van doorslaggevend belang', 'Zeer belangrijk', 'Zeer belangrijk', 'Belangrijk'];

test('four phones rate at once; the class decides what is critical and what it takes', async ({
  page,
  somebody
}) => {
  test.setTimeout(240_000);
  const facilitator = new FacilitatorScreen(page);
  await test.step('a class that has pooled', async () => {
    await facilitator.signUp('Begeleider Leroy', 'leroy@voorval.example', 'een lange wachtzin');
    await page.goto('/workshops/import');
    const buffer = Buffer.from(pooledArchive('Beoordelen met de klas'));
    await page
      .getByLabel('Archiefbestand (JSON)')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await page.waitForURL(/\/manage/);
    facilitator.code = /\/w\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? '';
  });
  const people: ParticipantScreen[] = [];
  for (const name of ['Amal', 'Bram', 'Chloé', 'Dina'])
    people.push(new ParticipantScreen(await somebody(phone), name, facilitator.code));
  await Promise.all(people.map((person) => person.join()));
  const raters = people.map((person) => new RaterScreen(person.page));
  const [amal, bram] = raters as [RaterScreen, RaterScreen, ...RaterScreen[]];

  await test.step('the facilitator opens two scales; every phone is called', async () => {
    await facilitator.open('manage/ratings');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Belang openen' }).click();
    await page.getByRole('button', { name: 'Frequentie openen' }).click();
    await expect(page.getByRole('button', { name: 'Frequentie sluiten' })).toBeVisible();
    for (const { page: theirs } of raters) {
      await expect(theirs.getByText('De begeleider vraagt jouw oordeel.')).toBeVisible();
      await theirs.getByRole('link', { name: 'Beoordelen' }).click();
    }
    await amal.sees(explains);
    await expectAccessible(amal.page);
    await expectNoSidewaysScroll(amal.page);
  });

  await test.step('four rate at once; one loses the connection in between', async () => {
    await Promise.all(
      raters.map(async (rater, i) => {
        await rater.rateTask(explains, importances[i] ?? '', 'Verschillende keren per dag');
        if (rater === bram) {
          await rater.allKept();
          await rater.page.context().setOffline(true);
        }
        await rater.rateTask(marks, 'Zeer belangrijk', 'Enkele keren per week');
        await rater.rateTask(books, 'Niet belangrijk', i < 2 ? 'Wordt niet uitgevoerd' : 'Dagelijks');
        await expect(rater.page.getByText('Je hebt alles beoordeeld')).toBeVisible();
      })
    );
    await expect(bram.page.getByText(/4 antwoorden staan op dit toestel/)).toBeVisible();
    await expect(page.getByRole('row', { name: /^Belang / })).toContainText('4 van 5');
    await bram.page.context().setOffline(false);
    for (const rater of raters) await rater.allKept();
    await expectAccessible(bram.page);
    await expect(page.getByRole('row', { name: /^Frequentie / })).toContainText('(4 helemaal)');
  });

  await test.step('an answer can be changed, also without JavaScript', async () => {
    const state = await amal.page.context().storageState();
    const plain = new RaterScreen(
      await somebody({ ...phone, storageState: state, javaScriptEnabled: false })
    );
    await plain.page.goto(`/w/${facilitator.code}/rate`);
    await expect(plain.page.getByText('Je hebt alles beoordeeld')).toBeVisible();
    await plain.page.getByText('Alles wat je beoordeelt').click();
    await plain.page.getByRole('link', { name: new RegExp(marks) }).click();
    await plain.answer(/^Hoe belangrijk/, 'Belangrijk');
    await plain.page.getByRole('button', { name: 'Volgende' }).click();
    await plain.sees(books);
    await plain.page
      .getByRole('button', { name: 'Vorige' })
      .or(plain.page.getByRole('link', { name: 'Vorige' }))
      .click();
    await expect(
      plain.page
        .getByRole('group', { name: /^Hoe belangrijk/ })
        .getByRole('radio', { name: 'Belangrijk', exact: true })
    ).toBeChecked();
  });

  await test.step('the facilitator sees the spread and moves a cut-off: a task falls out', async () => {
    await expect(page.getByRole('heading', { name: new RegExp(`1. ${explains}`) })).toBeVisible();
    await expect(page.getByText('2 van 3 taken zijn kritiek.')).toBeVisible();
    await expect(page.getByText('volgens minstens de helft wordt deze taak niet uitgevoerd')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('slider', { name: 'Grens voor belang' }).fill('3.9');
    await expect(page.getByText(`Valt weg: ‘${marks}’.`)).toBeVisible();
    // Let go: kept for everybody.
    await page.getByRole('slider', { name: 'Grens voor belang' }).blur();
    await expect(
      page.getByText('1 van 3 taken is kritiek.').or(page.getByText('1 van 3 taken zijn kritiek.'))
    ).toBeVisible();
    await page.reload();
    await expect(page.getByRole('spinbutton', { name: 'Grens voor belang, als getal' })).toHaveValue('3.9');
    await page.getByRole('spinbutton', { name: 'Grens voor belang, als getal' }).fill('3');
    await page.getByRole('spinbutton', { name: 'Grens voor belang, als getal' }).press('Tab');
    await expect(page.getByText('2 van 3 taken zijn kritiek.')).toBeVisible();
  });

  await test.step('the screen shows it live', async () => {
    await page.getByRole('button', { name: 'Toon ze op het scherm' }).click();
    await expect(page.getByText('De resultaten staan op het projectiescherm.')).toBeVisible();
    const screen = await page.context().newPage();
    await screen.goto(`/w/${facilitator.code}/screen`);
    await expect(screen.getByRole('heading', { name: 'Wat de klas vindt' })).toBeVisible();
    const row = screen.getByRole('listitem').filter({ hasText: books });
    await expect(row).toContainText('1,0 ± 0,0 (n = 4)');
    await expectAccessible(screen);
    await bram.page.getByText('Alles wat je beoordeelt').click();
    await bram.page.getByRole('link', { name: new RegExp(books) }).click();
    await bram.answer(/^Hoe belangrijk/, 'Zeer belangrijk');
    await expect(row).toContainText('1,8 ± 1,5 (n = 4)');
    await screen.close();
  });

  await test.step('the class sees the results once they are shown', async () => {
    const { page: theirs } = amal;
    expect((await theirs.request.get(`/w/${facilitator.code}/ratings`)).status()).toBe(404);
    await page.getByRole('button', { name: 'Toon ze aan de klas' }).click();
    await expect(page.getByText('De klas ziet de resultaten, live.')).toBeVisible();
    await theirs.getByRole('link', { name: 'Bekijk wat de klas vindt' }).click();
    await expect(theirs.getByRole('heading', { name: new RegExp(`1. ${explains}`) })).toBeVisible();
    await expect(theirs.getByRole('slider')).toHaveCount(0);
    await expectAccessible(theirs);
    await expectNoSidewaysScroll(theirs);
  });

  await test.step('competencies, incidents of others and emotional demands', async () => {
    for (const scale of ['Nodig bij aanvang', 'Effectiviteit', 'Emotionele eisen'])
      await page.getByRole('button', { name: `${scale} openen` }).click();
    await expect(page.getByRole('button', { name: 'Emotionele eisen sluiten' })).toBeVisible();
    const { page: theirs } = amal;
    await theirs.goto(`/w/${facilitator.code}/rate`);
    await amal.sees(pooledCompetency);
    await amal.answer(/^Hoe belangrijk is deze competentie/, 'Belangrijk');
    await amal.answer(/^Wanneer moet iemand dit kunnen/, 'Vanaf de eerste dag');
    await amal.forward();
    await amal.sees('Hoe effectief was dit gedrag?');
    await expect(theirs.getByText('Dinsdag in de aula').first()).toBeVisible();
    await expect(theirs.getByText(/^(Effectief|Ineffectief) gedrag$/)).toHaveCount(0);
    await expectAccessible(theirs);
    for (let i = 0; i < 4; i += 1) {
      await amal.answer(/^Hoe effectief/, 'Zeer effectief');
      await amal.forward();
    }
    await amal.sees('Frequentie');
    await amal.answer(/^Hoe vaak moet de functiehouder/, 'Weet ik niet');
    await amal.allKept();
    await expect(page.getByText('4 van 4 incidenten zijn door iemand beoordeeld.')).toBeVisible();
    await expect(page.getByText('andere polariteit dan de auteur opgaf')).toHaveCount(2);
    await expectAccessible(page);
    for (const scale of ['Nodig bij aanvang', 'Effectiviteit', 'Emotionele eisen'])
      await page.getByRole('button', { name: `${scale} sluiten` }).click();
    await expect(page.getByRole('button', { name: 'Emotionele eisen openen' })).toBeVisible();
  });

  await test.step('links are rated, and one is decided', async () => {
    await page.getByRole('button', { name: 'Koppeling openen' }).click();
    await page.getByRole('button', { name: 'Belang sluiten' }).click();
    await page.getByRole('button', { name: 'Frequentie sluiten' }).click();
    await expect(page.getByRole('button', { name: 'Belang openen' })).toBeVisible();
    await Promise.all(
      raters.map(async (rater) => {
        await rater.page.goto(`/w/${facilitator.code}/rate`);
        await rater.sees(explains);
        await rater.answer(pooledCompetency, 'Niet nodig');
        await rater.forward();
        await rater.sees(marks);
        await rater.answer(pooledCompetency, 'Onmisbaar');
        await rater.allKept();
      })
    );
    await expectAccessible(amal.page);
    await expectNoSidewaysScroll(amal.page);

    await page.getByRole('link', { name: 'Koppelingen', exact: true }).click();
    const contradicted = `${explains} × ${pooledCompetency}`;
    await expect(page.getByText(`! ${contradicted}: de incidenten stellen dit voor`)).toBeVisible();
    await page.getByRole('link', { name: `${contradicted}: geschrapt` }).click();
    await expect(page.getByRole('heading', { name: contradicted })).toBeFocused();
    await expect(page.getByText(/De professor zuchtte/).first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Behouden' }).click();
    await expect(page.getByText('De begeleider behoudt deze koppeling.')).toBeVisible();
    await amal.page.goto(`/w/${facilitator.code}/links`);
    await expect(
      amal.page.getByRole('link', { name: new RegExp(`${pooledCompetency} behouden`) }).first()
    ).toBeVisible();
    await expectAccessible(amal.page);
    await expectNoSidewaysScroll(amal.page);
    await page.getByRole('button', { name: 'Beslissing terugnemen' }).click();
    await expect(
      amal.page.getByRole('link', { name: new RegExp(`${pooledCompetency} geschrapt`) }).first()
    ).toBeVisible();
  });
});
