import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { Move } from '../../src/lib/domain/boards/move.ts';
import { frameView, shownCards } from '../../src/lib/domain/boards/view.ts';
import { framePool } from '../../src/lib/domain/pooling/view.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { boardOverview } from '../../src/lib/server/usecases/board-overview.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { arrangePool, openPool } from '../../src/lib/server/usecases/pooling.ts';
import { aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';

const aTask = (label: string) => ({ kind: 'add_category' as const, id: uuidv7(), frame: 'task', label });
const into = (categoryId: string | null, ...cardIds: string[]): Move => ({
  kind: 'place',
  cardIds,
  categoryId,
  before: null,
  from: null
});

/** Two people of one group, and how each moves, by key. */
async function two(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, {
    phase: 'analyse',
    participants: 2,
    groups: 1,
    incidents: { effective: 1, ineffective: 1 }
  });
  const { code, facilitator } = scene;
  const by =
    ({ visitor }: Member) =>
    (move: unknown, key = uuidv7()) =>
      moveOnBoard(app, visitor, code, 1, move, key);
  const [an, bo] = scene.participants as [Member, Member];
  const open = async (who = an) => openBoard(app, who.visitor, code, 1);
  const row = async (id: string) => {
    const { columns } = frameView((await open()).board, 'task');
    return columns.find(({ category }) => category.id === id)?.cards.map(({ cardId }) => cardId);
  };
  return {
    app,
    code,
    facilitator,
    an,
    bo,
    asAn: by(an),
    asBo: by(bo),
    open,
    row,
    ids: scene.incidents.flat()
  };
}

describeOnBoth('undoing on a board', (make) => {
  it('puts back what one moved oneself, except what someone else moved since, and says so', async () => {
    const { asAn, asBo, ids, row, open, bo } = await two(make);
    const [a, b, c = ''] = ids as [string, string, string];
    const [task, other] = [aTask('Lesgeven'), aTask('Begeleiden')];
    await asAn(task);
    await asAn(other);
    await asAn(into(task.id, a, b, c), 'three at once');
    await asBo(into(other.id, c));
    // Nobody undoes what another did.
    expect(await asBo({ kind: 'undo', step: 'three at once' })).toMatchObject({ accepted: false });
    const undone = await asAn({ kind: 'undo', step: 'three at once' }, 'undo');
    expect(undone).toMatchObject({ accepted: true, undone: { cards: { done: 2, of: 3 } } });
    // Sent again, it is answered again and done once.
    expect(await asAn({ kind: 'undo', step: 'three at once' }, 'undo')).toEqual(undone);
    expect([await row(task.id), await row(other.id)]).toEqual([[], [c]]);
    // It survives a reload, and can be done again: as far as it was undone.
    expect((await open()).steps.map(({ kind, undone: out }) => [kind, out])).toEqual([
      ['add_category', false],
      ['add_category', false],
      ['place', true]
    ]);
    expect((await open(bo)).steps).toHaveLength(1);
    await asAn({ kind: 'redo', step: 'three at once' });
    expect([await row(task.id), await row(other.id)]).toEqual([[a, b], [c]]);
    // Something new ends what could be redone.
    await asAn({ kind: 'undo', step: 'three at once' });
    await asAn(into(null, a));
    expect((await open()).steps.map(({ kind }) => kind)).toEqual(['add_category', 'add_category', 'place']);
    expect(await asAn({ kind: 'redo', step: 'three at once' })).toMatchObject({ accepted: false });
  });

  it('leaves a category that others filled since', async () => {
    const { asAn, asBo, ids, row } = await two(make);
    const task = aTask('Lesgeven');
    await asAn(task, 'made');
    await asBo(into(task.id, ids[0] ?? ''));
    const undone = { cards: { done: 0, of: 0 }, categories: { done: 0, of: 1 }, units: { done: 0, of: 0 } };
    expect(await asAn({ kind: 'undo', step: 'made' })).toEqual({ accepted: true, seq: null, undone });
    expect(await row(task.id)).toEqual([ids[0]]);
  });

  it('brings back a deleted category with its texts and its cards, and takes a merge apart again', async () => {
    const { asAn, ids, row, open } = await two(make);
    const [a = '', b = ''] = ids;
    const [task, other] = [aTask('Lesgeven'), aTask('Begeleiden')];
    for (const move of [task, other, into(task.id, a), into(other.id, b)]) await asAn(move);
    const changes = { definition: 'Uitleg geven.', anchorIncidentId: a, colour: 'red' };
    await asAn({ kind: 'describe_category', id: task.id, changes, was: {} });
    const before = (await open()).board;
    await asAn({ kind: 'merge_categories', id: task.id, into: other.id }, 'merge');
    expect(await row(other.id)).toEqual([b, a]);
    expect(await row(task.id)).toBeUndefined();
    await asAn({ kind: 'undo', step: 'merge' });
    expect((await open()).board).toEqual(before);
    await asAn({ kind: 'remove_category', id: task.id }, 'gone');
    await asAn({ kind: 'undo', step: 'gone' });
    expect((await open()).board).toEqual(before);
  });
});

describeOnBoth('units of an incident', (make) => {
  /** The first incident, cut in two; both lie in one task, and another fits nowhere. */
  async function split(scene: Awaited<ReturnType<typeof two>>) {
    const { asAn, ids, open } = scene;
    const [a = '', b = ''] = ids;
    const task = aTask('Lesgeven');
    const unitId = uuidv7();
    await asAn(task);
    const spans = [{ field: 'behaviour', start: 0, end: 5 }];
    expect(await asAn({ kind: 'split_card', cardId: a, unitId, version: 1, spans })).toMatchObject({
      accepted: true
    });
    await asAn(into(task.id, a, unitId));
    await asAn(into(null, b));
    return { a, b, unitId, task, shown: shownCards((await open()).board) };
  }

  it('are cards of their own; counts stay counts of incidents', async () => {
    const scene = await two(make);
    const { app, code, facilitator, asAn, open } = scene;
    const { a, unitId, task, shown } = await split(scene);
    expect(shown.map(({ number, part }) => `${number}${part?.letter ?? ''}`)).toEqual([
      '1a',
      '1b',
      '2',
      '3',
      '4'
    ]);
    const view = frameView((await open()).board, 'task');
    expect(view.columns[0]?.cards.map(({ cardId }) => cardId)).toEqual([a, unitId]);
    expect([view.nowhere.length, view.pile.length, view.sorted, view.cards]).toEqual([1, 2, 3, 5]);
    const [overview] = (await boardOverview(app, facilitator.visitor, code)).groups;
    expect(overview?.progress).toMatchObject({ cards: 5, sorted: 3, nowhere: 1 });
    const wrong = {
      kind: 'split_card',
      cardId: a,
      unitId: uuidv7(),
      version: 2,
      spans: [{ field: 'behaviour', start: 6, end: 8 }]
    };
    expect(await asAn(wrong)).toMatchObject({ accepted: false, reason: 'changed' });

    await movePhase(app, facilitator.visitor, code, 'pool', null);
    const [from, id] = [[task.id], uuidv7()];
    await arrangePool(app, facilitator.visitor, code, {
      kind: 'found',
      id,
      frame: 'task',
      label: 'Les',
      from
    });
    const { pool } = await openPool(app, facilitator.visitor, code);
    const [pooled] = framePool(pool, 'task').columns;
    expect([pooled?.figures.incidents, pooled?.sources[0]?.figures.incidents]).toEqual([1, 1]);
  });

  it('are joined again, and split again by undoing that', async () => {
    const scene = await two(make);
    const { asAn, asBo, open } = scene;
    const { a, unitId } = await split(scene);
    const before = (await open()).board;
    await asBo({ kind: 'join_cards', cardId: unitId, into: a }, 'join');
    const joined = (await open()).board;
    expect([joined.units.length, joined.placements.length]).toEqual([0, 2]);
    await asBo({ kind: 'undo', step: 'join' });
    expect((await open()).board).toEqual(before);
    const [, cut] = (await open()).steps;
    // Someone moved the unit since: it stays.
    await asBo(into(null, unitId));
    expect(await asAn({ kind: 'undo', step: cut?.key })).toMatchObject({
      undone: { units: { done: 0, of: 1 } }
    });
  });

  it('go through an archive with what fits nowhere', async () => {
    const scene = await two(make);
    const { app, code, facilitator } = scene;
    await split(scene);
    const by = facilitator.visitor;
    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    expect(JSON.parse(text)).toMatchObject({
      boards: [{ units: [{ id: 'u1' }], nowhere: [{ unit: null }] }]
    });
    const copy = await importArchive(app, facilitator.account, text);
    expect(new TextDecoder().decode((await exportArchive(app, by, copy.joinCode)).body)).toBe(text);
    const { board } = await openBoard(app, by, copy.joinCode, 1);
    expect(shownCards(board)).toHaveLength(5);
  });
});
