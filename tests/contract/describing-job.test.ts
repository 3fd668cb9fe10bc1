import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { Refusal } from '../../src/lib/domain/errors.ts';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { allStatements } from '../../src/lib/domain/job-analysis/evidence-of.ts';
import { jobFactKeys } from '../../src/lib/domain/job-analysis/job-facts.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import {
  arrangeJob,
  describedJob,
  longestFact,
  setJobFact
} from '../../src/lib/server/usecases/describing-job.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { jobAnalysis } from '../../src/lib/server/usecases/job-analysis.ts';
import { arrangePool } from '../../src/lib/server/usecases/pooling.ts';
import { aFacilitator, aWorkshop } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';

const refusal = (code: string, field?: string) =>
  expect.objectContaining({ name: 'Refusal', code, ...(field !== undefined && { field }) }) as Refusal;

/** Categories of the class. */
const [t1, t2, c1] = [uuidv7(), uuidv7(), uuidv7()];

async function aClass(app: App) {
  const { code, facilitator } = await aWorkshop(app, { phase: 'pool', participants: 2 });
  const by = facilitator.visitor;
  for (const [id, frame, label] of [
    [t1, 'task', 'Legt uit'],
    [t2, 'task', 'Verbetert examens'],
    [c1, 'competency', 'Geduld']
  ] as const)
    await arrangePool(app, by, code, { kind: 'found', id, frame, label, from: [] });
  const job = () => describedJob(app, by, code);
  const arrange = (move: Parameters<typeof arrangeJob>[3]) => arrangeJob(app, by, code, move);
  const fill = (key: string, value: string, confirmations: number | null = null) =>
    setJobFact(app, by, code, { key, value, confirmations });
  return { code, facilitator, job, arrange, fill };
}

describeOnBoth('describing the job', (make) => {
  it('keeps each answer with how many people say so, until it is taken away', async () => {
    const { job, fill } = await aClass(await make());
    await fill('education', ' master \r\n', 4);
    await fill('tools', 'leerplatform\nprojector');
    expect((await job()).facts).toEqual([
      { key: 'education', value: 'master', confirmations: 4 },
      { key: 'tools', value: 'leerplatform\nprojector', confirmations: 1 }
    ]);
    await fill('education', 'doctoraat', 6);
    await fill('tools', '  ');
    expect((await job()).facts).toEqual([{ key: 'education', value: 'doctoraat', confirmations: 6 }]);
  });

  it('logs a change once, and nothing when nothing changed', async () => {
    const app = await make();
    const { fill, arrange, code } = await aClass(app);
    const seq = async () =>
      (await app.store.db.select().from(app.store.t.workshop)).find(({ joinCode }) => joinCode === code)
        ?.seq ?? 0;
    const before = await seq();
    await fill('education', 'master', 4);
    await fill('education', 'master', 4);
    await fill('sector', '');
    await arrange({ kind: 'place_task', id: t1, to: '' });
    expect((await seq()) - before).toBe(1);
  });

  it('refuses what is no answer', async () => {
    const { fill } = await aClass(await make());
    await expect(fill('unknown', 'x')).rejects.toEqual(refusal('invalid_input'));
    await expect(fill('education', 'x'.repeat(longestFact + 1))).rejects.toEqual(
      refusal('too_long', 'education')
    );
    for (const wrong of [0, -1, 1.5, NaN, 5000])
      await expect(fill('education', 'x', wrong)).rejects.toEqual(
        refusal('invalid_input', 'education-confirmations')
      );
  });

  it('groups tasks in areas and areas in roles, and forgets what the class removed', async () => {
    const app = await make();
    const { job, arrange, code, facilitator } = await aClass(app);
    await arrange({ kind: 'add_area', text: '  Onderwijs ' });
    await arrange({ kind: 'add_role', text: 'lesgever' });
    const { structure } = await job();
    const [area, role] = [structure.areas[0]?.id ?? '', structure.roles[0]?.id ?? ''];
    await arrange({ kind: 'give_role', id: area, to: role });
    await arrange({ kind: 'place_task', id: t1, to: area });
    await arrange({ kind: 'place_task', id: t2, to: area, before: t1 });
    await arrange({ kind: 'map_skill', id: c1, to: 'communication' });
    expect((await job()).structure).toEqual({
      areas: [{ id: area, heading: 'Onderwijs', roleId: role, taskIds: [t2, t1] }],
      roles: [{ id: role, name: 'lesgever' }],
      nlqf: [{ competencyId: c1, skill: 'communication' }]
    });
    for (const id of [t2, c1]) await arrangePool(app, facilitator.visitor, code, { kind: 'remove', id });
    expect((await job()).structure).toMatchObject({ areas: [{ taskIds: [t1] }], nlqf: [] });
    await expect(arrange({ kind: 'place_task', id: t2, to: area })).rejects.toEqual(refusal('outdated'));
  });

  it('refuses a move without a name, or of no kind', async () => {
    const { arrange } = await aClass(await make());
    await expect(arrange({ kind: 'add_area', text: '  ' })).rejects.toEqual(refusal('empty_field', 'text'));
    await expect(arrange({ kind: 'add_role', text: 'x'.repeat(200) })).rejects.toEqual(
      refusal('too_long', 'text')
    );
    await expect(arrange({ kind: 'name_area', id: 'gone', text: 'x' })).rejects.toEqual(refusal('outdated'));
    await expect(arrange({ kind: 'shout' })).rejects.toEqual(refusal('invalid_input'));
  });

  it('comes back from an archive, areas and roles under new ids', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await playExample(app, facilitator.account, professorExample, 'nl', 'report');
    const text = async (code: string) =>
      new TextDecoder().decode((await exportArchive(app, facilitator.visitor, code)).body);
    const first = await text(joinCode);
    const copy = await importArchive(app, facilitator.account, first);
    expect(await text(copy.joinCode)).toBe(first);
    const choice = { format: 'competenceProfile', language: 'nl' } as const;
    const said = async (code: string) =>
      allStatements(await jobAnalysis(app, facilitator.visitor, code, choice)).map((one) => one.text);
    expect(await said(copy.joinCode)).toEqual(await said(joinCode));
  });

  it('fills the documents of the example', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode } = await playExample(app, facilitator.account, professorExample, 'en', 'report');
    const { facts, structure } = await describedJob(app, facilitator.visitor, joinCode);
    expect(facts.length).toBeGreaterThanOrEqual(jobFactKeys.length - 3);
    expect(structure.areas.length).toBeGreaterThan(2);
    for (const format of ['referenceFunction', 'functionDescription', 'narrative'] as const) {
      const document = await jobAnalysis(app, facilitator.visitor, joinCode, { format, language: 'en' });
      expect(
        allStatements(document).filter(({ flag }) => flag === 'E0'),
        format
      ).toEqual([]);
    }
  });
});
