import { expect, it } from 'vitest';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { decideIncidents, undoDecision } from '../../src/lib/server/usecases/deciding.ts';
import { allIncidents, ownIncidents, readIncident } from '../../src/lib/server/usecases/incidents.ts';
import { submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { aDraft, answersAbout, aWorkshop, someIncidents, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

async function submitted(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'write', participants: ['An', 'Bo'] });
  const [an, bo] = scene.participants as [Member, Member];
  const ids = [...(await someIncidents(app, scene.code, an)), ...(await someIncidents(app, scene.code, bo))];
  const by = scene.facilitator.visitor;
  const decide = (some: string[], input: Parameters<typeof decideIncidents>[4], key?: string) =>
    decideIncidents(app, by, scene.code, some, input, key);
  const undo = (batchId: string) => undoDecision(app, by, scene.code, batchId);
  const states = async () =>
    (await allIncidents(app, by, scene.code)).incidents.map(
      ({ status, sentBack, exclusion }) => (exclusion ?? status) + (sentBack ? ' back' : '')
    );
  return { app, ...scene, an, bo, ids, by, decide, undo, states };
}

describeOnBoth('deciding of many incidents', (make) => {
  it('accepts all or none, once for each key, and takes it back', async () => {
    const { decide, undo, ids, states, an, app, code } = await submitted(make);
    const draft = await aDraft(app, code, an);
    await expectRefusal(decide([...ids, draft], { kind: 'accepted' }), 'not_found');
    expect(new Set(await states())).toEqual(new Set(['submitted']));
    const done = await decide(ids.slice(0, 5), { kind: 'accepted' }, 'key');
    expect(done).toMatchObject({ ids: ids.slice(0, 5), skipped: 0 });
    expect(await decide(ids.slice(0, 5), { kind: 'accepted' }, 'key')).toEqual(done);
    expect((await states()).filter((state) => state === 'accepted')).toHaveLength(5);
    const second = await decide(ids, { kind: 'accepted' });
    expect(second).toMatchObject({ ids: ids.slice(5), skipped: 5 });
    expect(await undo(second.batchId)).toEqual({ undone: 3, stayed: 0 });
    await expectRefusal(undo(second.batchId), 'not_found');
    expect(await undo(done.batchId)).toEqual({ undone: 5, stayed: 0 });
    expect(new Set(await states())).toEqual(new Set(['submitted']));
  });

  it('sends back with a remark that the authors read, until it is taken back', async () => {
    const { app, code, decide, undo, ids, states, an } = await submitted(make);
    await expectRefusal(decide(ids, { kind: 'sent_back', remark: ' ' }), 'empty_field', 'remark');
    await decide(ids.slice(0, 1), { kind: 'accepted' });
    const { batchId } = await decide(ids.slice(0, 2), { kind: 'sent_back', remark: ' Wat zei ze? ' });
    expect((await states()).slice(0, 2)).toEqual(['submitted back', 'submitted back']);
    const [own] = await ownIncidents(app, an.visitor, code);
    expect(own?.decisions).toMatchObject([
      { kind: 'accepted' },
      { kind: 'sent_back', remark: 'Wat zei ze?', version: 1 }
    ]);
    expect(JSON.stringify(own)).not.toMatch(/batchId|before/);
    const log = JSON.stringify(await app.store.db.select().from(app.store.t.logEntry));
    expect(log).not.toContain('Wat zei ze');
    await undo(batchId);
    expect((await states()).slice(0, 2)).toEqual(['accepted', 'submitted']);
    expect((await ownIncidents(app, an.visitor, code))[0]?.decisions).toHaveLength(1);
  });

  it('leaves what changed since as it is', async () => {
    const { app, code, decide, undo, ids, states, an } = await submitted(make);
    const [first = '', second = ''] = ids;
    const { batchId } = await decide([first, second], { kind: 'sent_back', remark: 'Meer.' });
    const text = { id: first, polarity: 'effective', answers: answersAbout('beter'), revision: 1 } as const;
    await submitIncident(app, an.visitor, code, text);
    expect(await undo(batchId)).toEqual({ undone: 1, stayed: 1 });
    expect((await states()).slice(0, 2)).toEqual(['improved', 'submitted']);
  });

  it('excludes with a reason and takes back in', async () => {
    const { app, code, by, decide, undo, ids, states } = await submitted(make);
    await expectRefusal(decide(ids, { kind: 'excluded' }), 'empty_field', 'reason');
    const { batchId } = await decide(ids, { kind: 'excluded', exclusion: 'duplicate' });
    expect(new Set(await states())).toEqual(new Set(['duplicate']));
    expect(await decide(ids, { kind: 'accepted' })).toMatchObject({ ids: [], skipped: ids.length });
    await decide(ids.slice(0, 1), { kind: 'readmitted' });
    expect(await undo(batchId)).toEqual({ undone: ids.length - 1, stayed: 1 });
    expect(new Set(await states())).toEqual(new Set(['submitted']));
    const read = await readIncident(app, by, code, ids[0] ?? '');
    expect(read.incident.decisions.map(({ kind }) => kind)).toEqual(['excluded', 'readmitted']);
  });

  it('comes through an archive, but cannot be undone in the copy', async () => {
    const { app, code, by, decide, ids, facilitator } = await submitted(make);
    await decide(ids.slice(0, 3), { kind: 'sent_back', remark: 'Meer.' });
    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    const copy = await importArchive(app, facilitator.account, text);
    const again = new TextDecoder().decode((await exportArchive(app, by, copy.joinCode)).body);
    expect(again).toBe(text);
    const { incidents } = await allIncidents(app, by, copy.joinCode);
    const read = await readIncident(app, by, copy.joinCode, incidents[0]?.id ?? '');
    expect(read.incident.decisions).toMatchObject([{ kind: 'sent_back', remark: 'Meer.' }]);
  });

  it('of a thousand incidents leaves others their turn', async () => {
    const { app, code, by, an } = await submitted(make);
    const { importIncidents } = await import('../../src/lib/server/usecases/importing.ts');
    const rows = Array.from({ length: 1000 }, (_, i) => `omstandigheid ${i};gedrag ${i};gevolg ${i}`);
    const file = Buffer.from(['a;b;c', ...rows].join('\n'));
    const set = { polarity: 'effective', circumstances: 0, behaviour: 1, consequences: 2 } as const;
    const choices = {
      matching: { incidents: [set], author: null, values: {} },
      leaveOut: false,
      keepNames: false
    };
    await importIncidents(app, by, code, file, choices);
    const all = (await allIncidents(app, by, code)).incidents.map(({ id }) => id);
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const { batchId, ids } = await decideIncidents(app, by, code, all, {
      kind: 'excluded',
      exclusion: 'duplicate'
    });
    expect(ids).toHaveLength(1008);
    expect(await undoDecision(app, by, code, batchId)).toEqual({ undone: 1008, stayed: 0 });
    clearInterval(clock);
    expect(longest).toBeLessThan(400);
    expect(await ownIncidents(app, an.visitor, code)).toHaveLength(4);
  }, 30_000);
});
