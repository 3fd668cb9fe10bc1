import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test, type Somebody } from './fixtures.ts';
import { FacilitatorScreen } from './screens/facilitator.ts';

// Chromium reports a form that was refused.
const expected = [/Failed to load resource: the server responded with a status of 4/];
test.use({ expectedComplaints: [expected, { scope: 'test' }] });

const narrow = { ...phone, viewport: { width: 320, height: 640 } };

async function openWorkshop(somebody: Somebody) {
  const facilitator = new FacilitatorScreen(await somebody());
  await facilitator.signUp('Els', `els-${Date.now()}-${Math.random()}@school.example`, 'een lang wachtwoord');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Eenvoudig');
  await facilitator.next('Schrijven');
  return facilitator.code;
}

test('a person without JavaScript joins, is told what is wrong, writes and hands in', async ({
  somebody
}) => {
  const code = await openWorkshop(somebody);
  const page = await somebody({ ...narrow, javaScriptEnabled: false });
  await page.goto('/');
  await page.getByLabel('Deelnamecode').fill('QQQQQQ');
  await page.getByRole('button', { name: /meedoen|doe mee/i }).click();
  await expect(page.getByLabel('Deelnamecode')).toHaveValue('QQQQQQ');
  await expect(page.getByText('Deze code hoort bij geen enkele workshop.')).toBeVisible();
  await page.getByLabel('Deelnamecode').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Je naam of schuilnaam').fill('Zoë');
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(page.getByRole('heading', { name: 'Dag Zoë' })).toBeVisible();

  await page.goto(`/w/${code}/write`);
  await page.getByRole('button', { name: 'Nieuw ineffectief incident', exact: true }).click();
  const behaviour = page.getByRole('textbox', { name: /Wat deed/ });
  await page.getByRole('textbox', { name: /omstandigheden/ }).fill('Tijdens een les in maart.');
  await behaviour.fill('De professor liep weg toen een student een vraag stelde.');
  await page.getByRole('button', { name: 'Indienen', exact: true }).click();
  await expect(page.getByText('Beantwoord ook deze vraag')).toBeVisible();
  await expect(behaviour).toHaveValue('De professor liep weg toen een student een vraag stelde.');
  await expectNoSidewaysScroll(page);
  await page.getByRole('textbox', { name: /gevolgen/ }).fill('De student kwam niet meer naar de les.');
  await page.getByRole('button', { name: 'Indienen', exact: true }).click();
  await expect(page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
  await page.goto(`/w/${code}/mine`);
  await expect(page.getByText('De professor liep weg toen een student een vraag stelde.')).toBeVisible();
});

/** Goes on with the Tab key until the wanted is focused. */
async function tabTo(page: Page, role: 'textbox' | 'button' | 'link', name: RegExp | string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not reach ${role} ${name}.`);
}

test('by keyboard alone: join, write, hand in, in English', async ({ somebody }) => {
  const code = await openWorkshop(somebody);
  const page = await somebody({ locale: 'en-GB' });
  await page.goto(`/w/${code}/join`);
  // The workshop is in Dutch; its pages follow it.
  await tabTo(page, 'textbox', 'Je naam of schuilnaam');
  await page.keyboard.type('Kim');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dag Kim' })).toBeVisible();
  await page.goto(`/w/${code}/write`);
  await expect(page.getByRole('heading', { name: 'Schrijf incidenten' })).toBeVisible();
  await tabTo(page, 'button', 'Nieuw effectief incident');
  await page.keyboard.press('Enter');
  for (const [question, text] of [
    [/omstandigheden/, 'Tijdens het examen viel de stroom uit in de zaal.'],
    [/Wat deed/, 'De professor telde de examens en gaf iedereen een kwartier extra.'],
    [/gevolgen/, 'Alle studenten konden hun examen afmaken.']
  ] as const) {
    await tabTo(page, 'textbox', question);
    await page.keyboard.type(text);
  }
  await expectAccessible(page);
  await tabTo(page, 'button', 'Indienen');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
});
