import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { Move } from '../../src/lib/domain/boards/move.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { listImports } from '../../src/lib/server/usecases/importing.ts';
import { allIncidents } from '../../src/lib/server/usecases/incidents.ts';
import { managing } from '../../src/lib/server/usecases/inside.ts';
import { leaveWorkshop, leavingEffects, ownData } from '../../src/lib/server/usecases/leaving.ts';
import { comeBack } from '../../src/lib/server/usecases/participants.ts';
import { withdrawIncident } from '../../src/lib/server/usecases/writing.ts';
import { aDraft, address, anIncident, aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

/** Two groups sorted: one incident of the leaver lies in a task of their own group and in one of the other. */
async function sorted(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, {
    phase: 'analyse',
    participants: 4,
    incidents: { effective: 1, ineffective: 1 }
  });
  const leaver = scene.participants[0] as Member;
  const [incident] = scene.incidents[0] as [string];
  const own = scene.groups.find(({ id }) => id === leaver.participant.groupId);
  for (const { number } of scene.groups) {
    const sort = (move: Move) =>
      moveOnBoard(app, scene.facilitator.visitor, scene.code, number, move, uuidv7());
    const id = uuidv7();
    await sort({ kind: 'add_category', id, frame: 'task', label: `Lesgeven ${number}` });
    await sort({ kind: 'place', cardIds: [incident], categoryId: id, before: null, from: null });
  }
  const names = async () =>
    (await managing(app, scene.facilitator.visitor, scene.code)).participants.map(({ name }) => name);
  return { app, ...scene, leaver, incident, own: own?.number ?? 0, names };
}
const log = async (app: App) => app.store.db.select().from(app.store.t.logEntry);

describeOnBoth('leaving', (make) => {
  it('says first where the texts lie; not how another group names its categories', async () => {
    const { app, code, leaver, incident, own, facilitator } = await sorted(make);
    const { places, ...counts } = await leavingEffects(app, leaver.visitor, code);
    expect(counts).toEqual({ submitted: 2, drafts: 0, reviewsGiven: 0 });
    const sought = [1, 2].map((group) => ({
      incidentId: incident,
      frame: 'task',
      label: group === own ? `Lesgeven ${group}` : null,
      group
    }));
    expect(places.sort((a, b) => (a.group ?? 0) - (b.group ?? 0))).toEqual(sought);
    await expectRefusal(leavingEffects(app, facilitator.visitor, code), 'forbidden');
  });

  it('takes everything along', async () => {
    const { app, code, leaver, own, facilitator, names } = await sorted(make);
    await leaveWorkshop(app, leaver.visitor, code, 'delete');
    expect(await names()).toHaveLength(3);
    expect((await allIncidents(app, facilitator.visitor, code)).incidents).toHaveLength(6);
    const { board } = await openBoard(app, facilitator.visitor, code, own);
    expect([board.cards.length, board.placements]).toEqual([6, []]);
    await expectRefusal(ownData(app, leaver.visitor, code), 'not_found');
    expect((await log(app)).at(-1)).toMatchObject({ type: 'participant.left', data: {} });
  });

  it('leaves the texts behind without a name, a group or a way back in', async () => {
    const { app, code, leaver, own, incident, facilitator, names } = await sorted(make);
    await leaveWorkshop(app, leaver.visitor, code, 'keep');
    expect(await names()).toContain('Auteur 1');
    expect(await names()).not.toContain(leaver.participant.name);
    const { incidents } = await allIncidents(app, facilitator.visitor, code);
    expect(incidents).toHaveLength(8);
    const { board, members } = await openBoard(app, facilitator.visitor, code, own);
    expect(board.placements).toMatchObject([{ incidentId: incident }]);
    expect(members.map(({ id }) => id)).not.toContain(leaver.participant.id);
    expect(await app.participantSessions.read(leaver.session)).toBeNull();
    await expectRefusal(comeBack(app, address, code, leaver.returnCode), 'return_code_unknown', 'returnCode');
    expect(await listImports(app, facilitator.visitor, code)).toEqual([]);
    const entries = await log(app);
    expect(entries.find(({ type }) => type === 'participant.left')).toMatchObject({
      audience: 'facilitators',
      data: { kept: 2 }
    });
    const restored = await importArchive(
      app,
      facilitator.account,
      Buffer.from((await exportArchive(app, facilitator.visitor, code)).body).toString()
    );
    expect(await listImports(app, facilitator.visitor, restored.joinCode)).toEqual([]);
    const people = (await managing(app, facilitator.visitor, restored.joinCode)).participants;
    expect(people.filter(({ importId, id }) => importId === id)).toHaveLength(1);
  });

  it('never leaves a draft behind, and no person without texts', async () => {
    const app = await make();
    const scene = await aWorkshop(app, { phase: 'write', participants: ['An', 'Bo'] });
    const [an, bo] = scene.participants as [Member, Member];
    const [kept] = [await anIncident(app, scene.code, an)];
    await aDraft(app, scene.code, an);
    await aDraft(app, scene.code, bo);
    await leaveWorkshop(app, an.visitor, scene.code, 'keep');
    await leaveWorkshop(app, bo.visitor, scene.code, 'keep');
    const rows = await app.store.db.select().from(app.store.t.incident);
    expect(rows.map(({ id }) => id)).toEqual([kept]);
    const { participants } = await managing(app, scene.facilitator.visitor, scene.code);
    expect(participants.map(({ name }) => name)).toEqual(['Auteur 1']);
  });

  it('one incident can be deleted alone, wherever it was sorted', async () => {
    const { app, code, leaver, incident, own, facilitator } = await sorted(make);
    await withdrawIncident(app, leaver.visitor, code, incident);
    const { board } = await openBoard(app, facilitator.visitor, code, own);
    expect([board.cards.length, board.placements]).toEqual([7, []]);
  });

  it('gives everyone what is kept of them, and nothing of others', async () => {
    const { app, code, leaver } = await sorted(make);
    const data = await ownData(app, leaver.visitor, code);
    expect(data).toMatchObject({
      name: leaver.participant.name,
      incidents: [{ versions: [{ number: 1, writer: 'author' }] }, {}],
      reviewsGiven: []
    });
    expect(JSON.stringify(data)).not.toMatch(/authorId|workshopId|reviewerId|returnCode/);
  });
});
