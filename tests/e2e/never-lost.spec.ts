import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, phone, test, type Somebody } from './fixtures.ts';
import { FacilitatorScreen } from './screens/facilitator.ts';
import { WritingScreen } from './screens/writing.ts';
import { startServer } from './server.ts';

// Requests fail here on purpose, and Chromium says so.
// The browser also looks for a newer service worker by itself, at a moment of its own.
const expected = [
  /Failed to load resource/,
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION/,
  /unknown error occurred when fetching the script/
];
test.use({ expectedComplaints: [expected, { scope: 'test' }] });

/** A workshop in which writing is open. @returns its code and the facilitator at the desk */
async function openWorkshop(somebody: Somebody, baseURL?: string) {
  const facilitator = new FacilitatorScreen(await somebody(baseURL ? { baseURL } : {}));
  await facilitator.signUp('Els', `els-${Date.now()}-${Math.random()}@school.example`, 'een lang wachtwoord');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Nooit kwijt');
  await facilitator.next('Schrijven');
  return facilitator;
}

async function writer(somebody: Somebody, code: string, name: string, options = {}) {
  const screen = new WritingScreen(await somebody({ ...phone, ...options }), name, code);
  await screen.join();
  await screen.openWriting();
  return screen;
}

test('without a network the pages open, a new incident begins, and all is sent when it is back', async ({
  somebody
}) => {
  const { code } = await openWorkshop(somebody);
  const anna = await writer(somebody, code, 'Anna');
  await anna.startIncident('effective');
  await anna.type({ behaviour: 'De professor belde de student' });
  await anna.saved();
  await anna.readyOffline();
  const editor = anna.page.url();

  await anna.goOffline();
  await anna.type({ behaviour: 'De professor belde de student op.' });
  await anna.unreachable();
  await anna.page.reload();
  await anna.saysOffline();
  await anna.expectText('De professor belde de student op.');
  await anna.page.goto(`/w/${code}/write`);
  await anna.saysOffline();
  await expect(anna.page.getByText('De professor belde de student op.')).toBeVisible();
  await anna.startIncident('ineffective');
  await anna.type({ circumstances: 'Tijdens het examen' });
  const second = anna.page.url();
  await anna.page.reload();
  await expect(anna.field('circumstances')).toHaveValue('Tijdens het examen');
  await anna.page.getByText('Opdracht en voorbeelden').click();
  await expect(anna.page.getByText('Een voorbeeld dat tekortschiet')).toBeVisible();
  // A page that needs the network says so.
  await anna.page.goto(`/w/${code}/mine`);
  await expect(anna.page.getByRole('heading', { name: 'Geen verbinding' })).toBeVisible();
  await anna.page.goto(second);
  await expect(anna.field('circumstances')).toHaveValue('Tijdens het examen');

  await anna.goOnline();
  await anna.saved();
  await expect(anna.page.getByRole('main').getByText(/Je kunt gewoon verder schrijven/)).toBeHidden();
  const elsewhere = new WritingScreen(await somebody(), 'Anna', code);
  await elsewhere.comeBack(await anna.returnCode());
  await expect(elsewhere.page.getByRole('heading', { name: 'Dag Anna' })).toBeVisible();
  await elsewhere.page.goto(editor);
  await elsewhere.expectText('De professor belde de student op.');
  await elsewhere.page.goto(second);
  await expect(elsewhere.field('circumstances')).toHaveValue('Tijdens het examen');
});

test('what was confirmed shows without a network too, and another person finds nothing of it', async ({
  somebody
}) => {
  const { code } = await openWorkshop(somebody);
  const anna = await writer(somebody, code, 'Anna');
  await anna.readyOffline();
  await anna.startIncident('effective');
  await anna.type({ behaviour: 'Na het bewaren van de pagina getypt' });
  await anna.saved();
  await anna.goOffline();
  await anna.page.reload();
  await anna.expectText('Na het bewaren van de pagina getypt');
  await anna.goOnline();

  // The device goes to someone else.
  await anna.context.clearCookies();
  const bram = new WritingScreen(anna.page, 'Bram', code);
  await bram.join();
  expect(await bram.keptPages()).toEqual([]);
  await bram.openWriting();
  await expect(bram.page.getByText('Na het bewaren van de pagina getypt')).toBeHidden();
  await bram.readyOffline();
  await bram.goOffline();
  await bram.page.goto(`/w/${code}/write`);
  await bram.saysOffline();
  await expect(bram.page.getByText('Na het bewaren van de pagina getypt')).toBeHidden();
});

test('two devices: the later text counts, both are told, and the other can be taken back', async ({
  somebody
}) => {
  const { code } = await openWorkshop(somebody);
  const here = await writer(somebody, code, 'Anna');
  const back = await here.returnCode();
  await here.openWriting();
  await here.startIncident('effective');
  await here.type({ behaviour: 'Begin' });
  await here.saved();
  const there = new WritingScreen(await somebody(), 'Anna', code);
  await there.comeBack(back);
  await expect(there.page.getByRole('heading', { name: 'Dag Anna' })).toBeVisible();
  await there.page.goto(here.page.url());
  await there.expectText('Begin');

  await here.goOffline();
  await here.type({ behaviour: 'Op de telefoon' });
  await here.unreachable();
  await there.type({ behaviour: 'Op de laptop' });
  await there.saved();
  await here.goOnline();
  // What was typed last is what counts: the laptop's.
  await here.expectText('Op de laptop');
  for (const { page } of [here, there]) {
    await expect(page.getByText('Je schreef op twee toestellen')).toBeVisible();
  }
  await here.page.getByText('Bekijk de andere tekst').click();
  await here.page.getByRole('button', { name: 'Neem deze tekst terug' }).click();
  await here.expectText('Op de telefoon');
  await there.expectText('Op de telefoon');
  await there.page.getByText('Bekijk de andere tekst').click();
  await expect(there.page.getByRole('definition').getByText('Op de laptop')).toBeVisible();
  await there.page.getByRole('button', { name: 'Weg ermee' }).click();
  await expect(there.page.getByText('Je schreef op twee toestellen')).toBeHidden();
  await expect(here.page.getByText('Je schreef op twee toestellen')).toBeHidden();
});

test('a closed tab in the middle of a word', async ({ somebody }) => {
  const { code } = await openWorkshop(somebody);
  const anna = await writer(somebody, code, 'Anna');
  await anna.startIncident('effective');
  await anna.type({ behaviour: 'Halverwege een zin' });
  const [address, context] = [anna.page.url(), anna.context];
  await anna.page.close();
  const again = new WritingScreen(await context.newPage(), 'Anna', code);
  await again.page.goto(address);
  await again.expectText('Halverwege een zin');
  await again.page.reload();
  await again.expectText('Halverwege een zin');
});

test('an expired session: the text waits, and is sent once one is back', async ({ somebody }) => {
  const { code } = await openWorkshop(somebody);
  const anna = await writer(somebody, code, 'Anna');
  const back = await anna.returnCode();
  await anna.openWriting();
  await anna.startIncident('effective');
  await anna.type({ behaviour: 'Voor' });
  await anna.saved();
  const address = anna.page.url();
  await anna.context.clearCookies();
  await anna.type({ behaviour: 'Voor en na' });
  await expect(anna.page.getByRole('main').getByText(/je bent hier niet meer aangemeld/)).toBeVisible();
  await anna.comeBack(back);
  // Not before the door is open: leaving it earlier would call the question off.
  await expect(anna.page.getByRole('heading', { name: 'Dag Anna' })).toBeVisible();
  await anna.page.goto(address);
  await anna.expectText('Voor en na');
  await anna.saved();
});

test('the next person on a shared device gets no text of the one before', async ({ somebody }) => {
  const { code } = await openWorkshop(somebody);
  const anna = await writer(somebody, code, 'Anna');
  await anna.startIncident('effective');
  await anna.context.clearCookies();
  await anna.type({ behaviour: 'Van Anna' });
  await expect(anna.page.getByRole('main').getByText(/je bent hier niet meer aangemeld/)).toBeVisible();
  const bram = new WritingScreen(await anna.context.newPage(), 'Bram', code);
  await bram.join();
  // Anna's page is still open beside it, and tries again.
  await anna.type({ behaviour: 'Van Anna, en meer' });
  await anna.page.waitForTimeout(3000);
  await bram.openWriting();
  await expect(bram.page.getByText('Van Anna')).toBeHidden();
});

test('a phase that closes in mid-sentence', async ({ somebody }) => {
  const facilitator = await openWorkshop(somebody);
  const anna = await writer(somebody, facilitator.code, 'Anna');
  await anna.startIncident('effective');
  const address = anna.page.url();
  await anna.type({ behaviour: 'Midden in een zin' });
  await facilitator.next('Bespreken');
  await expect(anna.page).not.toHaveURL(address);
  await anna.page.goto(address);
  await expect(anna.page.getByText('Midden in een zin')).toBeVisible();
});

test('a network that comes and goes', async ({ somebody }) => {
  const { code } = await openWorkshop(somebody);
  const anna = await writer(somebody, code, 'Anna');
  await anna.startIncident('effective');
  let text = '';
  for (let i = 1; i <= 6; i++) {
    if (i % 2) await anna.goOffline();
    else await anna.goOnline();
    text += `Zin ${i}. `;
    await anna.type({ behaviour: text });
    await anna.page.waitForTimeout(400 + i * 150);
  }
  await anna.goOnline();
  await anna.saved();
  await anna.page.reload();
  await anna.expectText(text);
  await expect(anna.page.getByText('Je schreef op twee toestellen')).toBeHidden();
});

test('a server that is killed while someone types', async ({ somebody }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'voorval-killed-'));
  const port = await freePort();
  const baseURL = `http://localhost:${port}`;
  let server = await startServer(port, folder, ['--empty'], { VOORVAL_OPEN_SIGN_UP: '1' });
  try {
    const { code } = await openWorkshop(somebody, baseURL);
    const anna = await writer(somebody, code, 'Anna', { baseURL });
    await anna.startIncident('effective');
    await anna.type({ behaviour: 'Voor de klap' });
    await anna.saved();
    await server.kill();
    await anna.type({ behaviour: 'Voor de klap, en tijdens' });
    await anna.unreachable();
    server = await startServer(port, folder, ['--empty'], { VOORVAL_OPEN_SIGN_UP: '1' });
    await expect(anna.page.getByText(/^Bewaard om/)).toBeVisible({ timeout: 30_000 });
    await anna.page.reload();
    await anna.expectText('Voor de klap, en tijdens');
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
