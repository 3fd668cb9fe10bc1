import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures.ts';
import { FacilitatorScreen } from './screens/facilitator.ts';
import { ParticipantScreen } from './screens/participant.ts';
import { WritingScreen } from './screens/writing.ts';

const named = 'Professor Janssens was heel vriendelijk en behulpzaam en hielp alle studenten in de zaal.';

async function openWorkshop(page: ParticipantScreen['page']) {
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Els', `els-${Date.now()}-${Math.random()}@school.example`, 'een lang wachtwoord');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Schrijven');
  await facilitator.next('Schrijven');
  return facilitator;
}

test('one question at a time on a phone of 320 pixels, all three on a laptop', async ({ somebody }) => {
  const { code } = await openWorkshop(await somebody());
  const anna = new WritingScreen(
    await somebody({ ...phone, viewport: { width: 320, height: 640 } }),
    'Anna',
    code
  );
  await anna.join();
  await anna.openWriting();
  await anna.startIncident('effective');
  await expect(anna.page.getByRole('group', { name: 'Vraag 1 van 3' })).toBeVisible();
  await expect(anna.page.getByRole('textbox')).toHaveCount(1);
  await expectNoSidewaysScroll(anna.page);
  await anna.page.getByRole('button', { name: 'Volgende' }).press('Enter');
  await expect(anna.field('behaviour')).toBeFocused();
  await anna.type({ behaviour: named, consequences: 'De studenten slaagden daarna allemaal voor het vak.' });
  await expectAccessible(anna.page);
  await expectNoSidewaysScroll(anna.page);
  // The first question has no answer yet: that is where it leads.
  await anna.submit();
  await expect(anna.field('circumstances')).toBeFocused();
  await expect(anna.page.getByText(/Beantwoord ook deze vraag/)).toBeVisible();
  await anna.page.getByText('Opdracht en voorbeelden').click();
  await anna.page.getByText('Een voorbeeld dat tekortschiet').click();
  await expect(anna.page.getByText('Wat eraan ontbreekt')).toBeVisible();
  await expectNoSidewaysScroll(anna.page);
  await expectAccessible(anna.page);
  await anna.page.setViewportSize({ width: 1280, height: 800 });
  await expect(anna.page.getByRole('textbox')).toHaveCount(3);
});

test('quiet advice: after a pause, in one tap, and never in the way', async ({ somebody }) => {
  const { code } = await openWorkshop(await somebody());
  const bram = new WritingScreen(await somebody(), 'Bram', code);
  await bram.join();
  await bram.openWriting();
  await bram.startIncident('effective');
  await bram.type({ behaviour: named });
  const tips = bram.page.getByRole('group', { name: 'Schrijftip' });
  await expect(tips).toHaveCount(1);
  await expect(tips.getByText('Noem de functie, niet de naam.')).toBeVisible();
  await expect(tips.locator('mark')).toHaveText('Professor Janssens');
  await expectAccessible(bram.page);
  await tips.getByRole('button', { name: /Vervang door/ }).click();
  await expect(bram.field('behaviour')).toHaveValue(/^De (universiteits)?professor was heel vriendelijk/);
  // The name is gone; what is said now is about the behaviour, and can be put aside.
  await expect(tips.getByText('Noem de functie')).toBeHidden();
  await expect(tips).toHaveCount(1);
  const before = await tips.innerText();
  await tips.getByRole('button', { name: 'Niet van toepassing' }).click();
  await expect(async () => expect(await tips.allInnerTexts()).not.toEqual([before])).toPass();

  await bram.type({
    circumstances: 'Op een maandag in maart, in de grote aula, vroeg Kevin Peeters om hulp bij een oefening.',
    consequences: 'De student slaagde daarna voor het examen en kwam nog bedanken.'
  });
  await bram.submit();
  await expect(bram.page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
  // It was handed in all the same; what may make somebody known is said once more.
  await bram.page.getByRole('button', { name: 'Kijk het na' }).click();
  await expect(tips.locator('mark').first()).toHaveText('Kevin Peeters');
});

test('what a workshop asks besides is asked, kept and shown; without JavaScript too', async ({
  somebody
}) => {
  const facilitator = await openWorkshop(await somebody());
  const { page, code } = facilitator;
  await page.goto(`/w/${code}/manage/settings`);
  await page.getByLabel('Eén competentie waar alle incidenten over gaan').fill('klantvriendelijkheid');
  for (const label of [/Welke kenmerken/, /Hoe de auteur het meemaakte/, /Hoe lang geleden/]) {
    await page.getByRole('checkbox', { name: label }).check();
  }
  await page.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
  await expect(page.getByText('De wijzigingen zijn bewaard.')).toBeVisible();

  const anna = new WritingScreen(await somebody(), 'Anna', code);
  await anna.join();
  const storageState = await anna.context.storageState();
  const plain = await somebody({ ...phone, storageState, javaScriptEnabled: false });
  await plain.goto(`/w/${code}/write`);
  await expect(plain.getByText('klantvriendelijkheid')).toBeVisible();
  await plain.getByRole('button', { name: 'Nieuw effectief incident', exact: true }).click();
  await plain.getByText('Opdracht en voorbeelden').click();
  await plain.getByText('Een voorbeeld dat tekortschiet').click();
  await expect(plain.getByText('Wat eraan ontbreekt')).toBeVisible();
  await plain.getByRole('textbox', { name: /omstandigheden/ }).fill('Op een dag in de winkel.');
  await plain.getByRole('textbox', { name: /Wat deed/ }).fill('Ze nam de telefoon op en vroeg mijn naam.');
  await plain.getByRole('textbox', { name: /gevolgen/ }).fill('Ik kreeg de volgende dag mijn geld terug.');
  await plain.getByLabel(/Welke kenmerken toont/).fill('geduld, luistervaardigheid');
  await plain.getByRole('radio', { name: 'Ik hoorde het van iemand anders' }).check();
  await plain.getByRole('radio', { name: 'Minder dan een jaar' }).check();
  await plain.getByRole('button', { name: 'Indienen', exact: true }).click();
  await expect(plain.getByText(/Ingediend\. Je kunt/)).toBeVisible();

  await page.goto(`/w/${code}/manage/incidents`);
  await page.getByRole('main').locator('a[href*="/manage/incidents/"]').first().click();
  await expect(page.getByText('Hoorde het van iemand anders')).toBeVisible();
  await expect(page.getByText('geduld, luistervaardigheid')).toBeVisible();
  await expectAccessible(page);
  // The author finds it again, and changes it with JavaScript.
  await anna.openWriting();
  await anna.page.locator('.own a').first().click();
  await expect(anna.page.getByRole('radio', { name: 'Minder dan een jaar' })).toBeChecked();
  await anna.page.getByRole('radio', { name: 'Ik zag het gebeuren' }).check();
  await anna.saved();
  await anna.page.reload();
  await expect(anna.page.getByRole('radio', { name: 'Ik zag het gebeuren' })).toBeChecked();
});
