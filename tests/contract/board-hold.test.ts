import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { freezeBoards, screenBoard, showOnScreen } from '../../src/lib/server/usecases/board-hold.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { boardOverview } from '../../src/lib/server/usecases/board-overview.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { inside } from '../../src/lib/server/usecases/inside.ts';
import {
  lockSorts,
  openOwnBoard,
  sayReady,
  sortTogether
} from '../../src/lib/server/usecases/own-sorting.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { aClock, aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const sorting = (app: App, settings = {}) =>
  aWorkshop(app, {
    phase: 'analyse',
    participants: 6,
    groups: 2,
    incidents: { effective: 1, ineffective: 0 },
    settings
  });
const own = { group: 1, own: true } as const;
const memberOf = ({ participants, groups }: Scene, number: number): Member => {
  const id = groups.find((group) => group.number === number)?.id;
  const found = participants.find(({ participant }) => participant.groupId === id);
  if (!found) throw new Error('Nobody is in that group.');
  return found;
};
const add = (label = 'Lesgeven') => ({ kind: 'add_category', id: uuidv7(), frame: 'task', label });

describeOnBoth('a facilitator holding the boards', (make) => {
  it('stops one board or all, tells the groups, and lets them go on', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code, facilitator } = scene;
    const by = facilitator.visitor;
    const [one, two] = [memberOf(scene, 1), memberOf(scene, 2)];
    const [first, second] = [await hear(app, one.visitor, code), await hear(app, two.visitor, code)];
    await moveOnBoard(app, one.visitor, code, 1, add(), 'before');

    await freezeBoards(app, by, code, 1, true);
    await first.until(({ events }) => events.some(({ type }) => type === 'board.frozen'));
    expect(first.events.at(-1)).toMatchObject({ type: 'board.frozen', data: { frozen: true } });
    expect((await openBoard(app, one.visitor, code, 1)).frozen).toBe(true);
    for (const { visitor } of [one, facilitator])
      await expectRefusal(moveOnBoard(app, visitor, code, 1, add()), 'board_frozen');
    await expectRefusal(
      moveOnBoard(app, one.visitor, code, 1, { kind: 'undo', step: 'before' }),
      'board_frozen'
    );
    await moveOnBoard(app, two.visitor, code, 2, add());

    await freezeBoards(app, by, code, null, true);
    await expectRefusal(moveOnBoard(app, two.visitor, code, 2, add()), 'board_frozen');
    // Told once: the first board stood still already.
    await second.until(({ events }) => events.some(({ type }) => type === 'board.frozen'));
    expect(first.events.filter(({ type }) => type === 'board.frozen')).toHaveLength(1);
    await freezeBoards(app, by, code, null, false);
    await moveOnBoard(app, one.visitor, code, 1, { kind: 'undo', step: 'before' });
    expect((await openBoard(app, one.visitor, code, 1)).board.categories).toEqual([]);
    await expectRefusal(freezeBoards(app, by, code, 9, true), 'not_found');
    await Promise.all([first.close(), second.close()]);
  });

  it('stops those who sort alone too, who may still say that they are ready', async () => {
    const app = await make();
    const scene = await sorting(app, { alone: true });
    const { code, facilitator } = scene;
    const { visitor } = memberOf(scene, 1);
    await openOwnBoard(app, visitor, code, 1);
    await moveOnBoard(app, visitor, code, own, add());
    await freezeBoards(app, facilitator.visitor, code, 1, true);
    expect((await openOwnBoard(app, visitor, code, 1)).frozen).toBe(true);
    await expectRefusal(moveOnBoard(app, visitor, code, own, add()), 'board_frozen');
    await sayReady(app, visitor, code, 1, true);
    await freezeBoards(app, facilitator.visitor, code, null, false);
    await moveOnBoard(app, visitor, code, own, add());
  });

  it('puts a board on the screen until it is taken off or the phase moves', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code, facilitator } = scene;
    const by = facilitator.visitor;
    const shown = async () => (await inside(app, by, code)).workshop.screen;
    expect(await screenBoard(app, by, code)).toBeNull();
    await moveOnBoard(app, memberOf(scene, 2).visitor, code, 2, add('Uitleggen'));
    await showOnScreen(app, by, code, 'board:2');
    const screen = await screenBoard(app, by, code);
    expect(screen).toMatchObject({ number: 2, stage: 'together' });
    expect(screen?.board.categories.map(({ label }) => label)).toEqual(['Uitleggen']);
    // Nameless.
    const text = JSON.stringify(screen);
    for (const { participant } of scene.participants) {
      expect(text).not.toContain(participant.name);
      expect(text).not.toContain(participant.id);
    }
    for (const wrong of ['board:7', 'board:x', 3])
      await expectRefusal(showOnScreen(app, by, code, wrong), 'invalid_input', 'screen');
    expect(await shown()).toBe('board:2');
    await showOnScreen(app, by, code, null);
    expect(await shown()).toBeNull();
    await showOnScreen(app, by, code, 'board:1');
    await movePhase(app, by, code, 'pool', null);
    expect(await shown()).toBeNull();
  });

  it('is warned before the boards of groups that do not sort together yet are closed, empty', async () => {
    const app = await make();
    const scene = await sorting(app, { alone: true });
    const { code, facilitator } = scene;
    const by = facilitator.visitor;
    const warned = async (groups: string) =>
      expect(movePhase(app, by, code, 'pool', null)).rejects.toMatchObject({
        code: 'not_sorted_together',
        detail: { groups }
      });
    await warned('1, 2');
    await lockSorts(app, by, code, 1);
    await warned('1, 2');
    await sortTogether(app, by, code, 1);
    await warned('2');
    // Back is no loss, and neither is going on when it was said.
    await movePhase(app, by, code, 'review', null);
    await warned('2');
    await movePhase(app, by, code, 'pool', null, true);
    await movePhase(app, by, code, 'report', null);
  });

  it('shows who is idle, and how far those who sorted alone agree', async () => {
    const clock = aClock();
    const app = await make({ now: clock.now });
    const scene = await sorting(app, { alone: true });
    const { code, facilitator, groups } = scene;
    const by = facilitator.visitor;
    const one = memberOf(scene, 1);
    const { board } = await openOwnBoard(app, one.visitor, code, 1);
    const category = add();
    await moveOnBoard(app, one.visitor, code, own, category);
    await moveOnBoard(app, one.visitor, code, own, {
      kind: 'place',
      cardIds: board.cards.map(({ incidentId }) => incidentId),
      categoryId: category.id,
      before: null,
      from: null
    });
    const acted = clock.now();
    clock.forward(7 * 60_000);
    const look = async () => {
      const { groups: rows, now } = await boardOverview(app, by, code);
      const row = rows.find(({ group }) => group.id === groups[0]?.id);
      return { now, ...(row ?? {}) };
    };
    const first = await look();
    expect(first.now).toBe(acted + 7 * 60_000);
    const lasts = first.members?.map(({ lastAt }) => lastAt);
    expect(lasts?.filter((at) => at === acted)).toHaveLength(1);
    expect(lasts?.filter((at) => at === null)).toHaveLength(2);
    // Nothing is told of it while they sort.
    expect(first.agreement).toBeNull();
    await lockSorts(app, by, code, 1);
    expect((await look()).agreement).toMatchObject({ value: null, reason: 'one-coder' });
  });
});
