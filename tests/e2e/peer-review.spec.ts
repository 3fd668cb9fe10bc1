import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';
import { allMet, ReviewerScreen } from './screens/reviewer';

// A phone without a network says so itself; so does a browser of a form that comes back refused.
test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|review\?\/review: .*400 \(Bad Request\)/] });

const remark = 'In welke les was dit, en wat ging eraan vooraf?';

test('a class calibrates and reviews each other’s incidents, on four phones', async ({ page, somebody }) => {
  test.setTimeout(240_000);
  const facilitator = new FacilitatorScreen(page);
  const people: ParticipantScreen[] = [];
  const reviewers: ReviewerScreen[] = [];

  await test.step('four people write an incident each', async () => {
    await facilitator.signUp('Begeleider Peeters', 'peeters@voorval.example', 'een lange wachtzin');
    await facilitator.makeWorkshop('universiteitsprofessor', 'Nalezen');
    for (const { name } of professorExample.participants.slice(0, 4)) {
      const theirs = await somebody(phone);
      people.push(new ParticipantScreen(theirs, name, facilitator.code));
      reviewers.push(new ReviewerScreen(theirs));
    }
    await Promise.all(people.map((person) => person.join()));
    await facilitator.next('Schrijven');
    await Promise.all(
      people.map(async (person, author) => {
        await expect(person.page).toHaveURL(/\/write/);
        const incident = professorExample.incidents.find((one) => one.author === author);
        const text = incident?.versions[0];
        if (incident && text) await person.write(incident.polarity, text.nl);
      })
    );
    await facilitator.next('Bespreken');
    for (const { page: theirs } of people) await expect(theirs).toHaveURL(/\/review/);
  });
  const [an, bo, chris, dora] = reviewers as [ReviewerScreen, ReviewerScreen, ReviewerScreen, ReviewerScreen];

  await test.step('everybody judges the examples first; the screen counts along', async () => {
    await facilitator.open('manage/peer-review');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'IJkronde starten' }).click();
    const screen = await page.context().newPage();
    await screen.goto(`/w/${facilitator.code}/screen`);
    await expect(screen.getByText('Beoordeel de drie voorbeelden op je toestel')).toBeVisible();
    await an.sees('Voorbeeld 1 van 3');
    await expectAccessible(an.page);
    await expectNoSidewaysScroll(an.page);
    await Promise.all(reviewers.map((reviewer) => reviewer.calibrate()));
    await expect(screen.getByText(/4\s*\/ 4 klaar/)).toBeVisible();
    await expect(page.getByText('4 van 4 zijn klaar')).toBeVisible();
    await page.getByRole('button', { name: 'Antwoorden tonen' }).click();
    await expect(an.page.getByText('Dit is een gewoonte', { exact: false }).first()).toBeVisible();
    await expectAccessible(an.page);
    await expect(screen.getByRole('heading', { name: 'Voorbeeld 1', exact: true })).toBeVisible();
    await screen.keyboard.press('ArrowRight');
    await expect(screen.getByRole('heading', { name: 'Voorbeeld 2', exact: true })).toBeVisible();
    await expectAccessible(screen);
    await page.getByRole('button', { name: 'Afsluiten en beginnen met nalezen' }).click();
    await screen.close();
  });

  await test.step('everybody gets three, nameless; what is open is said', async () => {
    for (const reviewer of reviewers) await reviewer.sees('Incident 1 van 3');
    for (const { name } of people.slice(1)) await expect(an.page.getByText(name)).toHaveCount(0);
    await expectAccessible(an.page);
    await expectNoSidewaysScroll(an.page);
    await an.judge({ specific: 'met' });
    await an.send();
    await expect(an.page.getByText('Nog 3 criteria zonder oordeel.')).toBeVisible();
    await expect(
      an.page.getByRole('group', { name: 'Gedragsgericht' }).getByRole('radio').first()
    ).toBeFocused();
  });

  await test.step('what is chosen and typed survives a reload', async () => {
    await an.judge({ context: 'not' });
    await an.page.getByLabel('Welke context mis je?').fill(remark);
    await an.page.reload();
    await expect(an.page.getByLabel('Welke context mis je?')).toHaveValue(remark);
    await an.judge({ behaviour: 'met', consequences: 'met' });
    await an.send();
    await an.sees('Incident 2 van 3');
    await an.allSent();
  });

  await test.step('its author reads the remark at once, without a name', async () => {
    for (const person of people.slice(1)) await person.page.goto(`/w/${facilitator.code}/mine`);
    const found = people.slice(1).map(({ page: theirs }) => theirs.getByText(remark));
    const counts = async () => (await Promise.all(found.map((one) => one.count()))).reduce((a, b) => a + b);
    await expect.poll(counts).toBe(1);
    // The other two reviews of each come in while the page is open.
    await an.judge({ ...allMet, context: 'not' });
    await an.page.getByLabel('Welke context mis je?').fill(remark);
    await an.send();
    await an.sees('Incident 3 van 3');
    await expect.poll(counts).toBe(2);
    for (const person of people.slice(1)) await expect(person.page.getByText('Lotte')).toHaveCount(0);
    await expectAccessible(people[1]?.page ?? page);
  });

  await test.step('a review without a connection waits on the phone, and leaves by itself', async () => {
    await an.page.context().setOffline(true);
    await an.judge({ ...allMet, consequences: 'partly' });
    await an.send();
    await expect(an.page.getByText(/1 oordeel wacht op verbinding/)).toBeVisible();
    await expect(an.page.getByText('Alles is nagelezen')).toBeVisible();
    await an.page.context().setOffline(false);
    await an.allSent();
    await an.reviewed(3, 3);
  });

  await test.step('an author improves; who reviewed it hears of the new version', async () => {
    const author = await (async () => {
      for (const person of people.slice(1))
        if ((await person.page.getByText(remark).count()) > 0) return person;
      throw new Error('nobody got the remark');
    })();
    await author.page.getByRole('link', { name: 'Bewerken' }).click();
    await author.type({ circumstances: 'Dinsdag, in de tweede les, na een vraag uit de zaal.' });
    await author.submit();
    await expect(author.page).toHaveURL(/\/mine/);
    await an.page.reload();
    await expect(an.page.getByRole('heading', { name: 'Verbeterd sinds jouw oordeel' })).toBeVisible();
    await an.page.getByRole('link', { name: /nog eens nalezen/ }).click();
    await expect(an.page.getByText('Dinsdag, in de tweede les')).toBeVisible();
    await an.judge({ context: 'met' });
    await an.send('Nieuw oordeel versturen');
    await expect(an.page.getByRole('heading', { name: 'Verbeterd sinds jouw oordeel' })).toHaveCount(0);
    await an.allSent();
  });

  await test.step('reviewing works without JavaScript, as a form', async () => {
    const state = await dora.page.context().storageState();
    const plain = new ReviewerScreen(
      await somebody({ ...phone, storageState: state, javaScriptEnabled: false })
    );
    await plain.page.goto(`/w/${facilitator.code}/review`);
    await plain.sees('Incident 1 van 3');
    await plain.judge({ specific: 'met' });
    await plain.send();
    await expect(plain.page.getByText('Vul dit veld in.').first()).toBeVisible();
    await expect(
      plain.page.getByRole('group', { name: 'Specifiek' }).getByRole('radio', { name: /^Voldaan/ })
    ).toBeChecked();
    for (const n of [2, 3]) {
      await plain.judge(allMet);
      await plain.send();
      await plain.sees(`Incident ${n} van 3`);
    }
    await plain.judge(allMet);
    await plain.send();
    await expect(plain.page.getByText('Alles is nagelezen')).toBeVisible();
  });

  await test.step('the facilitator sees it all live, and how much reviewers agree', async () => {
    await expect(page.getByRole('row', { name: /Lotte/ })).toContainText('3');
    for (const reviewer of [bo, chris]) {
      await reviewer.page.goto(`/w/${facilitator.code}/review`);
      for (const n of [1, 2, 3]) {
        await reviewer.sees(`Incident ${n} van 3`);
        await reviewer.judge(allMet);
        await reviewer.send();
      }
      await reviewer.allSent();
    }
    const figures = page.getByRole('region', { name: 'Stand van het nalezen' });
    await expect(figures.getByText('van 12')).toBeVisible();
    await expect(figures).toContainText(/Gegeven oordelen\s*12/);
    await page.getByRole('link', { name: 'Berekenen' }).click();
    const table = page.getByRole('table', { name: 'Overeenstemming per criterium' });
    await expect(table.getByRole('row')).toHaveCount(5);
    await expectAccessible(page);
    await facilitator.open('manage/incidents');
    await expect(page.getByText('Voldoet').first()).toBeVisible();
  });
});
