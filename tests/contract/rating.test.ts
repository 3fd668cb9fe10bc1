import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { RatingScale } from '../../src/lib/domain/ratings/scales.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { exportData } from '../../src/lib/server/usecases/exporting.ts';
import { leaveWorkshop, ownData } from '../../src/lib/server/usecases/leaving.ts';
import { decideLink, openMatrix } from '../../src/lib/server/usecases/links.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { arrangePool } from '../../src/lib/server/usecases/pooling.ts';
import { leadRating, ratingResults } from '../../src/lib/server/usecases/rating-desk.ts';
import { giveRatings, ownRatings } from '../../src/lib/server/usecases/rating.ts';
import { withdrawIncident } from '../../src/lib/server/usecases/writing.ts';
import { aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

interface Pooled extends Scene {
  task: string;
  other: string;
  competency: string;
}

/** Four people of one group with an incident each, in the pooling, with two tasks and a competency of the class. */
async function pooled(app: App): Promise<Pooled> {
  const scene = await aWorkshop(app, {
    phase: 'analyse',
    participants: 4,
    groups: 1,
    incidents: { effective: 1, ineffective: 0 }
  });
  const { code, facilitator } = scene;
  const by = facilitator.visitor;
  const [inTask, inCompetency] = [uuidv7(), uuidv7()];
  const cardIds = scene.incidents.flat();
  for (const [id, frame, label] of [
    [inTask, 'task', 'Lesgeven'],
    [inCompetency, 'competency', 'Geduld']
  ] as const) {
    await moveOnBoard(app, by, code, 1, { kind: 'add_category', id, frame, label });
    await moveOnBoard(app, by, code, 1, { kind: 'place', cardIds, categoryId: id, before: null, from: null });
  }
  await movePhase(app, by, code, 'pool', null);
  const [task, other, competency] = [uuidv7(), uuidv7(), uuidv7()];
  const found = (id: string, frame: 'task' | 'competency', label: string, from: string[]) =>
    arrangePool(app, by, code, { kind: 'found', id, frame, label, from });
  await found(task, 'task', 'Legt de stof uit', [inTask]);
  await found(other, 'task', 'Beoordeelt examens', []);
  await found(competency, 'competency', 'Geduld', [inCompetency]);
  return { ...scene, task, other, competency };
}

const open = (app: App, { code, facilitator }: Scene, ...scales: RatingScale[]) =>
  leadRating(app, facilitator.visitor, code, { kind: 'open', scales, open: true });

describeOnBoth('rating', (make) => {
  it('asks what the facilitator opened, and takes what is answered', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code, task, other } = scene;
    const [one] = scene.participants as [Member];
    const give = (subjectId: string, value: number, key?: string) =>
      giveRatings(app, one.visitor, code, [{ scale: 'importance', subjectId, value }], key);
    expect((await ownRatings(app, one.visitor, code)).cards).toEqual([]);
    await expectRefusal(give(task, 4), 'phase_closed');

    await open(app, scene, 'importance', 'frequency');
    const { cards } = await ownRatings(app, one.visitor, code);
    expect(cards.map(({ key }) => key)).toEqual([`task.${task}`, `task.${other}`]);
    await give(task, 4, 'a');
    await give(task, 5, 'b');
    // The same message once more changes nothing.
    await give(task, 4, 'a');
    expect((await ownRatings(app, one.visitor, code)).given).toEqual([
      { scale: 'importance', subjectId: task, value: 5 }
    ]);
    await expectRefusal(give(task, 6), 'invalid_input', 'value');
    await expectRefusal(give(task, 2.5), 'invalid_input', 'value');
    await expectRefusal(give('nothing', 3), 'not_found');
    await expectRefusal(giveRatings(app, one.visitor, code, []), 'invalid_input');
    await expectRefusal(
      giveRatings(app, scene.facilitator.visitor, code, [{ scale: 'importance', subjectId: task, value: 3 }]),
      'forbidden'
    );
    expect((await ownRatings(app, scene.facilitator.visitor, code)).cards).toEqual([]);
  });

  it('keeps what can be kept of a message that was under way while a scale was closed', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code, task, facilitator } = scene;
    const [one] = scene.participants as [Member];
    await open(app, scene, 'importance', 'frequency');
    await leadRating(app, facilitator.visitor, code, { kind: 'open', scales: ['frequency'], open: false });
    const answer = await giveRatings(app, one.visitor, code, [
      { scale: 'importance', subjectId: task, value: 3 },
      { scale: 'frequency', subjectId: task, value: 3 },
      { scale: 'importance', subjectId: 'gone', value: 3 }
    ]);
    expect(answer).toEqual({
      closed: [{ scale: 'frequency', subjectId: task }],
      gone: [{ scale: 'importance', subjectId: 'gone' }]
    });
    expect((await ownRatings(app, one.visitor, code)).given).toHaveLength(1);
  });

  it('gives everyone incidents of others to judge, without what their authors say they are', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code } = scene;
    await open(app, scene, 'effectiveness');
    for (const [i, member] of scene.participants.entries()) {
      const { cards } = await ownRatings(app, member.visitor, code);
      const others = scene.incidents.filter((_, at) => at !== i).flat();
      expect(cards.map(({ key }) => key.replace('incident.', '')).sort()).toEqual(others.sort());
      expect(JSON.stringify(cards)).not.toMatch(/polarity|author/);
    }
    const [one] = scene.participants as [Member];
    const [[mine], [theirs]] = scene.incidents as [[string], [string]];
    const judge = (subjectId: string) =>
      giveRatings(app, one.visitor, code, [{ scale: 'effectiveness', subjectId, value: 7 }]);
    await expectRefusal(judge(mine), 'not_found');
    await judge(theirs);
    const [result] = (await ratingResults(app, scene.facilitator.visitor, code)).incidents;
    expect(result).toMatchObject({ incidentId: theirs, summary: { n: 1 } });

    const [, two] = scene.participants as [Member, Member];
    await withdrawIncident(app, two.visitor, code, theirs);
    expect((await ownRatings(app, one.visitor, code)).given).toEqual([]);
  });

  it('tells the facilitators, nameless, and the class once the results are shown', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code, task, facilitator } = scene;
    const [one, two] = scene.participants as [Member, Member];
    await open(app, scene, 'importance');
    const [desk, mate] = [await hear(app, facilitator.visitor, code), await hear(app, two.visitor, code)];
    const give = (value: number) =>
      giveRatings(app, one.visitor, code, [{ scale: 'importance', subjectId: task, value }]);
    await give(4);
    await desk.until(({ events }) => events.some(({ type }) => type === 'rating.given'));
    expect(desk.events.find(({ type }) => type === 'rating.given')?.actorId).toBeNull();
    expect(mate.events.map(({ type }) => type)).not.toContain('rating.given');
    await expectRefusal(ratingResults(app, two.visitor, code), 'not_found');

    await leadRating(app, facilitator.visitor, code, { kind: 'show', shown: true });
    await give(5);
    await mate.until(({ events }) => events.some(({ type }) => type === 'rating.given'));
    const seen = await ratingResults(app, two.visitor, code);
    expect(seen.tasks[0]).toMatchObject({ taskId: task, raters: 1, critical: null });
    expect(seen.answered.find(({ scale }) => scale === 'importance')).toMatchObject({ some: 1, all: 0 });
    expect(JSON.stringify(seen)).not.toContain(one.participant.id);
    await Promise.all([desk.close(), mate.close()]);
  });

  it('moves the cut-offs, and refuses what is not on the scale', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code, task, facilitator } = scene;
    await open(app, scene, 'importance', 'frequency');
    for (const [i, { visitor }] of scene.participants.entries())
      await giveRatings(app, visitor, code, [
        { scale: 'importance', subjectId: task, value: 3 + (i % 2) },
        { scale: 'frequency', subjectId: task, value: 4 }
      ]);
    const critical = async () => (await ratingResults(app, facilitator.visitor, code)).tasks[0]?.critical;
    const cut = (importance: number, frequency: number) =>
      leadRating(app, facilitator.visitor, code, { kind: 'cuts', cuts: { importance, frequency } });
    expect(await critical()).toBe(true);
    await cut(3.6, 3);
    expect(await critical()).toBe(false);
    await expectRefusal(cut(0.5, 3), 'invalid_input', 'importance');
    await expectRefusal(cut(NaN, 3), 'invalid_input', 'importance');
    await expectRefusal(cut(3, 5.1), 'invalid_input', 'frequency');
    const judges = (n: number) => leadRating(app, facilitator.visitor, code, { kind: 'judges', judges: n });
    await judges(6);
    for (const n of [4, 21, 6.5]) await expectRefusal(judges(n), 'invalid_input', 'judges');
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    await expectRefusal(cut(3, 3), 'phase_closed');
  });

  it('links tasks and competencies: incidents propose, the class rates, the facilitator decides', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code, task, other, competency, facilitator } = scene;
    const by = facilitator.visitor;
    const cell = async (visitor = by) =>
      (await openMatrix(app, visitor, code)).links.find(({ taskId }) => taskId === task);
    expect(await cell()).toMatchObject({ count: 4, share: 1, proposed: true, state: 'proposed' });

    await open(app, scene, 'link');
    const subjectId = `${task} ${competency}`;
    for (const { visitor } of scene.participants)
      await giveRatings(app, visitor, code, [{ scale: 'link', subjectId, value: 1 }]);
    expect(await cell()).toMatchObject({ state: 'dropped', conflict: 'incidentsRatedLow' });
    const [one] = scene.participants as [Member];
    // The class does not see the ratings yet.
    expect(await cell(one.visitor)).toMatchObject({ state: 'proposed', rated: null });
    await decideLink(app, by, code, task, competency, true);
    expect(await cell(one.visitor)).toMatchObject({ state: 'kept', decided: true });
    await decideLink(app, by, code, task, competency, null);
    expect(await cell()).toMatchObject({ state: 'dropped', decided: null });

    await expectRefusal(decideLink(app, by, code, task, other, true), 'not_found');
    await expectRefusal(decideLink(app, by, code, competency, task, true), 'not_found');
    await expectRefusal(decideLink(app, one.visitor, code, task, competency, true), 'forbidden');
  });

  it('is in the archive, in the tables and in one’s own data, and goes with who leaves', async () => {
    const app = await make();
    const scene = await pooled(app);
    const { code, task, competency, facilitator } = scene;
    const by = facilitator.visitor;
    const [one, two] = scene.participants as [Member, Member];
    await open(app, scene, 'importance', 'link', 'emotion');
    await giveRatings(app, one.visitor, code, [
      { scale: 'importance', subjectId: task, value: 0 },
      { scale: 'link', subjectId: `${task} ${competency}`, value: 3 },
      { scale: 'emotion', subjectId: 'E9', value: 2 }
    ]);
    await giveRatings(app, two.visitor, code, [{ scale: 'importance', subjectId: task, value: 5 }]);
    await decideLink(app, by, code, task, competency, true);
    const text = async (from: string) => new TextDecoder().decode((await exportArchive(app, by, from)).body);
    const first = await text(code);
    const copy = await importArchive(app, facilitator.account, first);
    expect(await text(copy.joinCode)).toBe(first);

    const csv = await exportData(app, by, code, 'ratings.csv', { language: 'nl', names: true });
    const rows = new TextDecoder().decode(csv.body);
    expect(rows).toContain('Belang;Legt de stof uit;');
    expect(rows).toContain('Wordt niet uitgevoerd');
    expect(rows).not.toContain(one.participant.name);

    expect((await ownData(app, one.visitor, code)).ratingsGiven).toEqual([
      { scale: 'emotion', about: 'E9', value: 2 },
      { scale: 'importance', about: 'Legt de stof uit', value: 0 },
      { scale: 'link', about: 'Legt de stof uit × Geduld', value: 3 }
    ]);
    await leaveWorkshop(app, one.visitor, code, 'delete');
    const results = await ratingResults(app, by, code);
    expect(results.tasks.map(({ raters }) => raters)).toEqual([1, 0]);
    expect(results.emotions).toBeNull();
  });
});
