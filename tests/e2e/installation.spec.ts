import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.js';
import { expect, expectAccessible, test } from './fixtures';
import { FacilitatorScreen } from './screens/facilitator';
import { startServer } from './server';

const password = 'een lang wachtwoord';

test('a new installation: the first account by the link in the terminal, and a second start keeps it', async ({
  somebody
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'voorval-e2e-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const first = await startServer(port, folder);
  try {
    const link = /http:\/\/\S+(\/sign-up\?invitation=\S+)/.exec(first.said())?.[1];
    expect(link, first.said()).toBeDefined();

    const page = await somebody({ baseURL: address });
    await page.goto('/sign-up');
    await expect(page.getByLabel('E-mailadres')).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(link ?? '');
    await page.getByLabel('Naam').fill('An Peeters');
    await page.getByLabel('E-mailadres').fill('an@voorbeeld.be');
    await page.getByLabel('Wachtwoord').fill(password);
    await page.getByRole('button', { name: 'Account maken' }).click();
    await expect(page.getByRole('heading', { name: 'Uw workshops' })).toBeVisible();
    const screen = new FacilitatorScreen(page);
    await screen.makeWorkshop('universiteitsprofessor', 'Eerste workshop');

    // An open stream does not hold up the end.
    const cookies = await page.context().cookies(address);
    await page.goto('about:blank');
    const stream = await fetch(`${address}/w/${screen.code}/live?facilitator`, {
      headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
    });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const heard = stream.text().catch(() => 'cut');
    const { code, took } = await first.stop();
    expect(code).toBe(0);
    expect(took).toBeLessThan(2000);
    await heard;

    const second = await startServer(port, folder);
    try {
      expect(second.said()).not.toContain('invitation=');
      const busy = await startServer(port, folder);
      expect(busy.code).toBe(1);
      expect(busy.said()).toContain(`Port ${port} is in use already`);
      // Still signed in; and the account is there for another browser.
      await page.goto('/workshops');
      await expect(page.getByText('Eerste workshop')).toBeVisible();
      await page.context().clearCookies();
      await screen.signIn('an@voorbeeld.be', password);
      await expect(page.getByText('Eerste workshop')).toBeVisible();
      await page.goto('about:blank');
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
