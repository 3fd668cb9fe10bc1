import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { allStatements, evidenceOf } from '../../src/lib/domain/job-analysis/evidence-of.ts';
import { Refusal } from '../../src/lib/domain/errors.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { jobAnalysis } from '../../src/lib/server/usecases/job-analysis.ts';
import { arrangePool, openPool } from '../../src/lib/server/usecases/pooling.ts';
import { aFacilitator, aWorkshop, type Facilitator } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code }) as Refusal;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const finished = async (app: App, { account }: Facilitator) =>
  playExample(app, account, professorExample, 'nl', 'report');

describeOnBoth('from pooling to the job analysis', (make) => {
  it('plays the example to the end, and every derived statement has an incident that exists', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await finished(app, facilitator);
    const document = await jobAnalysis(app, facilitator.visitor, joinCode, {
      format: 'citReport',
      language: 'nl'
    });
    const derived = allStatements(document).filter(({ origin }) => origin === 'evidence');
    expect(derived.length).toBeGreaterThanOrEqual(14);
    for (const { key } of derived) {
      const opened = evidenceOf(document, key);
      expect((opened?.effective.length ?? 0) + (opened?.ineffective.length ?? 0), key).toBeGreaterThan(0);
    }
    const said = JSON.stringify(document);
    for (const { name } of professorExample.participants) expect(said).not.toContain(`"${name}"`);
  });

  it('exports an archive that imports again without loss', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await finished(app, facilitator);
    const first = text((await exportArchive(app, facilitator.visitor, joinCode)).body);
    const copy = await importArchive(app, facilitator.account, first);
    expect(copy.joinCode).not.toBe(joinCode);
    const second = text((await exportArchive(app, facilitator.visitor, copy.joinCode)).body);
    expect(second).toBe(first);
    const [one, other] = [
      await jobAnalysis(app, facilitator.visitor, joinCode, { format: 'citReport', language: 'en' }),
      await jobAnalysis(app, facilitator.visitor, copy.joinCode, { format: 'citReport', language: 'en' })
    ];
    const words = (document: typeof one) => allStatements(document).map((statement) => statement.text);
    expect(words(other)).toEqual(words(one));
  });

  it('goes on where the archive stopped', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await finished(app, facilitator);
    const file = text((await exportArchive(app, facilitator.visitor, joinCode)).body);
    const copy = await importArchive(app, facilitator.account, file);
    const { pool } = await openPool(app, facilitator.visitor, copy.joinCode);
    const [first] = pool.classCategories;
    await arrangePool(app, facilitator.visitor, copy.joinCode, { kind: 'remove', id: first?.id ?? '' });
    const after = await openPool(app, facilitator.visitor, copy.joinCode);
    expect(after.pool.classCategories).toHaveLength(pool.classCategories.length - 1);
  });

  it.each([
    ['no JSON', 'not an archive', 'archive_invalid'],
    ['another file', '{"hello": 1}', 'archive_invalid'],
    ['half an archive', '{"format": "voorval-workshop", "version": 1, "workshop": {}}', 'archive_invalid'],
    ['a later version', '{"format": "voorval-workshop", "version": 99}', 'archive_too_new']
  ])('refuses %s', async (_, file, code) => {
    const app = await make();
    const { account } = await aFacilitator(app);
    await expect(importArchive(app, account, file)).rejects.toEqual(refusal(code));
  });

  it('imports all or nothing when the archive contradicts itself', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await finished(app, facilitator);
    const archive = JSON.parse(text((await exportArchive(app, facilitator.visitor, joinCode)).body)) as {
      participants: { name: string }[];
      incidents: { author: string }[];
    };
    const unknownAuthor = structuredClone(archive);
    if (unknownAuthor.incidents[0]) unknownAuthor.incidents[0].author = 'p99';
    const twins = structuredClone(archive);
    for (const participant of twins.participants) participant.name = 'Tweeling';
    const before = await app.store.db.$count(app.store.t.workshop);
    for (const broken of [unknownAuthor, twins]) {
      await expect(importArchive(app, facilitator.account, JSON.stringify(broken))).rejects.toEqual(
        refusal('archive_invalid')
      );
    }
    expect(await app.store.db.$count(app.store.t.workshop)).toBe(before);
  });

  it('lets the facilitator arrange, participants only look, and strangers see nothing', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'pool',
      participants: 2,
      incidents: { effective: 1, ineffective: 1 }
    });
    const { code, facilitator, participants } = scene;
    const id = uuidv7();
    const found = { kind: 'found', id, frame: 'task', label: 'Legt uit', from: [] } as const;
    const [member] = participants;
    if (!member) throw new Error('nobody joined');
    await arrangePool(app, facilitator.visitor, code, found);
    expect(
      (await openPool(app, member.visitor, code)).pool.classCategories.map(({ label }) => label)
    ).toEqual(['Legt uit']);
    await expect(arrangePool(app, member.visitor, code, { kind: 'remove', id })).rejects.toEqual(
      refusal('forbidden')
    );
    await expect(
      jobAnalysis(app, member.visitor, code, { format: 'citReport', language: 'nl' })
    ).rejects.toEqual(refusal('not_found'));
    const other = await aFacilitator(app);
    await expect(openPool(app, other.visitor, code)).rejects.toEqual(refusal('not_found'));
    await expect(exportArchive(app, member.visitor, code)).rejects.toEqual(refusal('forbidden'));
  });
});
