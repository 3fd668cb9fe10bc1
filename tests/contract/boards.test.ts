import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { Move } from '../../src/lib/domain/boards/move.ts';
import { frameView } from '../../src/lib/domain/boards/view.ts';
import { Refusal } from '../../src/lib/domain/errors.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { boardOverview } from '../../src/lib/server/usecases/board-overview.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { excludeIncident, readmitIncident } from '../../src/lib/server/usecases/incidents.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const sorting = (app: App) =>
  aWorkshop(app, { phase: 'analyse', participants: 4, incidents: { effective: 1, ineffective: 1 } });

/** A member of a group, and someone of the other one. */
function people({ participants, groups }: Scene, groupNumber = 1): { member: Member; other: Member } {
  const groupId = groups.find(({ number }) => number === groupNumber)?.id;
  const member = participants.find(({ participant }) => participant.groupId === groupId);
  const other = participants.find(({ participant }) => participant.groupId !== groupId);
  if (!member || !other) throw new Error('The groups are not drawn.');
  return { member, other };
}

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code }) as Refusal;
const aTask = (label: string): Move & { kind: 'add_category' } => ({
  kind: 'add_category',
  id: uuidv7(),
  frame: 'task',
  label
});
const into = (categoryId: string, incidentId: string): Move => ({
  kind: 'place',
  cardIds: [incidentId],
  categoryId,
  before: null,
  from: null
});

describeOnBoth('boards', (make) => {
  it('lay every incident on every board, nameless, once the analysis opens', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { member } = people(scene);
    const { board, group, members } = await openBoard(app, member.visitor, scene.code, 1);
    expect(group.number).toBe(1);
    expect(members.map(({ id }) => id)).toContain(member.participant.id);
    expect(board.cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(Object.keys(board.cards[0] ?? {}).sort()).toEqual([
      'answers',
      'authorGroup',
      'incidentId',
      'number',
      'polarity',
      'version'
    ]);
  });

  it('keep what a group sorted, and tell its members and the facilitators only', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const { member, other } = people(scene);
    const [mate, stranger, facilitator] = await Promise.all([
      hear(app, member.visitor, code),
      hear(app, other.visitor, code),
      hear(app, scene.facilitator.visitor, code)
    ]);
    const task = aTask('Lesgeven');
    const [incident = ''] = scene.incidents[0] ?? [];
    const first = await moveOnBoard(app, member.visitor, code, 1, task);
    const second = await moveOnBoard(app, member.visitor, code, 1, into(task.id, incident));
    expect(first.accepted && second.accepted).toBe(true);
    expect(second.seq).toBe((first.seq ?? 0) + 1);

    await mate.until(({ events }) => events.length === 2);
    await facilitator.until(({ events }) => events.length === 2);
    expect(mate.events.map(({ seq, patch }) => [seq, patch.kind])).toEqual([
      [first.seq, 'category'],
      [second.seq, 'placements']
    ]);
    expect(stranger.events).toEqual([]);
    const { board } = await openBoard(app, member.visitor, code, 1);
    const view = frameView(board, 'task');
    expect(view.columns[0]?.cards.map(({ incidentId }) => incidentId)).toEqual([incident]);
    expect(view.pile).toHaveLength(7);
    const { board: untouched } = await openBoard(app, scene.facilitator.visitor, code, 2);
    expect(untouched.categories).toEqual([]);
    await Promise.all([mate, stranger, facilitator].map((ear) => ear.close()));
  });

  it('do a move that is sent twice once', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { member } = people(scene);
    const move = (key: string) =>
      moveOnBoard(app, member.visitor, scene.code, 1, { ...aTask('Lesgeven'), id }, key);
    const id = uuidv7();
    expect(await move('k')).toEqual(await move('k'));
    // Another key, the same category: nothing more to do.
    expect(await move('l')).toEqual({ accepted: true, seq: null });
    const { board } = await openBoard(app, member.visitor, scene.code, 1);
    expect(board.categories).toHaveLength(1);
  });

  it('answer a lost race without an error', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const { member } = people(scene);
    const task = aTask('Lesgeven');
    const [incident = ''] = scene.incidents[0] ?? [];
    await moveOnBoard(app, member.visitor, code, 1, task);
    await moveOnBoard(app, member.visitor, code, 1, into(task.id, incident));
    await moveOnBoard(app, scene.facilitator.visitor, code, 1, { kind: 'remove_category', id: task.id });
    const lost = { accepted: false, seq: null, reason: 'gone' };
    expect(await moveOnBoard(app, member.visitor, code, 1, into(task.id, incident))).toEqual(lost);
    const { board } = await openBoard(app, member.visitor, code, 1);
    expect([board.categories, board.placements]).toEqual([[], []]);
    expect(board.cards).toHaveLength(8);
  });

  it('stay whole when all members move at once', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const { member } = people(scene);
    const tasks = [aTask('Lesgeven'), aTask('Begeleiden'), aTask('Onderzoeken')];
    for (const task of tasks) await moveOnBoard(app, member.visitor, code, 1, task);
    const ids = scene.incidents.flat();
    await Promise.all(
      tasks.flatMap((task, i) =>
        ids.map((id) =>
          moveOnBoard(app, i === 2 ? scene.facilitator.visitor : member.visitor, code, 1, into(task.id, id))
        )
      )
    );
    const { board } = await openBoard(app, member.visitor, code, 1);
    expect(board.placements.map(({ incidentId }) => incidentId).sort()).toEqual([...ids].sort());
  });

  it('are for their group: others find nothing until they are pooled, and then may only look', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const { member, other } = people(scene);
    const missing = refusal('not_found');
    await expect(openBoard(app, other.visitor, code, 1)).rejects.toEqual(missing);
    await expect(moveOnBoard(app, other.visitor, code, 1, aTask('Nee'))).rejects.toEqual(missing);
    await expect(openBoard(app, member.visitor, code, 9)).rejects.toEqual(missing);
    await expect(boardOverview(app, member.visitor, code)).rejects.toEqual(missing);

    await movePhase(app, scene.facilitator.visitor, code, 'pool', null);
    const { members } = await openBoard(app, other.visitor, code, 1);
    expect(members).toEqual([]);
    await expect(moveOnBoard(app, other.visitor, code, 1, aTask('Nee'))).rejects.toEqual(
      refusal('forbidden')
    );
    const closed = refusal('phase_closed');
    await expect(moveOnBoard(app, member.visitor, code, 1, aTask('Te laat'))).rejects.toEqual(closed);
  });

  it('refuse the id of a category of another board, and texts that do not fit', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const task = aTask('Lesgeven');
    await moveOnBoard(app, people(scene, 1).member.visitor, code, 1, task);
    const { member } = people(scene, 2);
    const move = (given: unknown) => moveOnBoard(app, member.visitor, code, 2, given);
    await expect(move(task)).rejects.toEqual(refusal('invalid_input'));
    await expect(move({ ...task, kind: 'describe_category', changes: { label: '' } })).rejects.toEqual(
      refusal('empty_field')
    );
    expect(
      await move({ kind: 'describe_category', id: task.id, changes: { label: 'Van ons' }, was: {} })
    ).toEqual({ accepted: false, seq: null, reason: 'gone' });
    await expect(move({ ...aTask('x'.repeat(61)) })).rejects.toEqual(refusal('too_long'));
  });

  it('lose an excluded incident and get it back where it lay', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const { member } = people(scene);
    const by = scene.facilitator.visitor;
    const [incident = ''] = scene.incidents[0] ?? [];
    const task = aTask('Lesgeven');
    await moveOnBoard(app, member.visitor, code, 1, task);
    await moveOnBoard(app, member.visitor, code, 1, into(task.id, incident));
    const ear = await hear(app, member.visitor, code);
    await excludeIncident(app, by, code, incident, 'duplicate');
    await ear.until(({ events }) => events.some(({ patch }) => patch.kind === 'board'));
    const without = (await openBoard(app, member.visitor, code, 1)).board;
    expect([without.cards.length, without.placements.length]).toEqual([7, 0]);
    expect(await moveOnBoard(app, member.visitor, code, 1, into(task.id, incident))).toMatchObject({
      accepted: false
    });
    await readmitIncident(app, by, code, incident);
    expect((await openBoard(app, member.visitor, code, 1)).board.placements).toHaveLength(1);
    await ear.close();
  });

  it('show the facilitator how far each group is', async () => {
    const app = await make();
    const scene = await sorting(app);
    const { code } = scene;
    const { member } = people(scene);
    const task = aTask('Lesgeven');
    const skill: Move = { kind: 'add_category', id: uuidv7(), frame: 'competency', label: 'Luisteren' };
    const [first = '', second = ''] = scene.incidents[0] ?? [];
    const moves = [task, skill, into(task.id, first), into(task.id, second), into(skill.id, first)];
    for (const move of moves) await moveOnBoard(app, member.visitor, code, 1, move);
    const { groups: overview } = await boardOverview(app, scene.facilitator.visitor, code);
    expect(overview.map(({ group, members }) => [group.number, members.length])).toEqual([
      [1, 2],
      [2, 2]
    ]);
    expect(overview[0]?.progress).toMatchObject({
      cards: 8,
      sorted: 2,
      withCompetency: 1,
      taskCategories: 1,
      competencyCategories: 1
    });
    expect(overview[1]?.progress).toMatchObject({ cards: 8, sorted: 0, taskCategories: 0 });
  });
});
