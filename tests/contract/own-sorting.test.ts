import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { Frame } from '../../src/lib/domain/boards/board.ts';
import { frameView } from '../../src/lib/domain/boards/view.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { boardOverview } from '../../src/lib/server/usecases/board-overview.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { drawWorkshopGroups, moveToGroup } from '../../src/lib/server/usecases/groups.ts';
import {
  lockSorts,
  openComparison,
  openOwnBoard,
  sayReady,
  sortTogether
} from '../../src/lib/server/usecases/own-sorting.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const three = (app: App, participants = 3) =>
  aWorkshop(app, {
    phase: 'analyse',
    participants,
    groups: 1,
    incidents: { effective: 1, ineffective: 1 },
    settings: { alone: true }
  });
const own = { group: 1, own: true } as const;

/** Lays the cards with these numbers in one category of the member's own board. */
async function lay(
  app: App,
  { code }: Scene,
  member: Member,
  label: string,
  numbers: number[],
  frame: Frame = 'task'
) {
  const { board } = await openOwnBoard(app, member.visitor, code, 1);
  const categoryId = uuidv7();
  const move = (given: object) => moveOnBoard(app, member.visitor, code, own, given, uuidv7());
  await move({ kind: 'add_category', id: categoryId, frame, label });
  const cardIds = board.cards.filter(({ number }) => numbers.includes(number)).map((card) => card.incidentId);
  await move({ kind: 'place', cardIds, categoryId, before: null, from: null });
}

const columnsOf = async (app: App, { code, facilitator }: Scene) => {
  const { board } = await openBoard(app, facilitator.visitor, code, 1);
  return frameView(board, 'task').columns.map(({ category, cards }) => ({
    label: category.label,
    numbers: cards.map(({ number }) => number)
  }));
};

describeOnBoth('sorting alone first', (make) => {
  it('is for groups of three or more, when the workshop wants it', async () => {
    const app = await make();
    const [pair, trio] = [await three(app, 2), await three(app)];
    const off = await aWorkshop(app, { phase: 'analyse', participants: 3, groups: 1 });
    const stage = async ({ code, facilitator }: Scene) =>
      (await openBoard(app, facilitator.visitor, code, 1)).stage;
    expect([await stage(pair), await stage(trio), await stage(off)]).toEqual([
      'together',
      'alone',
      'together'
    ]);
    const [member] = pair.participants as [Member];
    await expectRefusal(openOwnBoard(app, member.visitor, pair.code, 1), 'not_found');
  });

  it('is seen by nobody else, neither on a page nor on the stream', async () => {
    const app = await make();
    const scene = await three(app);
    const { code, facilitator } = scene;
    const [one, two] = scene.participants as [Member, Member];
    const [desk, mate, mine] = await Promise.all([
      hear(app, facilitator.visitor, code),
      hear(app, two.visitor, code),
      hear(app, one.visitor, code)
    ]);
    await lay(app, scene, one, 'Lesgeven', [1, 2]);
    await sayReady(app, one.visitor, code, 1, true);
    for (const ear of [desk, mate, mine])
      await ear.until(({ events }) => events.some((e) => e.type === 'sorter.ready'));
    expect(mine.events.map(({ type }) => type)).toContain('category.added');
    for (const ear of [desk, mate]) expect(ear.events.map(({ type }) => type)).toEqual(['sorter.ready']);

    await expectRefusal(openBoard(app, facilitator.visitor, code, own), 'not_found');
    await expectRefusal(openComparison(app, facilitator.visitor, code, 1), 'not_found');
    await expectRefusal(openComparison(app, two.visitor, code, 1), 'not_found');
    expect((await openOwnBoard(app, two.visitor, code, 1)).board.categories).toEqual([]);
    expect((await openBoard(app, two.visitor, code, 1)).board.categories).toEqual([]);
    const [row] = (await boardOverview(app, facilitator.visitor, code)).groups;
    expect(row?.alone.map(({ ready, sorted }) => [ready, sorted])).toEqual([
      [true, 2],
      [false, 0],
      [false, 0]
    ]);
    expect(row?.progress).toMatchObject({ sorted: 0, taskCategories: 0 });
    await Promise.all([desk.close(), mate.close(), mine.close()]);
  });

  it('keeps the board of the group closed meanwhile, and one’s own once it is locked', async () => {
    const app = await make();
    const scene = await three(app);
    const { code, facilitator } = scene;
    const [one] = scene.participants as [Member];
    const add = (at: typeof own | number, by = one) =>
      moveOnBoard(app, by.visitor, code, at, {
        kind: 'add_category',
        id: uuidv7(),
        frame: 'task',
        label: 'x'
      });
    await expectRefusal(add(1), 'phase_closed');
    await openOwnBoard(app, one.visitor, code, 1);
    await add(own);
    await expectRefusal(sortTogether(app, one.visitor, code, 1), 'phase_closed');
    await expectRefusal(lockSorts(app, one.visitor, code, 1), 'not_all_ready');
    await lockSorts(app, facilitator.visitor, code, 1);
    await expectRefusal(add(own), 'phase_closed');
    await expectRefusal(sayReady(app, one.visitor, code, 1, false), 'phase_closed');
    await expectRefusal(add(1), 'phase_closed');
    await sortTogether(app, one.visitor, code, 1);
    await add(1);
  });

  it('leads to a comparison, and from there to a board of what all agreed on', async () => {
    const app = await make();
    const scene = await three(app);
    const { code } = scene;
    const [one, two, three_] = scene.participants as [Member, Member, Member];
    await lay(app, scene, one, 'Lesgeven', [1, 2, 3]);
    await lay(app, scene, one, 'Examens', [4, 5, 6]);
    await lay(app, scene, two, 'Uitleggen', [1, 2]);
    await lay(app, scene, two, 'Beoordelen', [3, 4, 5, 6]);
    await lay(app, scene, three_, 'lesgeven', [1, 2, 3]);
    await lay(app, scene, three_, 'Examens', [4, 5]);
    await lay(app, scene, three_, 'Overleg', [6]);
    for (const label of ['Geduld']) {
      await lay(app, scene, one, label, [1, 4], 'competency');
      await lay(app, scene, two, ' geduld', [1], 'competency');
    }
    for (const { visitor } of [one, two, three_]) await sayReady(app, visitor, code, 1, true);
    await lockSorts(app, one.visitor, code, 1);

    const { comparison, people } = await openComparison(app, two.visitor, code, 1);
    expect(people).toHaveLength(3);
    expect(comparison.sorters).toHaveLength(3);
    expect(comparison.agreement.value).toBeGreaterThan(0);
    expect(comparison.agreement.value).toBeLessThan(1);
    expect(comparison.matrix).toHaveLength(6);
    expect(comparison.discuss[0]?.places).toHaveLength(3);

    await Promise.all([sortTogether(app, one.visitor, code, 1), sortTogether(app, two.visitor, code, 1)]);
    expect(await columnsOf(app, scene)).toEqual([
      { label: 'Lesgeven', numbers: [1, 2] },
      { label: 'Examens', numbers: [4, 5] }
    ]);
    const { board } = await openBoard(app, one.visitor, code, 1);
    expect(frameView(board, 'competency').columns.map(({ cards }) => cards.length)).toEqual([1]);
    // What each made stays to be read.
    expect((await openComparison(app, one.visitor, code, 1)).comparison).toEqual(comparison);
  });

  it('goes with the person, into the archive, and not into the pool', async () => {
    const app = await make();
    const scene = await three(app);
    const { code, facilitator } = scene;
    const [one, two] = scene.participants as [Member, Member];
    const by = facilitator.visitor;
    await lay(app, scene, one, 'Lesgeven', [3, 4]);
    await lay(app, scene, two, 'Lesgeven', [3, 4, 5]);
    await sayReady(app, two.visitor, code, 1, true);
    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    const copy = await importArchive(app, facilitator.account, text);
    expect(new TextDecoder().decode((await exportArchive(app, by, copy.joinCode)).body)).toBe(text);
    const [overview] = (await boardOverview(app, by, copy.joinCode)).groups;
    expect(overview?.alone.map(({ sorted }) => sorted)).toEqual([2, 3, 0]);

    await removeParticipant(app, by, code, one.participant.id);
    const [left] = (await boardOverview(app, by, code)).groups;
    expect(left?.alone.map(({ sorted }) => sorted)).toEqual([3, 0]);
    await movePhase(app, by, code, 'pool', null, true);
    expect(await columnsOf(app, scene)).toEqual([]);
  });

  it('starts anew for who comes into the group, and is not lost by drawing fewer groups', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'analyse',
      participants: 6,
      groups: 2,
      incidents: { effective: 1, ineffective: 0 },
      settings: { alone: true }
    });
    const { code, facilitator, groups } = scene;
    const guest = scene.participants.find(({ participant }) => participant.groupId === groups[1]?.id);
    if (!guest || !groups[0]) throw new Error('The groups are not drawn.');
    const { board: first } = await openOwnBoard(app, guest.visitor, code, 2);
    expect(first.cards).toHaveLength(6);
    const add = { kind: 'add_category', id: uuidv7(), frame: 'task', label: 'Lesgeven' };
    await moveOnBoard(app, guest.visitor, code, { group: 2, own: true }, add);
    // What someone sorted alone is not thrown away by drawing fewer groups.
    await movePhase(app, facilitator.visitor, code, 'review', null);
    await expectRefusal(drawWorkshopGroups(app, facilitator.visitor, code, 1), 'groups_at_work', 'groups');
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    await moveToGroup(app, facilitator.visitor, code, guest.participant.id, groups[0].id);
    await expectRefusal(openOwnBoard(app, guest.visitor, code, 2), 'not_found');
    const { board, sorters } = await openOwnBoard(app, guest.visitor, code, 1);
    expect(board.cards).toHaveLength(6);
    expect(sorters).toHaveLength(4);
  });
});
