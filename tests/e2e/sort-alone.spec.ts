import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { BoardScreen } from './screens/board';
import { FacilitatorScreen } from './screens/facilitator';
import { ParticipantScreen } from './screens/participant';

const names = ['Amal', 'Bram', 'Chloé', 'Dina', 'Elif', 'Femke'];
const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true } as const;
const seats = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde'];
/** Without names: a warning would stay over the board. */
const answersOf = (seat: string) => ({
  circumstances: `Dinsdag in de aula, vlak voor de pauze, vroeg een student op de ${seat} rij iets over de vorige les.`,
  behaviour: `De professor tekende het schema opnieuw op het bord en vroeg de student op de ${seat} rij het na te vertellen.`,
  consequences: `De student op de ${seat} rij kon de oefening daarna zonder hulp afmaken en legde ze uit aan een ander.`
});

/** By touch: the menu of a card, tapped. */
async function moveByTouch(board: BoardScreen, number: number, label: string): Promise<void> {
  const { page } = board;
  await board
    .pile()
    .getByRole('button', { name: new RegExp(`^Incident ${number}: verplaats naar`) })
    .tap();
  await page
    .getByRole('dialog')
    .getByRole('option', { name: new RegExp(`^${label}`) })
    .tap();
  await expect(board.card(number, board.category(label))).toBeVisible();
}

type Hand = (board: BoardScreen, number: number, label: string) => Promise<void>;
const byMouse: Hand = (board, number, label) => board.drag(number, label);
const byKeys: Hand = (board, number, label) => board.moveByKeys(number, label);
const hands = [byMouse, byKeys, moveByTouch];

/** What lies where, as a page shows it. */
async function standing(page: Page): Promise<string[]> {
  const board = new BoardScreen(page);
  const labels = ['Uitleggen', 'Beoordelen'];
  const columns = labels.map(async (label) => {
    const cards = await board
      .category(label)
      .getByRole('button', { name: /^Incident \d+(?!:)/ })
      .all();
    const numbers = await Promise.all(cards.map(async (card) => /\d+/.exec(await card.innerText())?.[0]));
    return `${label}: ${numbers.join(' ')}`;
  });
  return Promise.all(columns);
}

test('two groups sort alone, compare and go on together, in six browsers', async ({ page, somebody }) => {
  test.setTimeout(300_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Begeleider', 'alleen@voorval.example', 'een lange wachtzin');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Eerst alleen', { alone: true });
  const people = await Promise.all(
    names.map(async (name, i) => {
      // In each group there are some of each kind of device; which, the draw decides.
      const theirs = await somebody(i % 2 === 0 ? tablet : {});
      return new ParticipantScreen(theirs, name, facilitator.code);
    })
  );
  await Promise.all(people.map((person) => person.join()));
  await facilitator.draw(2);
  await facilitator.next('Schrijven');
  await Promise.all(
    people.map(async (person, i) => {
      await expect(person.page).toHaveURL(/\/write/);
      await person.write('effective', answersOf(seats[i] ?? ''));
    })
  );
  await facilitator.next('Bespreken');
  await facilitator.next('Analyseren');

  const groups = new Map<string, Page[]>();
  for (const { page: theirs } of people) {
    await expect(theirs).toHaveURL(/\/board\/\d\/alone/);
    await expect(theirs.getByRole('heading', { name: 'Sorteer eerst alleen' })).toBeVisible();
    const group = /board\/(\d)/.exec(theirs.url())?.[1] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), theirs]);
  }

  await test.step('each member sorts alone: by mouse, by keys and by touch', async () => {
    await Promise.all(
      [...groups.values()].map(async (members) => {
        expect(members).toHaveLength(3);
        const canTap = (theirs: Page) => people.findIndex((one) => one.page === theirs) % 2 === 0;
        for (const [i, theirs] of members.entries()) {
          const board = new BoardScreen(theirs);
          await board.addCategory('taak', 'Uitleggen');
          await board.addCategory('taak', 'Beoordelen');
          const hand = canTap(theirs) ? moveByTouch : (hands[i % 2] ?? byKeys);
          // One of them lays the third incident elsewhere.
          const first = i === 0 ? [1, 2] : [1, 2, 3];
          for (const number of first) await hand(board, number, 'Uitleggen');
          for (const number of [3, 4, 5, 6]) {
            if (!first.includes(number)) await hand(board, number, 'Beoordelen');
          }
        }
      })
    );
    const [someone] = people;
    if (someone) await expectAccessible(someone.page);
  });

  await test.step('the facilitator sees who is ready, not what they did', async () => {
    await facilitator.open('board');
    await expect(page.getByText('sorteren alleen: 0 van 3 klaar')).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Bord van groep 1 openen' }).click();
    await expect(page.getByText('Uitleggen')).toHaveCount(0);
  });

  await test.step('when all are ready the group compares', async () => {
    for (const members of groups.values()) {
      for (const theirs of members) await theirs.getByRole('button', { name: 'Ik ben klaar' }).click();
      const [someone] = members;
      await someone?.getByRole('button', { name: 'Vergelijk samen' }).click();
      for (const theirs of members) {
        await expect(theirs).toHaveURL(/\/compare/);
        await expect(theirs.getByText(/^Gemiddeld 0,\d\d over 6 incidenten/)).toBeVisible();
        await expect(theirs.getByText(/^5 van 6 incidenten/)).toBeVisible();
        // What differs most comes first.
        const discussed = theirs.getByRole('region', { name: 'Bespreek deze eerst' }).getByRole('listitem');
        await expect(discussed.first()).toContainText('Incident 3');
      }
      if (someone) {
        await expectAccessible(someone);
        await someone.setViewportSize(phone.viewport);
        await expectNoSidewaysScroll(someone);
        await someone.setViewportSize(tablet.viewport);
      }
    }
  });

  await test.step('the board of the group starts from what all agreed on; all see the same', async () => {
    for (const [number, members] of groups) {
      const [one, two] = members;
      if (!one || !two) return;
      await one.getByRole('button', { name: 'Begin samen' }).click();
      for (const theirs of members) {
        await expect(theirs.getByRole('heading', { name: `Bord van groep ${number}` })).toBeVisible();
      }
      expect(await standing(two)).toEqual(['Uitleggen: 1 2', 'Beoordelen: 4 5 6']);
      await byKeys(new BoardScreen(two), 3, 'Uitleggen');
      await facilitator.open(`board/${number}`);
      for (const theirs of [...members, page]) {
        await expect.poll(() => standing(theirs)).toEqual(['Uitleggen: 1 2 3', 'Beoordelen: 4 5 6']);
      }
      await one.reload();
      await expect.poll(() => standing(one)).toEqual(['Uitleggen: 1 2 3', 'Beoordelen: 4 5 6']);
    }
  });
});
