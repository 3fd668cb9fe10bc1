import { expect, it } from 'vitest';
import type { Matching } from '../../src/lib/domain/incidents/importing/matching.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { drawWorkshopGroups } from '../../src/lib/server/usecases/groups.ts';
import {
  importIncidents,
  listImports,
  readImport,
  removeImport
} from '../../src/lib/server/usecases/importing.ts';
import { allIncidents } from '../../src/lib/server/usecases/incidents.ts';
import { managing } from '../../src/lib/server/usecases/inside.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { reviewProgress } from '../../src/lib/server/usecases/review-progress.ts';
import { anIncident, aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const columns = 'naam;soort;context;gedrag;gevolgen';
const file = (...rows: string[]) => Buffer.from([columns, ...rows].join('\n'));
const good = file(
  'Els;+;In het lab;Ze legde uit;Het lukte',
  'els;-;In de les;Hij zweeg;Niets',
  'Ward;goed;a;b;c'
);
const matching: Matching = {
  incidents: [{ polarity: 1, circumstances: 2, behaviour: 3, consequences: 4 }],
  author: 0,
  values: {}
};
const choices = { matching, leaveOut: false, keepNames: false };

async function writing(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'write', participants: ['An', 'Bo'] });
  const by = scene.facilitator.visitor;
  const run = (bytes: Uint8Array, changes: Partial<typeof choices> = {}, key?: string) =>
    importIncidents(app, by, scene.code, bytes, { ...choices, ...changes }, key);
  const all = async () => (await allIncidents(app, by, scene.code)).incidents;
  const names = async () => (await managing(app, by, scene.code)).participants.map(({ name }) => name);
  return { app, ...scene, by, run, all, names };
}

describeOnBoth('importing incidents', (make) => {
  it('reads a file without keeping anything', async () => {
    const { app, by, code, all } = await writing(make);
    const table: unknown = JSON.parse(Buffer.from(await readImport(app, by, code, good)).toString());
    expect(table).toMatchObject({ columns: columns.split(';'), rows: [{ at: 2 }, { at: 3 }, { at: 4 }] });
    expect(await all()).toEqual([]);
  });

  it('takes incidents in with nameless authors, numbered on, once for each key', async () => {
    const { app, code, by, participants, run, all, names, workshop } = await writing(make);
    await anIncident(app, code, participants[0] as Member);
    const done = await run(good, {}, 'key');
    expect(done).toMatchObject({ incidents: 3, authors: 2, already: 0, leftOut: 0 });
    expect(await run(good, {}, 'key')).toEqual(done);
    const incidents = await all();
    expect(incidents.map(({ number, status, version }) => [number, status, version])).toEqual(
      [1, 2, 3, 4].map((n) => [n, 'submitted', 1])
    );
    expect(incidents[1]).toMatchObject({ polarity: 'effective', submitted: { behaviour: 'Ze legde uit' } });
    expect(incidents[1]?.authorId).toBe(incidents[2]?.authorId);
    expect(await names()).toEqual(['An', 'Bo', 'Auteur 1', 'Auteur 2']);
    expect(await listImports(app, by, code)).toMatchObject([{ id: done.importId, authors: 2, incidents: 3 }]);
    const log = await app.store.db.select().from(app.store.t.logEntry);
    const entry = log.find(
      ({ type, workshopId }) => type === 'incidents.imported' && workshopId === workshop.id
    );
    expect(entry).toMatchObject({
      subjectId: done.importId,
      audience: 'facilitators',
      data: { incidents: 3, authors: 2 }
    });
    expect(JSON.stringify(log)).not.toMatch(/Els|Ze legde uit/);
  });

  it('keeps names when asked, and makes those that are taken differ', async () => {
    const { run, names } = await writing(make);
    await run(file('An;+;a;b;c', 'Cas;+;d;e;f', ';+;g;h;i'), { keepNames: true });
    expect(await names()).toEqual(['An', 'Bo', 'An (2)', 'Cas', 'Auteur 1']);
  });

  it('imports nothing when a row is not right, unless such rows are left out', async () => {
    const { run, all } = await writing(make);
    const some = file('Els;+;a;b;c', 'Els;+;;b;c', 'Els;weet niet;a;b;d');
    await expectRefusal(run(some), 'import_rows', 'file');
    expect(await all()).toEqual([]);
    expect(await run(some, { leaveOut: true })).toMatchObject({ incidents: 1, leftOut: 2 });
    expect(await all()).toHaveLength(1);
  });

  it('adds nothing when the same file comes again, nor a text twice', async () => {
    const { run, all } = await writing(make);
    await run(good);
    await expectRefusal(run(good), 'import_nothing', 'file');
    const more = Buffer.concat([good, Buffer.from('\nX;+;nieuw;nieuw;nieuw\nY;+;nieuw;nieuw;nieuw')]);
    expect(await run(more)).toMatchObject({ incidents: 1, already: 4 });
    expect(await all()).toHaveLength(4);
  });

  it('refuses a matching that fits no such file, and waits for no phase to come', async () => {
    const { app, by, code, run } = await writing(make);
    const wrong = (set: object) =>
      run(good, { matching: { ...matching, incidents: [{ ...matching.incidents[0], ...set } as never] } });
    await expectRefusal(wrong({ behaviour: 9 }), 'invalid_input', 'matching');
    await expectRefusal(wrong({ behaviour: null }), 'invalid_input', 'matching');
    await expect(run(Buffer.from('"a\n1'))).rejects.toMatchObject({ name: 'TableProblem', code: 'quotes' });
    await run(good);
    await drawWorkshopGroups(app, by, code, 1);
    await movePhase(app, by, code, 'analyse', null);
    await expectRefusal(run(good), 'phase_closed');
    await expectRefusal(readImport(app, by, code, good), 'phase_closed');
  });

  it('authors who never joined are in no group and review nothing; those who joined review theirs', async () => {
    const { app, by, code, run } = await writing(make);
    await run(good);
    await expectRefusal(drawWorkshopGroups(app, by, code, 3), 'too_few_participants', 'groups');
    await movePhase(app, by, code, 'review', null);
    const found = await reviewProgress(app, by, code);
    expect(found.people.map(({ name, open }) => [name, open])).toEqual([
      ['An', 3],
      ['Bo', 3]
    ]);
    expect(found.reachable).toBe((await allIncidents(app, by, code)).reachable);
  });

  it('goes out again with all its incidents, and leaves the rest', async () => {
    const { app, by, code, run, all, names, participants } = await writing(make);
    const id = await anIncident(app, code, participants[0] as Member);
    const { importId } = await run(good);
    await removeImport(app, by, code, importId);
    expect((await all()).map((incident) => incident.id)).toEqual([id]);
    expect(await names()).toEqual(['An', 'Bo']);
    expect(await listImports(app, by, code)).toEqual([]);
    await expectRefusal(removeImport(app, by, code, importId), 'not_found');
  });

  it('comes through an archive', async () => {
    const { app, by, code, run, facilitator } = await writing(make);
    await run(good);
    await run(file('X;+;x;y;z'));
    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    const copy = await importArchive(app, facilitator.account, text);
    const found = await listImports(app, by, copy.joinCode);
    expect(found.map(({ authors, incidents }) => [authors, incidents])).toEqual([
      [2, 3],
      [1, 1]
    ]);
    const again = new TextDecoder().decode((await exportArchive(app, by, copy.joinCode)).body);
    expect(again).toBe(text);
  });

  it('of two thousand incidents leaves others their turn', async () => {
    const { run, all } = await writing(make);
    const rows = Array.from({ length: 2000 }, (_, i) => `P${i};+;omstandigheid ${i};gedrag ${i};gevolg ${i}`);
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    expect(await run(file(...rows))).toMatchObject({ incidents: 2000, authors: 2000 });
    clearInterval(clock);
    expect(await all()).toHaveLength(2000);
    expect(longest).toBeLessThan(400);
  }, 30_000);
});
