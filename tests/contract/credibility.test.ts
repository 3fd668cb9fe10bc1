import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { professorExample } from '../../src/lib/domain/examples/professor/index.ts';
import { allStatements } from '../../src/lib/domain/job-analysis/evidence-of.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import {
  compareWithTheory,
  noteCredibility,
  openCredibility
} from '../../src/lib/server/usecases/credibility.ts';
import { playExample } from '../../src/lib/server/usecases/example.ts';
import {
  answerAsExpert,
  expertQuestions,
  removeExpertAnswer
} from '../../src/lib/server/usecases/experts.ts';
import { excludeIncident } from '../../src/lib/server/usecases/incidents.ts';
import { jobAnalysis } from '../../src/lib/server/usecases/job-analysis.ts';
import { leaveWorkshop, ownData } from '../../src/lib/server/usecases/leaving.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { checkPlacement, ownPlacements } from '../../src/lib/server/usecases/placement-checks.ts';
import { arrangePool } from '../../src/lib/server/usecases/pooling.ts';
import { makeShareLink, revokeShareLink, shareLinks } from '../../src/lib/server/usecases/sharing.ts';
import { describeWorkshop } from '../../src/lib/server/usecases/workshops.ts';
import { aClock, aFacilitator, aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

/** Two authors with two incidents each; one group; two tasks of the class with two incidents each. */
async function pooled(app: App) {
  const scene = await aWorkshop(app, {
    phase: 'analyse',
    participants: 2,
    groups: 1,
    incidents: { effective: 1, ineffective: 1 }
  });
  const by = scene.facilitator.visitor;
  const [mine, theirs] = scene.incidents as [string[], string[]];
  const made = [];
  for (const [label, cardIds] of [
    ['Uitleggen', [mine[0], theirs[0]]],
    ['Beoordelen', [mine[1], theirs[1]]]
  ] as const) {
    const id = uuidv7();
    const move = (given: object) => moveOnBoard(app, by, scene.code, 1, given, uuidv7());
    await move({ kind: 'add_category', id, frame: 'task', label });
    await move({ kind: 'place', cardIds, categoryId: id, before: null, from: null });
    made.push({ id, label });
  }
  await movePhase(app, by, scene.code, 'pool', null);
  const tasks = [];
  for (const { id, label } of made) {
    const task = uuidv7();
    await arrangePool(app, by, scene.code, { kind: 'found', id: task, frame: 'task', label, from: [id] });
    tasks.push(task);
  }
  return { ...scene, tasks: tasks as [string, string] };
}

const say = (
  app: App,
  { code }: Scene,
  member: Member,
  incidentId: string,
  categoryId: string,
  answer: string,
  elsewhereId = ''
) => checkPlacement(app, member.visitor, code, { incidentId, categoryId, answer, elsewhereId });
const statuses = async (app: App, { code, facilitator }: Scene) => {
  const { checks } = await openCredibility(app, facilitator.visitor, code);
  return Object.fromEntries(checks.map(({ check, stands }) => [check, stands]));
};
const expert = { name: 'Griet', role: 'decaan', useful: 'Ja.', surprising: '', missing: 'Onderzoek.' };

describeOnBoth('authors confirm where their incidents ended up', (make) => {
  it('see only their own, answer, change their mind, and are counted', async () => {
    const app = await make();
    const scene = await pooled(app);
    const [one, two] = scene.participants as [Member, Member];
    const [first, second] = scene.incidents[0] as [string, string];
    const [explain, judge] = scene.tasks;
    const ear = await hear(app, scene.facilitator.visitor, scene.code);
    const before = await ownPlacements(app, one.visitor, scene.code);
    expect(before.incidents.map(({ incidentId }) => incidentId)).toEqual([first, second]);
    expect(before.incidents[0]?.placements).toMatchObject([{ label: 'Uitleggen', answer: null }]);

    await say(app, scene, one, first, explain, 'right');
    await say(app, scene, one, second, judge, 'wrong');
    await say(app, scene, one, second, judge, 'elsewhere', explain);
    await ear.until(({ events }) => events.filter(({ type }) => type === 'placement.checked').length === 3);
    const { known, disagreements } = await openCredibility(app, scene.facilitator.visitor, scene.code);
    expect(known.authors).toEqual({ authors: 2, answered: 1, answers: 2, confirmed: 1 });
    expect(disagreements).toMatchObject([
      { label: 'T2 Beoordelen', answer: 'elsewhere', elsewhere: 'T1 Uitleggen' }
    ]);
    // Half of the authors answered, half of the answers confirm: one of the two.
    expect((await statuses(app, scene)).authors).toBe('partly');

    const { incidents } = await ownData(app, one.visitor, scene.code);
    expect(incidents.flatMap(({ placements }) => placements)).toMatchObject([
      { label: 'Uitleggen', answer: 'right' },
      { label: 'Beoordelen', answer: 'elsewhere', elsewhere: 'Uitleggen' }
    ]);
    await say(app, scene, one, second, judge, '');
    expect((await statuses(app, scene)).authors).toBe('met');
    // Whoever leaves with their texts takes their answers along.
    await say(app, scene, two, scene.incidents[1]?.[0] ?? '', explain, 'wrong');
    await leaveWorkshop(app, one.visitor, scene.code, 'delete');
    const after = await openCredibility(app, scene.facilitator.visitor, scene.code);
    expect(after.known.authors).toEqual({ authors: 1, answered: 1, answers: 1, confirmed: 0 });
    await ear.close();
  });

  it('refuses what is not theirs, not there, or says nothing', async () => {
    const app = await make();
    const scene = await pooled(app);
    const [one, two] = scene.participants as [Member, Member];
    const [first] = scene.incidents[0] as [string];
    const [explain, judge] = scene.tasks;
    await expectRefusal(say(app, scene, two, first, explain, 'right'), 'not_found');
    await expectRefusal(say(app, scene, one, 'none', explain, 'right'), 'not_found');
    await expectRefusal(say(app, scene, one, first, judge, 'right'), 'not_found');
    await expectRefusal(say(app, scene, one, first, explain, 'maybe'), 'invalid_input', 'answer');
    await expectRefusal(say(app, scene, one, first, explain, 'elsewhere'), 'empty_field', 'elsewhere');
    await expectRefusal(
      say(app, scene, one, first, explain, 'elsewhere', explain),
      'invalid_input',
      'elsewhere'
    );
    await expectRefusal(
      say(app, scene, one, first, explain, 'elsewhere', 'none'),
      'invalid_input',
      'elsewhere'
    );
    await excludeIncident(app, scene.facilitator.visitor, scene.code, first, 'duplicate');
    expect((await ownPlacements(app, one.visitor, scene.code)).incidents).toHaveLength(1);
    await expectRefusal(say(app, scene, one, first, explain, 'right'), 'forbidden');
  });
});

describeOnBoth('experts answer by a link', (make) => {
  it('until it ends or is revoked; a facilitator reads and deletes answers', async () => {
    const clock = aClock();
    const app = await make({ now: clock.now });
    const scene = await pooled(app);
    const { code, facilitator } = scene;
    const by = facilitator.visitor;
    const { token, id } = await makeShareLink(app, by, code, {
      kind: 'experts',
      endsAt: clock.now() + 60_000
    });
    const { view, workshop } = await expertQuestions(app, token, 'here');
    expect(workshop).toEqual({ title: 'Werkcollege', language: 'nl' });
    expect(
      view.categories.map(({ label, effective, ineffective }) => [label, effective, ineffective])
    ).toEqual([
      ['Uitleggen', 2, 0],
      ['Beoordelen', 0, 2]
    ]);
    for (const { participant } of scene.participants)
      expect(JSON.stringify(view)).not.toMatch(new RegExp(`${participant.id}|"${participant.name}"`));

    await answerAsExpert(app, token, 'here', expert);
    expect((await statuses(app, scene)).experts).toBe('partly');
    await answerAsExpert(app, token, 'here', { ...expert, name: '', useful: '  ' });
    expect((await statuses(app, scene)).experts).toBe('met');
    const { experts } = await openCredibility(app, by, code);
    expect(experts.map(({ name, useful }) => [name, useful])).toEqual([
      ['Griet', 'Ja.'],
      ['', '']
    ]);
    await removeExpertAnswer(app, by, code, experts[0]?.id ?? '');
    expect((await openCredibility(app, by, code)).experts).toHaveLength(1);
    const elsewhere = await aWorkshop(app, { phase: 'report', participants: 1, groups: 1 });
    const other = elsewhere.facilitator.visitor;
    await expectRefusal(removeExpertAnswer(app, other, elsewhere.code, experts[1]?.id ?? ''), 'not_found');
    await expectRefusal(revokeShareLink(app, other, elsewhere.code, id), 'not_found');

    clock.forward(60_000);
    await expectRefusal(expertQuestions(app, token, 'here'), 'not_found');
    await expectRefusal(answerAsExpert(app, token, 'here', expert), 'not_found');
    const again = await makeShareLink(app, by, code, { kind: 'experts', endsAt: null });
    await expertQuestions(app, again.token, 'here');
    await revokeShareLink(app, by, code, again.id);
    await expectRefusal(expertQuestions(app, again.token, 'here'), 'not_found');
    expect((await shareLinks(app, by, code, 'experts')).map(({ revokedAt }) => revokedAt !== null)).toEqual([
      false,
      true
    ]);
    expect(await shareLinks(app, by, code, 'document')).toEqual([]);
    await expectRefusal(
      makeShareLink(app, by, code, { kind: 'experts', endsAt: clock.now() }),
      'invalid_input',
      'endsAt'
    );
    await expectRefusal(
      makeShareLink(app, by, code, { kind: 'experts', endsAt: NaN }),
      'invalid_input',
      'endsAt'
    );
  });

  it('refuses an answer without a relation or without anything, a long one, many from one place, and guessing', async () => {
    const app = await make();
    const { code, facilitator } = await pooled(app);
    const screen = await makeShareLink(app, facilitator.visitor, code, { kind: 'screen', endsAt: null });
    await expectRefusal(expertQuestions(app, screen.token, 'here'), 'not_found');
    const { token } = await makeShareLink(app, facilitator.visitor, code, { kind: 'experts', endsAt: null });
    const answer = (more: object) => answerAsExpert(app, token, 'here', { ...expert, ...more });
    await expectRefusal(answer({ role: ' ' }), 'empty_field', 'role');
    await expectRefusal(answer({ useful: '', surprising: ' ', missing: '' }), 'empty_field', 'useful');
    await expectRefusal(answer({ missing: 'x'.repeat(3001) }), 'too_long', 'missing');
    await expectRefusal(answer({ name: 'x'.repeat(61) }), 'too_long', 'name');
    for (let i = 0; i < 30; i++) await answer({});
    await expectRefusal(answer({}), 'too_many_requests');
    for (let i = 0; i < 60; i++)
      await expectRefusal(expertQuestions(app, `guess ${i}`, 'there'), 'not_found');
    await expectRefusal(expertQuestions(app, token, 'there'), 'too_many_requests');
    await expertQuestions(app, token, 'here');
  });
});

describeOnBoth('the page of the nine checks', (make) => {
  it('fills itself, and keeps what is counted beside what is judged', async () => {
    const app = await make();
    const scene = await pooled(app);
    const by = scene.facilitator.visitor;
    const { code } = scene;
    expect(await statuses(app, scene)).toEqual({
      recording: 'met',
      fidelity: 'met',
      extraction: 'notApplicable',
      exhaustiveness: 'notDone',
      participation: 'notDone',
      placing: 'notDone',
      authors: 'notDone',
      experts: 'notDone',
      theory: 'notDone'
    });
    await noteCredibility(app, by, code, {
      check: 'placing',
      status: 'partly',
      note: 'Een collega keek mee.'
    });
    await noteCredibility(app, by, code, { check: 'theory', note: 'Gedrag boven eigenschappen.' });
    const [explain, judge] = scene.tasks;
    await compareWithTheory(app, by, code, {
      categoryId: explain,
      source: 'O*NET',
      relation: 'extends',
      note: ''
    });
    expect((await statuses(app, scene)).theory).toBe('partly');
    await compareWithTheory(app, by, code, {
      categoryId: judge,
      source: 'O*NET',
      relation: 'contradicts',
      note: 'x'
    });
    const { checks, categories } = await openCredibility(app, by, code);
    expect(checks.find(({ check }) => check === 'placing')).toMatchObject({
      status: 'notDone',
      judged: 'partly',
      stands: 'partly',
      note: 'Een collega keek mee.'
    });
    expect(checks.find(({ check }) => check === 'theory')).toMatchObject({ status: 'met', judged: null });
    expect(categories.map(({ theory }) => theory?.relation)).toEqual(['extends', 'contradicts']);
    await noteCredibility(app, by, code, { check: 'placing', status: null });
    await compareWithTheory(app, by, code, { categoryId: judge, source: '', relation: '', note: '' });
    const after = await openCredibility(app, by, code);
    expect(after.checks.find(({ check }) => check === 'placing')).toMatchObject({
      stands: 'notDone',
      note: 'Een collega keek mee.'
    });
    expect(after.categories.map(({ theory }) => theory?.source)).toEqual(['O*NET', undefined]);
  });

  it('refuses a note that cannot be', async () => {
    const app = await make();
    const { code, facilitator, tasks } = await pooled(app);
    const note = (more: object) =>
      noteCredibility(app, facilitator.visitor, code, { check: 'experts', status: null, note: '', ...more });
    await expectRefusal(note({ check: 'luck' }), 'invalid_input', 'check');
    await expectRefusal(note({ status: 'perfect' }), 'invalid_input', 'status');
    await expectRefusal(note({ note: 'x'.repeat(2001) }), 'too_long', 'note');
    const compare = (more: object) =>
      compareWithTheory(app, facilitator.visitor, code, {
        categoryId: tasks[0],
        source: 'O*NET',
        relation: 'confirms',
        note: '',
        ...more
      });
    await expectRefusal(compare({ categoryId: 'none' }), 'not_found');
    await expectRefusal(compare({ relation: 'likes' }), 'invalid_input', 'relation');
    await expectRefusal(compare({ source: '', note: 'x' }), 'empty_field', 'source');
    await expectRefusal(compare({ source: 'x'.repeat(201) }), 'too_long', 'source');
  });

  it('knows from the log what was asked otherwise after the first incident, when phases ran, and who first placed what', async () => {
    const app = await make();
    const scene = await pooled(app);
    const by = scene.facilitator.visitor;
    const { title, jobTitle, language } = scene.workshop;
    await describeWorkshop(app, by, scene.code, { title, jobTitle, language, aim: 'Een ander doel.' });
    const { known, log } = await openCredibility(app, by, scene.code);
    expect(known.fidelity).toMatchObject({ submitted: 4, changes: [{ parts: ['aim'] }] });
    expect((await statuses(app, scene)).fidelity).toBe('partly');
    expect(log.map(({ incident, group, met }) => [incident, group, met])).toEqual([
      [1, 1, 1],
      [3, 1, 1],
      [2, 1, 2],
      [4, 1, 2]
    ]);
    const document = await jobAnalysis(app, by, scene.code, { format: 'citReport', language: 'nl' });
    const account = JSON.stringify(document.sections.find(({ key }) => key === 'procedure'));
    for (const phase of ['wachtruimte', 'schrijven', 'analyseren', 'samenleggen'])
      expect(account).toContain(phase);
  });

  it('comes out of an archive the same, in the report too', async () => {
    const app = await make();
    const facilitator = await aFacilitator(app);
    const { joinCode: code } = await playExample(app, facilitator.account, professorExample, 'nl', 'report');
    const by = facilitator.visitor;
    const { token } = await makeShareLink(app, by, code, { kind: 'experts', endsAt: null });
    await answerAsExpert(app, token, 'here', expert);
    await noteCredibility(app, by, code, { check: 'theory', status: 'met', note: 'Uitgangspunt.' });
    const { categories } = await openCredibility(app, by, code);
    const categoryId = categories[0]?.id ?? '';
    await compareWithTheory(app, by, code, { categoryId, source: 'O*NET', relation: 'confirms', note: 'x' });
    const text = async (of: string) => new TextDecoder().decode((await exportArchive(app, by, of)).body);
    const first = await text(code);
    const copy = await importArchive(app, facilitator.account, first);
    expect(await text(copy.joinCode)).toBe(first);
    const words = async (of: string) =>
      allStatements(await jobAnalysis(app, by, of, { format: 'citReport', language: 'nl' })).map(
        (s) => s.text
      );
    expect(await words(copy.joinCode)).toEqual(await words(code));
    const [one, other] = [
      await openCredibility(app, by, code),
      await openCredibility(app, by, copy.joinCode)
    ];
    expect(other.known).toEqual(one.known);
    expect(other.log).toEqual(one.log);
    // A link belongs to one installation.
    expect(await shareLinks(app, by, copy.joinCode)).toEqual([]);
  });
});
