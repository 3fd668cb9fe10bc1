import type { Page } from '@playwright/test';
import { PoolScreen } from './screens/pool';
import { unzipSync, strFromU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { BoardScreen } from './screens/board';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';

const title = 'Arbeidspsychologie, dinsdag';
const first = (text: string) => text.slice(0, 40);

/** The four incidents of one author of the example, in Dutch, as finished. */
const incidentsOf = (author: number) =>
  professorExample.incidents
    .filter((incident) => incident.author === author)
    .map(({ polarity, versions }) => {
      const last = versions.at(-1);
      if (!last) throw new Error('an incident without text');
      return { polarity, answers: last.nl };
    });

async function download(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click()
  ]);
  return readFileSync(await file.path());
}

async function pdfText(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

function docxText(bytes: Buffer): string {
  const xml = unzipSync(new Uint8Array(bytes))['word/document.xml'];
  if (!xml) throw new Error('no document in the DOCX');
  return strFromU8(xml)
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

test('a workshop from the first account to the printed job analysis', async ({ page, somebody }) => {
  test.setTimeout(300_000);
  const facilitator = new FacilitatorScreen(page);
  const people: ParticipantScreen[] = [];

  await test.step('a facilitator makes an account, changes the password, signs out and in', async () => {
    await facilitator.signUp('Begeleider Aerts', 'aerts@voorval.example', 'een eerste wachtzin');
    await facilitator.changePassword('een eerste wachtzin', 'een tweede wachtzin');
    await expect(page.getByText('Uw wachtwoord is gewijzigd.')).toBeVisible();
    await facilitator.signOut();
    await facilitator.signIn('aerts@voorval.example', 'een eerste wachtzin');
    await expect(page.getByText('E-mailadres en wachtwoord horen niet bij elkaar.')).toBeVisible();
    await expect(page.getByLabel('E-mailadres')).toHaveValue('aerts@voorval.example');
    await facilitator.signIn('aerts@voorval.example', 'een tweede wachtzin');
    await expect(page.getByRole('heading', { name: 'Uw workshops' })).toBeVisible();
  });

  await test.step('makes a workshop from a template; sees code, link and QR code', async () => {
    await facilitator.makeWorkshop('universiteitsprofessor', title);
    await expect(page.getByRole('textbox', { name: 'Link naar deze workshop' })).toHaveValue(
      new RegExp(`/w/${facilitator.code}`)
    );
    await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('six participants join with code and name, seen at once', async () => {
    for (const { name } of professorExample.participants.slice(0, 6)) {
      // The first one on a phone; the others have a laptop, as in groups.
      const theirs = await somebody(people.length === 0 ? phone : {});
      people.push(new ParticipantScreen(theirs, name, facilitator.code));
    }
    const [someone] = people;
    await someone?.join();
    await expect(page.getByText(someone?.name ?? '', { exact: true })).toBeVisible();
    if (someone) {
      await expectNoSidewaysScroll(someone.page);
      await expectAccessible(someone.page);
    }
    await Promise.all(people.slice(1).map((person) => person.join()));
    for (const { name } of people) await expect(page.getByText(name, { exact: true })).toBeVisible();
  });

  await test.step('a taken name and a wrong code are refused, and what was typed stays', async () => {
    const stranger = await somebody();
    await stranger.goto(`/w/${facilitator.code}/join`);
    await stranger.getByLabel('Je naam of schuilnaam').fill(` ${people[0]?.name.toUpperCase()} `);
    await stranger.getByRole('button', { name: 'Doe mee' }).click();
    await expect(stranger.getByText('Deze naam is al in gebruik.')).toBeVisible();
    await expect(stranger.getByLabel('Je naam of schuilnaam')).toHaveValue(/[A-Z]/);
    await stranger.goto('/join?code=ZZZZZZ');
    await expect(stranger.getByText('Deze code hoort bij geen enkele workshop.')).toBeVisible();
    await expect(stranger.getByLabel('Deelnamecode')).toHaveValue('ZZZZZZ');
  });

  await test.step('groups are drawn, and everyone follows into writing', async () => {
    await facilitator.draw(2);
    await expect(people[0]?.page.getByText(/Je zit in groep \d/) ?? page.locator('none')).toBeVisible();
    await facilitator.next('Schrijven');
    for (const person of people) {
      await expect(person.page).toHaveURL(new RegExp(`/w/${facilitator.code}/write`), { timeout: 10_000 });
    }
  });

  await test.step('drafts save while typing and survive a reload; all write four incidents', async () => {
    const [writer] = people;
    if (!writer) return;
    await expectAccessible(writer.page);
    await writer.startIncident('effective');
    await writer.type({ circumstances: 'Een tekst die nog niet af is' });
    await writer.saved();
    await writer.page.reload();
    await expect(writer.field('circumstances')).toHaveValue('Een tekst die nog niet af is');
    await expectAccessible(writer.page);
    await expectNoSidewaysScroll(writer.page);
    await writer.submit();
    await expect(writer.page.getByText('Beantwoord ook deze vraag.').first()).toBeVisible();
    await expect(writer.field('circumstances')).toHaveValue('Een tekst die nog niet af is');
    const [mine] = incidentsOf(0);
    await writer.type({ ...mine?.answers, consequences: 'x'.repeat(20_000) });
    await expect(writer.page.getByText(/tekens te veel/).first()).toBeVisible();
    await writer.submit();
    await expect(writer.page.getByText(/te lang/).first()).toBeVisible();
    await expect(writer.field('consequences')).toHaveValue('x'.repeat(20_000));
    await writer.type({ consequences: mine?.answers.consequences });
    await writer.submit();
    await expect(writer.page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
    await Promise.all(
      people.map(async (person, author) => {
        for (const { polarity, answers } of incidentsOf(author).slice(author === 0 ? 1 : 0)) {
          await person.write(polarity, answers);
        }
      })
    );
  });

  await test.step('edits until the phase closes, on another device with the return code', async () => {
    const [, person] = people;
    if (!person) return;
    const returnCode = await person.returnCode();
    const other = new ParticipantScreen(await somebody(phone), person.name, person.code);
    await other.comeBack('22222 22222');
    await expect(other.page.getByText('Deze terugkeercode kennen we niet')).toBeVisible();
    await other.comeBack(returnCode);
    await expect(other.page).not.toHaveURL(/join/);
    await other.page.goto(`/w/${person.code}/write`);
    await other.page
      .getByRole('link', { name: /^Incident \d+/ })
      .first()
      .click();
    const [text] = incidentsOf(1);
    await other.type({
      consequences: `${text?.answers.consequences} Dat bleef zo tot het einde van het jaar.`
    });
    await other.submit();
    await expect(other.page.getByText(/Ingediend\. Je kunt/)).toBeVisible();
    await person.page.goto(`/w/${person.code}/write`);
  });

  await test.step('the facilitator judges one, sends it back; the author improves it', async () => {
    const [writer] = people;
    if (!writer) return;
    await facilitator.next('Bespreken');
    await facilitator.open('manage/incidents');
    await expect(page.getByText('24 incidenten')).toBeVisible();
    await expectAccessible(page);
    const mine = incidentsOf(0)[3];
    await page.getByLabel('Zoeken').fill(first(mine?.answers.behaviour ?? ''));
    await page
      .getByRole('main')
      .getByRole('link', { name: /Incident \d+/ })
      .first()
      .click();
    await page.waitForURL(/\/manage\/incidents\/[0-9a-f-]{36}/);
    await expect(page.getByText(mine?.answers.behaviour ?? '')).toBeVisible();
    await expectAccessible(page);
    const judged = { specific: 'partly', behaviour: 'met', context: 'met', consequences: 'met' } as const;
    await facilitator.judge(judged, '', 'Terugsturen');
    await expect(page.getByText('Vul dit veld in.')).toBeVisible();
    await facilitator.judge(judged, 'Wat gebeurde er precies op dat moment?', 'Terugsturen');
    await expect(page.getByText('Het incident is teruggestuurd met uw opmerking.')).toBeVisible();

    await expect(writer.page).toHaveURL(/\/review/, { timeout: 10_000 });
    await writer.page.getByRole('link', { name: 'Naar je eigen incidenten' }).click();
    await expect(writer.page.getByText('Wat gebeurde er precies op dat moment?').first()).toBeVisible();
    await expectAccessible(writer.page);
    await writer.page.getByRole('link', { name: 'Verbeter' }).click();
    await writer.type({ circumstances: `${mine?.answers.circumstances} Het was tien over twee.` });
    await writer.submit();
    await expect(writer.page).toHaveURL(/\/mine/);

    await facilitator.page.reload();
    await expect(page.getByText('Het was tien over twee.').first()).toBeVisible();
    await expect(page.getByRole('option', { name: /^Versie 1/ }).first()).toBeAttached();
    await expect(page.getByRole('option', { name: /^Versie 2/ }).first()).toBeAttached();
  });

  const tasks = ['Legt leerstof uit', 'Beoordeelt studenten'];
  const groups: { boards: BoardScreen[] }[] = [{ boards: [] }, { boards: [] }];
  await test.step('each group sorts on its board, by mouse, keys and menu; every member sees it', async () => {
    await facilitator.next('Analyseren');
    for (const person of people) {
      await expect(person.page).toHaveURL(/\/board/, { timeout: 10_000 });
      const heading = person.page.getByRole('heading', { name: /Bord van groep/ });
      const number = Number(/groep (\d)/.exec(await heading.innerText())?.[1]);
      groups[number - 1]?.boards.push(new BoardScreen(person.page));
    }
    for (const { boards } of groups) {
      expect(boards).toHaveLength(3);
      // A laptop sorts; the phone of the group only looks on here.
      const [sorter, looker] = boards.toSorted(
        (a, b) => (b.page.viewportSize()?.width ?? 0) - (a.page.viewportSize()?.width ?? 0)
      );
      if (!sorter || !looker) return;
      for (const task of tasks) await sorter.addCategory('taak', task);
      await sorter.drag(1, tasks[0] ?? '');
      await sorter.moveByKeys(2, tasks[0] ?? '');
      for (const number of [3, 4, 5]) await sorter.moveByMenu(number, tasks[0] ?? '');
      for (const number of [6, 7, 8]) await sorter.moveByMenu(number, tasks[1] ?? '');
      for (const number of [1, 2, 3, 4, 5]) {
        await expect(looker.card(number, looker.category(tasks[0] ?? ''))).toBeVisible();
      }
      await expectAccessible(sorter.page);
      await sorter.frame('Competenties');
      await sorter.addCategory('competentie', 'geduld met vragen');
      for (const number of [1, 2, 6]) await sorter.moveByMenu(number, 'geduld met vragen');
      await looker.frame('Competenties');
      await expect(looker.card(6, looker.category('geduld met vragen'))).toBeVisible();
      await expectAccessible(looker.page);
    }
  });

  await test.step('the groups’ categories are pooled, every incident traceable below', async () => {
    const pool = new PoolScreen(page);
    await facilitator.next('Samenleggen');
    await facilitator.open('pool');
    await expectAccessible(page);
    // One of each group.
    for (const task of tasks) {
      await pool.select(new RegExp(task), 2);
      await pool.foundSelected('taak', task);
    }
    await pool.frame('Competenties');
    await pool.select(/geduld/, 2);
    await pool.foundSelected('competentie', 'geduld met vragen');
    await page.getByRole('button', { name: 'geduld met vragen', exact: true }).click();
    const texts = page.getByRole('dialog').getByText('Lees de 3 incidenten');
    await texts.first().click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Incident 6' }).first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    // Everyone looks on.
    await expect(
      people[2]?.page.getByRole('heading', { name: tasks[0] }) ?? page.locator('none')
    ).toBeVisible({
      timeout: 10_000
    });
  });

  await test.step('the job analysis opens its evidence, in both languages, on paper too', async () => {
    await facilitator.next('Functieanalyse');
    await facilitator.open('job-analysis');
    await expectAccessible(page);
    await page.getByRole('button', { name: new RegExp(`Onderbouwing van: ${tasks[0]}$`) }).click();
    const dialog = page.getByRole('dialog');
    for (const number of [1, 2, 3, 4, 5]) {
      await expect(dialog.getByRole('heading', { name: `Incident ${number}`, exact: true })).toBeVisible();
    }
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    const quoted = incidentsOf(0)[0]?.answers.behaviour.slice(0, 30) ?? '';
    for (const { language, words } of [
      { language: 'Nederlands', words: ['Functieanalyse', 'Codeboek', 'ineffectief'] },
      { language: 'Engels', words: ['Job analysis', 'Codebook', 'ineffective'] }
    ]) {
      await page
        .getByRole('navigation', { name: 'Taal van het document' })
        .getByRole('link', { name: language })
        .click();
      await expect(
        page
          .getByRole('article')
          .getByText(words[0] ?? '')
          .first()
      ).toBeVisible();
      const pdf = await pdfText(await download(page, 'PDF'));
      const docx = docxText(await download(page, 'Word (DOCX)'));
      for (const text of [pdf, docx]) {
        for (const word of [...tasks, 'geduld met vragen', ...words]) expect(text).toContain(word);
        for (const { name } of people) expect(text.split(/\P{L}+/u)).not.toContain(name);
      }
      expect(docx).toContain(quoted.slice(0, 20));
    }
  });

  await test.step('participants read it; the archive imports again', async () => {
    await expect(
      people[0]?.page.getByRole('heading', { name: 'Universiteitsprofessor' }) ?? page.locator('none')
    ).toBeVisible({
      timeout: 10_000
    });
    const archive = await download(page, 'Volledig archief (JSON)');
    await page.goto('/workshops');
    await page.getByRole('link', { name: 'Archief inlezen' }).click();
    await expectAccessible(page);
    const file = page.getByLabel('Archiefbestand (JSON)');
    await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await expect(page.getByText('Dit bestand is geen volledig Voorval-archief.')).toBeVisible();
    await file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: archive });
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await page.waitForURL(/\/manage/);
    const copy = /\/w\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? '';
    expect(copy).not.toBe(facilitator.code);
    await page.goto(`/w/${copy}/job-analysis`);
    await expect(page.getByRole('heading', { name: new RegExp(tasks[0] ?? '') }).first()).toBeVisible();
  });
});
