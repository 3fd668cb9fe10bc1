import { expect, it } from 'vitest';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import type {
  DocumentChoice,
  JobAnalysisDocument,
  Statement
} from '../../src/lib/domain/job-analysis/document.ts';
import { longestStatement } from '../../src/lib/domain/job-analysis/edits.ts';
import { allStatements } from '../../src/lib/domain/job-analysis/evidence-of.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import {
  addParagraph,
  editHeading,
  editStatement,
  hideStatement,
  reorder,
  resolveProposal,
  restore
} from '../../src/lib/server/usecases/document-edits.ts';
import { editHeads, editHistory } from '../../src/lib/server/usecases/edit-history.ts';
import { readIncident } from '../../src/lib/server/usecases/incidents.ts';
import { withdrawIncident } from '../../src/lib/server/usecases/writing.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import { exportReport, jobAnalysis } from '../../src/lib/server/usecases/job-analysis.ts';
import { arrangePool } from '../../src/lib/server/usecases/pooling.ts';
import { moved, placeOf } from '../../src/lib/domain/job-analysis/moving.ts';
import { aFacilitator, aWorkshop, hear, type Member } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const choice: DocumentChoice = { format: 'citReport', language: 'nl' };

async function opened(app: App) {
  const facilitator = await aFacilitator(app);
  const { joinCode: code } = await playExample(app, facilitator.account, professorExample, 'nl', 'report');
  const by = facilitator.visitor;
  const read = (of = choice) => jobAnalysis(app, by, code, of);
  const marked = () => jobAnalysis(app, by, code, choice, 'edit');
  const document = await read();
  const section = document.sections.find(
    ({ key }) => key === 'tasks'
  ) as JobAnalysisDocument['sections'][number];
  const task = allStatements(document).find(({ key }) => key.startsWith('task/')) as Statement;
  const edited = { key: task.key, text: 'Legt  uit', basis: task.text, place: placeOf(section, task.key) };
  return { facilitator, code, by, read, marked, document, section, task, edited };
}
const find = (document: JobAnalysisDocument, key: string) =>
  allStatements(document).find((one) => one.key === key);
const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describeOnBoth('editing the job analysis', (make) => {
  it('keeps what was typed in one document, and the evidence with it', async () => {
    const app = await make();
    const { by, code, read, task, edited } = await opened(app);
    const { id } = await editStatement(app, by, code, choice, {
      ...edited,
      text: ' Legt uit\r\nen meer ',
      from: null
    });
    const shown = find(await read(), task.key);
    expect(shown).toMatchObject({ text: 'Legt uit\nen meer', origin: 'edited', evidence: task.evidence });
    expect(shown).not.toHaveProperty('edit');
    expect(await editHeads(app, by, code, choice)).toEqual({ [`text ${task.key}`]: id });
    const english = await read({ ...choice, language: 'en' });
    expect(find(english, task.key)?.origin).toBe('evidence');
    const file = said((await exportReport(app, by, code, choice, 'md')).body);
    expect(file).toContain('Legt uit');
    expect(file).toContain('1 uitspraak is door de begeleider herschreven');
  });

  it('is refused for what is empty or too long', async () => {
    const app = await make();
    const { by, code, edited } = await opened(app);
    const type = (text: string) => editStatement(app, by, code, choice, { ...edited, text, from: null });
    await expectRefusal(type(' \n '), 'empty_field', 'text');
    await expectRefusal(type('x'.repeat(longestStatement + 1)), 'too_long', 'text');
    const heading = { key: 'section/job', basis: 'x', from: null };
    await expectRefusal(
      editHeading(app, by, code, choice, { ...heading, text: 'x'.repeat(201) }),
      'too_long',
      'text'
    );
    await expectRefusal(
      editHeading(app, by, code, choice, { ...heading, key: 'job/aim', text: 'x' }),
      'invalid_input',
      'key'
    );
    const order = { place: { order: [] }, from: null };
    await expectRefusal(reorder(app, by, code, choice, { ...order, of: 'own/x' }), 'invalid_input', 'place');
    const nowhere = { section: 'job', after: null };
    await expectRefusal(
      reorder(app, by, code, choice, { of: 'own/x', place: nowhere, from: null }),
      'not_found'
    );
    await expectRefusal(
      editStatement(app, by, code, choice, { ...edited, key: 'own/x', from: null }),
      'not_found'
    );
  });

  it('is refused when someone else changed the same since, and not for another statement', async () => {
    const app = await make();
    const { by, code, task, edited, read } = await opened(app);
    const first = await editStatement(app, by, code, choice, { ...edited, from: null });
    await expectRefusal(
      editStatement(app, by, code, choice, { ...edited, text: 'Anders', from: null }),
      'outdated',
      'text'
    );
    await editStatement(app, by, code, choice, { ...edited, key: 'job/aim', from: null });
    await editStatement(app, by, code, choice, { ...edited, text: 'Anders', from: first.id });
    expect(find(await read(), task.key)?.text).toBe('Anders');
  });

  it('counts once when it is sent twice', async () => {
    const app = await make();
    const { by, code, edited } = await opened(app);
    const once = () => editStatement(app, by, code, choice, { ...edited, from: null }, 'same');
    expect(await once()).toEqual(await once());
    expect(await editHistory(app, by, code, choice)).toHaveLength(1);
  });

  it('proposes what the evidence says now, to take or to put aside', async () => {
    const app = await make();
    const { by, code, task, edited, marked } = await opened(app);
    const { id } = await editStatement(app, by, code, choice, { ...edited, from: null });
    const categoryId = task.evidence?.categoryId ?? '';
    const describe = (label: string) =>
      arrangePool(app, by, code, { kind: 'describe', id: categoryId, changes: { label }, was: {} });
    await describe('Nieuw label');
    expect(find(await marked(), task.key)?.edit?.proposal).toBe('Nieuw label');
    const aside = { key: task.key, accept: false, proposal: 'Nieuw label', from: id };
    const dismissed = await resolveProposal(app, by, code, choice, aside);
    expect(find(await marked(), task.key)).toMatchObject({ text: 'Legt  uit', edit: { proposal: null } });
    await expectRefusal(resolveProposal(app, by, code, choice, aside), 'outdated', 'text');
    await describe('Nog nieuwer');
    const taken = { key: task.key, accept: true, proposal: 'Nog nieuwer', from: dismissed.id };
    await resolveProposal(app, by, code, choice, taken);
    expect(find(await marked(), task.key)).toMatchObject({ text: 'Nog nieuwer', origin: 'evidence' });
  });

  it('keeps a text whose category is gone, and says so', async () => {
    const app = await make();
    const { by, code, task, edited, marked, read } = await opened(app);
    const { id } = await editStatement(app, by, code, choice, { ...edited, from: null });
    await arrangePool(app, by, code, { kind: 'remove', id: task.evidence?.categoryId ?? '' });
    const stale = find(await marked(), task.key);
    expect(stale).toMatchObject({ text: 'Legt  uit', flag: 'S', edit: { stale: true, derived: null } });
    expect(find(await read(), task.key)?.flag).toBe('S');
    await resolveProposal(app, by, code, choice, { key: task.key, accept: false, proposal: null, from: id });
    expect(find(await read(), task.key)?.flag).toBe('M');
  });

  it('adds, moves, leaves out and shows again', async () => {
    const app = await make();
    const { by, code, section, task, marked, read, document } = await opened(app);
    const place = { section: 'job', after: 'job/intro' };
    const own = await addParagraph(app, by, code, choice, { text: 'Van onszelf', place });
    expect(find(await read(), own.key)).toMatchObject({ text: 'Van onszelf', flag: 'M' });
    const first = await reorder(app, by, code, choice, {
      of: own.key,
      place: { section: 'job', after: null },
      from: own.id
    });
    const reworded = await editStatement(app, by, code, choice, {
      key: own.key,
      text: 'Anders',
      basis: null,
      place: null,
      from: first.id
    });
    const job = (await read()).sections.find(({ key }) => key === 'job');
    expect(job?.blocks[0]).toMatchObject({ statements: [{ key: own.key, text: 'Anders' }] });
    expect(reworded.key).toBe(own.key);

    const order = moved(section, task.key, 1) ?? { order: [] };
    await reorder(app, by, code, choice, { of: 'tasks', place: order, from: null });
    const tasks = (of: JobAnalysisDocument) =>
      allStatements(of)
        .map(({ key }) => key)
        .filter((key) => key.startsWith('task/'));
    const [one, two] = tasks(document);
    expect(tasks(await read()).slice(0, 2)).toEqual([two, one]);

    const gone = await hideStatement(app, by, code, choice, { key: task.key, hidden: true, from: null });
    expect(find(await read(), task.key)).toBeUndefined();
    expect(find(await marked(), task.key)?.edit?.hidden).toBe(true);
    await hideStatement(app, by, code, choice, { key: task.key, hidden: false, from: gone.id });
    expect(find(await read(), task.key)?.text).toBe(task.text);
  });

  it('remembers who wrote what, and brings an earlier text back as a new one', async () => {
    const app = await make();
    const { by, code, task, edited, read, facilitator } = await opened(app);
    const first = await editStatement(app, by, code, choice, { ...edited, text: 'Eerste', from: null });
    const second = await editStatement(app, by, code, choice, { ...edited, text: 'Tweede', from: first.id });
    await editStatement(app, by, code, choice, { ...edited, key: 'job/aim', from: null });
    const of = { kind: 'text', key: task.key } as const;
    const third = await restore(app, by, code, choice, { ...of, id: first.id, from: second.id });
    expect(find(await read(), task.key)?.text).toBe('Eerste');
    const history = await editHistory(app, by, code, choice, task.key);
    expect(history.map(({ text, by: who }) => [text, who])).toEqual(
      ['Eerste', 'Tweede', 'Eerste'].map((text) => [text, facilitator.account.name])
    );
    expect(await editHistory(app, by, code, choice)).toHaveLength(4);
    await restore(app, by, code, choice, { ...of, id: null, from: third.id });
    expect(find(await read(), task.key)).toMatchObject({ text: task.text, origin: 'evidence' });

    const [other] = (await editHistory(app, by, code, choice)).filter(({ key }) => key === 'job/aim');
    const last = (await editHeads(app, by, code, choice))[`text ${task.key}`] ?? null;
    await expectRefusal(
      restore(app, by, code, choice, { ...of, id: other?.id ?? '', from: last }),
      'not_found'
    );
  });

  it('forgets the words of an incident that its author deletes', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'report',
      participants: 2,
      incidents: { effective: 1, ineffective: 0 }
    });
    const { code, facilitator } = scene;
    const [member] = scene.participants as [Member];
    const [id = ''] = scene.incidents[0] ?? [];
    const by = facilitator.visitor;
    const { incident } = await readIncident(app, by, code, id);
    const given = { basis: incident.submitted?.behaviour ?? '', place: null, from: null, text: 'Anders' };
    await editStatement(app, by, code, choice, { ...given, key: `way/behaviour/${id}` });
    await editStatement(app, by, code, choice, { ...given, key: 'areas/x/result' });
    await editStatement(app, by, code, choice, { ...given, key: 'job/aim', basis: 'Onderwijs' });
    await withdrawIncident(app, member.visitor, code, id);
    const history = await editHistory(app, by, code, choice);
    expect(history.map(({ key, basis }) => [key, basis])).toEqual([
      ['job/aim', 'Onderwijs'],
      ['areas/x/result', '']
    ]);
  });

  it('is told to whoever reads the document', async () => {
    const app = await make();
    const scene = await aWorkshop(app, { phase: 'report', participants: 1 });
    const [member] = scene.participants as [Member];
    const ear = await hear(app, member.visitor, scene.code);
    const by = scene.facilitator.visitor;
    await editStatement(app, by, scene.code, choice, {
      key: 'job/aim',
      text: 'Anders',
      basis: 'x',
      place: null,
      from: null
    });
    await ear.until(({ events }) => events.some(({ type }) => type === 'document.changed'));
    expect(JSON.stringify(ear.events)).not.toContain('Anders');
    await ear.close();
  });

  it('is in the archive, and the same after importing it', async () => {
    const app = await make();
    const { by, code, task, edited, facilitator, section } = await opened(app);
    await editStatement(app, by, code, choice, { ...edited, from: null });
    const own = await addParagraph(app, by, code, choice, {
      text: 'Van onszelf',
      place: { section: 'tasks', after: task.key }
    });
    await addParagraph(app, by, code, choice, {
      text: 'En nog',
      place: { section: 'tasks', after: own.key }
    });
    await reorder(app, by, code, choice, {
      of: 'tasks',
      place: moved(section, task.key, 1) ?? { order: [] },
      from: null
    });
    const file = said((await exportArchive(app, by, code)).body);
    expect(file).toMatch(/"key": "task\/\{c\d+\}"/);
    const copy = await importArchive(app, facilitator.account, file);
    expect(said((await exportArchive(app, by, copy.joinCode)).body)).toBe(file);
    const texts = async (of: string) =>
      allStatements(await jobAnalysis(app, by, of, choice)).map(({ text }) => text);
    expect(await texts(copy.joinCode)).toEqual(await texts(code));
  });
});
