import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { frames } from '../../src/lib/domain/boards/board.ts';
import { phases } from '../../src/lib/domain/workshops/workshop.ts';
import { putCategory } from '../../src/lib/server/store/board-changes.ts';
import { boardsOf, dealtIncidentIds } from '../../src/lib/server/store/boards.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { drawWorkshopGroups, moveToGroup } from '../../src/lib/server/usecases/groups.ts';
import { excludeIncident } from '../../src/lib/server/usecases/incidents.ts';
import { managing } from '../../src/lib/server/usecases/inside.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { anIncident, aParticipant, aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

async function sizes(app: App, { code, facilitator }: Scene): Promise<number[]> {
  const { participants, groups } = await managing(app, facilitator.visitor, code);
  return groups.map(({ id }) => participants.filter(({ groupId }) => groupId === id).length);
}

describeOnBoth('groups', (make) => {
  it('are drawn of equal size, again as long as nobody sorts, and latecomers go to the smallest', async () => {
    const app = await make();
    const scene = await aWorkshop(app, { participants: 7, groups: 3 });
    expect((await sizes(app, scene)).sort()).toEqual([2, 2, 3]);
    await drawWorkshopGroups(app, scene.facilitator.visitor, scene.code, 2);
    expect((await sizes(app, scene)).sort()).toEqual([3, 4]);
    await aParticipant(app, scene.code);
    expect(await sizes(app, scene)).toEqual([4, 4]);
    const { groups } = await managing(app, scene.facilitator.visitor, scene.code);
    expect(groups.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are refused where they make no sense', async () => {
    const app = await make();
    const { code, facilitator, groups, participants } = await aWorkshop(app, { participants: 3, groups: 1 });
    const draw = (count: number) => drawWorkshopGroups(app, facilitator.visitor, code, count);
    for (const count of [0, -1, 1.5, Number.NaN]) await expectRefusal(draw(count), 'invalid_input', 'groups');
    await expectRefusal(draw(4), 'too_few_participants', 'groups');
    const move = (person: string, group: string | null) =>
      moveToGroup(app, facilitator.visitor, code, person, group);
    const [first] = participants as [Member];
    await expectRefusal(move(first.participant.id, uuidv7()), 'not_found');
    const other = await aWorkshop(app, { participants: 1, groups: 1 });
    await expectRefusal(move(first.participant.id, other.groups[0]?.id ?? ''), 'not_found');
    await expectRefusal(move(other.participants[0]?.participant.id ?? '', groups[0]?.id ?? ''), 'not_found');
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    await expectRefusal(draw(2), 'phase_closed');
  });

  it('do not disappear with what they sorted, after going back a phase', async () => {
    const app = await make();
    const scene = await aWorkshop(app, { phase: 'analyse', participants: 4, groups: 2 });
    const { code, facilitator } = scene;
    const task = { kind: 'add_category', id: uuidv7(), frame: 'task', label: 'Lesgeven' };
    await moveOnBoard(app, facilitator.visitor, code, 2, task);
    await movePhase(app, facilitator.visitor, code, 'review', null);
    await expectRefusal(drawWorkshopGroups(app, facilitator.visitor, code, 1), 'groups_at_work', 'groups');
    await drawWorkshopGroups(app, facilitator.visitor, code, 2);
    const { board } = await openBoard(app, facilitator.visitor, code, 2);
    expect(board.categories).toMatchObject([{ id: task.id, label: 'Lesgeven' }]);
  });
});

describeOnBoth('phases', (make) => {
  it('go forward and back, with every step in the log', async () => {
    const app = await make();
    const scene = await aWorkshop(app, { participants: 2, groups: 1 });
    const ear = await hear(app, scene.participants[0]?.visitor ?? scene.facilitator.visitor, scene.code);
    const order = [...phases.filter((phase) => phase !== 'retranslate'), 'write', 'lobby'] as const;
    for (const phase of order) await movePhase(app, scene.facilitator.visitor, scene.code, phase, null);
    const moves = () => ear.events.filter(({ type }) => type === 'workshop.phase_moved');
    await ear.until(() => moves().length === order.length);
    expect(moves().at(-1)?.patch).toMatchObject({ kind: 'workshop', value: { phase: 'lobby' } });
  });

  it('need an aim to write, groups to sort, and the setting to retranslate', async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app, { aim: '' });
    const move = (phase: (typeof phases)[number]) => movePhase(app, facilitator.visitor, code, phase, null);
    await expectRefusal(move('write'), 'aim_missing', 'aim');
    await expectRefusal(move('retranslate'), 'invalid_input', 'phase');
    const other = await aWorkshop(app, { phase: 'write', participants: 1 });
    await expectRefusal(movePhase(app, other.facilitator.visitor, other.code, 'analyse', null), 'no_groups');
    const { workshop } = await managing(app, other.facilitator.visitor, other.code);
    expect(workshop.phase).toBe('write');
  });

  it.each(['own', 'share', 'all'] as const)('deal the boards: %s', async (boardSet) => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'review',
      participants: 4,
      groups: 2,
      incidents: { effective: 1, ineffective: 1 },
      settings: { boardSet }
    });
    const { code, facilitator, participants, incidents, groups } = scene;
    const [out = ''] = incidents[0] ?? [];
    await excludeIncident(app, facilitator.visitor, code, out, 'duplicate');
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    const dealt = new Map<string, string[]>();
    for (const { id, groupId } of await boardsOf(app.store, scene.workshop.id)) {
      if (groupId !== null) dealt.set(groupId, await dealtIncidentIds(app.store, id));
    }
    const all = incidents.flat().filter((id) => id !== out);
    const lists = groups.map(({ id }) => dealt.get(id) ?? []);
    if (boardSet === 'all') for (const list of lists) expect([...list].sort()).toEqual([...all].sort());
    else expect(lists.flat().sort()).toEqual([...all].sort());
    if (boardSet === 'share') expect(lists.map(({ length }) => length).sort()).toEqual([3, 4]);
    if (boardSet === 'own') {
      for (const [i, { participant }] of participants.entries()) {
        const own = (incidents[i] ?? []).filter((id) => id !== out);
        expect(dealt.get(participant.groupId ?? '')).toEqual(expect.arrayContaining(own));
      }
    }
  });

  it('deal what came later when the analysis opens again, and take nothing back', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'analyse',
      participants: 2,
      groups: 1,
      incidents: { effective: 1, ineffective: 0 }
    });
    const { code, facilitator, participants } = scene;
    await movePhase(app, facilitator.visitor, code, 'write', null);
    const later = await anIncident(app, code, participants[0] as Member);
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    const { board } = await openBoard(app, facilitator.visitor, code, 1);
    expect(board.cards.map(({ incidentId }) => incidentId)).toEqual([...scene.incidents.flat(), later]);
    expect(await boardsOf(app.store, scene.workshop.id)).toHaveLength(1);
  });
});

describeOnBoth('boards in the database', (make) => {
  it('hold an incident once among the tasks, and in any number of competencies', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'analyse',
      participants: 1,
      groups: 1,
      incidents: { effective: 1, ineffective: 0 }
    });
    const [board] = await boardsOf(app.store, scene.workshop.id);
    const boardId = board?.id ?? '';
    const [incidentId = ''] = scene.incidents[0] ?? [];
    const place = async (frame: (typeof frames)[number]) => {
      const category = {
        id: uuidv7(),
        boardId,
        frame,
        label: 'x',
        definition: '',
        include: '',
        exclude: '',
        competencyKind: null,
        anchorIncidentId: null,
        colour: null,
        position: 1,
        pooledInto: null,
        setAside: null,
        minority: false
      };
      await app.store.write(async (writer) => {
        await putCategory(writer, category);
        const row = { boardId, incidentId, categoryId: category.id, frame, position: 1 };
        await writer.db.insert(writer.t.placement).values(row);
      });
    };
    await place('competency');
    await place('competency');
    await place('task');
    await expect(place('task')).rejects.toThrow();
    const { board: state } = await openBoard(app, scene.facilitator.visitor, scene.code, 1);
    expect(state.placements.map(({ frame }) => frame).sort()).toEqual(['competency', 'competency', 'task']);
    expect(state.categories).toHaveLength(3);
  });

  it('lose the texts of someone who is removed, and their members are told', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'analyse',
      participants: 2,
      groups: 1,
      incidents: { effective: 1, ineffective: 1 }
    });
    const [an, bo] = scene.participants as [Member, Member];
    const { board } = await openBoard(app, bo.visitor, scene.code, 1);
    const ear = await hear(app, bo.visitor, scene.code);
    await removeParticipant(app, scene.facilitator.visitor, scene.code, an.participant.id);
    await ear.until(({ events }) => events.length > 0);
    expect(ear.events.map(({ patch }) => patch)).toEqual([{ kind: 'board', boardId: board.id }]);
    const after = await openBoard(app, bo.visitor, scene.code, 1);
    expect(after.board.cards.map(({ incidentId }) => incidentId)).toEqual(scene.incidents[1]);
  });
});
