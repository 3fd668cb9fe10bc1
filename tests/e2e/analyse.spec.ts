import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, phone, test } from './fixtures';
import { BoardScreen } from './screens/board';
import { roundFigures } from '../../src/lib/domain/retranslation/figures.ts';
import { FacilitatorScreen } from './screens/facilitator';
import { JudgeScreen } from './screens/judge';
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
/** Of the first, second and third member of each group. */
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

test('two groups sort alone, compare, go on together and retranslate, in six browsers', async ({
  page,
  somebody
}) => {
  test.setTimeout(300_000);
  const facilitator = new FacilitatorScreen(page);
  await facilitator.signUp('Begeleider', 'alleen@voorval.example', 'een lange wachtzin');
  await facilitator.makeWorkshop('universiteitsprofessor', 'Van alleen tot terugvertaald', {
    alone: true,
    retranslate: true
  });
  const people = await Promise.all(
    names.map(async (name) => {
      // All can be touched: who works by mouse, by keys and by touch is seen once groups are drawn.
      const theirs = await somebody(tablet);
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
        await Promise.all(
          members.map(async (theirs, i) => {
            const board = new BoardScreen(theirs);
            await board.addCategory('taak', 'Uitleggen');
            await board.addCategory('taak', 'Beoordelen');
            const hand = hands[i] ?? byKeys;
            // One of them lays the third incident elsewhere.
            const first = i === 0 ? [1, 2] : [1, 2, 3];
            for (const number of first) await hand(board, number, 'Uitleggen');
            for (const number of [3, 4, 5, 6]) {
              if (!first.includes(number)) await hand(board, number, 'Beoordelen');
            }
          })
        );
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

  /** The seats of the incidents in "Uitleggen"; the others lie in "Beoordelen". */
  const explained: string[] = [];
  const all = [...groups.values()].flat();
  await test.step('the other group sorts blind, each alone: by mouse, by keys and by touch', async () => {
    const column = await new BoardScreen(page).category('Uitleggen').innerText();
    explained.push(...seats.filter((seat) => column.includes(`op de ${seat} rij`)));
    expect(explained).toHaveLength(3);
    await facilitator.next('Terugvertalen');
    await facilitator.open('manage/retranslation');
    await expect(page.getByText('0 van 3 beoordelaars klaar')).toHaveCount(2);
    await Promise.all(
      [...groups.values()].flatMap((members) =>
        members.map(async (theirs, i) => {
          const judge = new JudgeScreen(theirs);
          await expect(theirs).toHaveURL(/\/retranslate$/);
          await judge.begin();
          const where = (text: string) => {
            const seat = seats.find((one) => text.includes(`op de ${one} rij`)) ?? '';
            // On one incident of "Uitleggen" two of the three say something else.
            if (seat === explained[0] && i > 0) return i === 1 ? 'Past nergens' : 'Beoordelen';
            return explained.includes(seat) ? 'Uitleggen' : 'Beoordelen';
          };
          const press = (label: string) =>
            i === 0 ? judge.byMouse(label) : i === 1 ? judge.byKeys(label) : judge.byTouch(label);
          await judge.judge(where, press);
          await judge.done();
        })
      )
    );
  });

  await test.step('the facilitator sees them finish, and closes; each group reads what came back', async () => {
    await expect(page.getByText('3 van 3 beoordelaars klaar')).toHaveCount(2);
    await expectAccessible(page);
    for (const left of [1, 0]) {
      await page.getByRole('button', { name: 'Sluit deze ronde af' }).first().click();
      await expect(page.getByRole('button', { name: 'Sluit deze ronde af' })).toHaveCount(left);
    }
    await Promise.all(
      all.map(async (theirs) => {
        await theirs.getByRole('link', { name: 'Lees wat eruit kwam: taken, ronde 1' }).click();
        await expect(theirs.getByText(/^5 van 6 incidenten \(83%\) kwamen terug/)).toBeVisible();
      })
    );
  });

  await test.step('all six, a fresh load and the database hold the same', async () => {
    await facilitator.next('Samenleggen');
    const archive = (await (
      await page.request.get(`/w/${facilitator.code}/export/archive`)
    ).json()) as Archive;
    for (const [index, number] of [...groups.keys()].sort().entries()) {
      const path = `board/${number}/retranslation`;
      await facilitator.open(path);
      const expected = await outcome(page);
      expect(expected).toEqual(storedOutcome(archive, index));
      await Promise.all(
        all.map(async (theirs) => {
          await expect(theirs).toHaveURL(/\/pool/);
          await theirs.goto(`/w/${facilitator.code}/${path}`);
          expect(await outcome(theirs)).toEqual(expected);
          await theirs.goto(`/w/${facilitator.code}/board/${number}`);
          await expect.poll(() => standing(theirs)).toEqual(storedStanding(archive, number));
          await theirs.goto(`/w/${facilitator.code}/pool`);
        })
      );
    }
  });
});

interface Archive {
  groups: { id: string; number: number }[];
  incidents: { id: string; number: number }[];
  boards: {
    id: string;
    group: string | null;
    owner: string | null;
    categories: { label: string; placements: { incident: string }[] }[];
  }[];
  retranslation: {
    board: string;
    categories: { id: string; label: string; definition: string; include: string; exclude: string }[];
    cards: { card: string; incident: string; categories: string[] }[];
    answers: { judge: string; card: string; category: string | null }[];
  }[];
}

/** What was confused with what, and how far each incident came back, as a page shows it. */
async function outcome(page: Page): Promise<string[]> {
  const confusion = page.getByRole('region', { name: 'Wat werd met wat verward?' }).getByRole('table');
  await expect(confusion).toBeVisible();
  const rows = (await confusion.getByRole('row').allInnerTexts()).slice(1);
  const cards = page.getByRole('region', { name: 'Per incident' }).getByRole('listitem');
  const figures = (await cards.allInnerTexts()).flatMap((text) => {
    const [number, share] = [/^Incident (\d+)/.exec(text)?.[1], /(\d+)% van 3/.exec(text)?.[1]];
    return number === undefined ? [] : `${number}: ${share}`;
  });
  return [...rows.map((row) => row.match(/\b\d+\b/g)?.join(' ') ?? ''), ...figures];
}

/** The same, worked out from what the database holds. */
function storedOutcome({ retranslation, boards, groups, incidents }: Archive, index: number): string[] {
  const group = groups.find(({ number }) => number === index + 1)?.id;
  const board = boards.find((one) => one.group === group && one.owner === null)?.id;
  const round = retranslation.find((one) => one.board === board);
  const cards = round?.cards.map(({ card, incident, categories }) => ({
    cardId: card,
    incidentId: incident,
    categoryIds: categories
  }));
  const answers = round?.answers.map(({ judge, card, category }) => ({
    participantId: judge,
    cardId: card,
    categoryId: category
  }));
  const figures = roundFigures(
    { categories: round?.categories ?? [], cards: cards ?? [] },
    answers ?? [],
    60
  );
  const numberOf = new Map(incidents.map(({ id, number }) => [id, number]));
  const shares = figures.cards
    .map(({ incidentId, back }) => ({ number: numberOf.get(incidentId) ?? 0, share: back.value ?? 0 }))
    .sort((a, b) => a.number - b.number);
  return [
    ...figures.confusion.map((row) => row.join(' ')),
    ...shares.map(({ number, share }) => `${number}: ${Math.round(share * 100)}`)
  ];
}

/** What lies where on a group's board, as the database holds it. */
function storedStanding({ groups, boards, incidents }: Archive, group: string): string[] {
  const id = groups.find(({ number }) => number === Number(group))?.id;
  const numberOf = new Map(incidents.map((one) => [one.id, one.number]));
  const board = boards.find((one) => one.group === id && one.owner === null);
  return ['Uitleggen', 'Beoordelen'].map((label) => {
    const placed = board?.categories.find((one) => one.label === label)?.placements ?? [];
    return `${label}: ${placed.map(({ incident }) => numberOf.get(incident)).join(' ')}`;
  });
}
