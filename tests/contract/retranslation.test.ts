import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { Frame } from '../../src/lib/domain/boards/board.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { codebookTargets } from '../../src/lib/server/usecases/codebook.ts';
import { decideIncidents } from '../../src/lib/server/usecases/deciding.ts';
import { moveToGroup } from '../../src/lib/server/usecases/groups.ts';
import {
  answerCard,
  openJudging,
  retranslationHome,
  sayJudged
} from '../../src/lib/server/usecases/judging.ts';
import { ownData } from '../../src/lib/server/usecases/leaving.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { chooseJudges, closeRound, openRound } from '../../src/lib/server/usecases/retranslation.ts';
import { retranslationDesk } from '../../src/lib/server/usecases/retranslation-desk.ts';
import { retranslationResults } from '../../src/lib/server/usecases/retranslation-results.ts';
import { describeWorkshop } from '../../src/lib/server/usecases/workshops.ts';
import { aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { judgeAll } from '../builders/rounds.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

/** So many groups of two; every incident lies on every board. */
const workshop = (app: App, groups = 2) =>
  aWorkshop(app, {
    phase: 'analyse',
    participants: groups * 2,
    groups,
    incidents: { effective: 1, ineffective: 0 },
    settings: { retranslate: true }
  });

async function category(app: App, { code, facilitator }: Scene, group: number, label: string, frame: Frame) {
  const id = uuidv7();
  await moveOnBoard(app, facilitator.visitor, code, group, { kind: 'add_category', id, frame, label });
  return id;
}

/** Lays the cards with these numbers in a new category. @returns its id */
async function lay(
  app: App,
  scene: Scene,
  group: number,
  label: string,
  numbers: number[],
  frame: Frame = 'task'
): Promise<string> {
  const { code, facilitator } = scene;
  const { board } = await openBoard(app, facilitator.visitor, code, group);
  const categoryId = await category(app, scene, group, label, frame);
  const cardIds = board.cards.filter(({ number }) => numbers.includes(number)).map((one) => one.incidentId);
  const move = { kind: 'place', cardIds, categoryId, before: null, from: null };
  await moveOnBoard(app, facilitator.visitor, code, group, move);
  return categoryId;
}

/** Groups 1 and 2 have two tasks each: incidents 1 and 2, 3 and 4. */
async function sorted(app: App, groups = 2): Promise<Scene> {
  const scene = await workshop(app, groups);
  for (let group = 1; group <= groups; group++) {
    await lay(app, scene, group, `Lesgeven ${group}`, [1, 2]);
    await lay(app, scene, group, `Overleg ${group}`, [3, 4]);
  }
  return scene;
}

const begin = (app: App, { code, facilitator }: Scene) =>
  movePhase(app, facilitator.visitor, code, 'retranslate', null);

const membersOf = ({ participants, groups }: Scene, number: number): Member[] => {
  const id = groups.find((group) => group.number === number)?.id;
  return participants.filter(({ participant }) => participant.groupId === id);
};

const add = { kind: 'add_category', frame: 'task', label: 'Nieuw' } as const;

describeOnBoth('retranslation', (make) => {
  it('opens a round of each board with two categories, for the next group', async () => {
    const app = await make();
    const scene = await sorted(app, 3);
    const { code, facilitator } = scene;
    await begin(app, scene);
    const { groups, choice } = await retranslationDesk(app, facilitator.visitor, code);
    expect(choice).toBe('next');
    expect(
      groups.map(({ rounds }) =>
        rounds.map(({ frame, number, cards, categories, judges }) => [
          frame,
          number,
          cards,
          categories,
          [...new Set(judges.map(({ group }) => group))]
        ])
      )
    ).toEqual([[['task', 1, 4, 2, [2]]], [['task', 1, 4, 2, [3]]], [['task', 1, 4, 2, [1]]]]);

    await expectRefusal(chooseJudges(app, facilitator.visitor, code, 'nobody'), 'invalid_input', 'judges');
    await chooseJudges(app, facilitator.visitor, code, 'others');
    const all = await retranslationDesk(app, facilitator.visitor, code);
    expect(all.groups[0]?.rounds[0]?.judges.map(({ group }) => group)).toEqual(
      expect.arrayContaining([2, 3])
    );
    const [judge] = membersOf(scene, 1) as [Member];
    expect((await retranslationHome(app, judge.visitor, code)).toJudge).toHaveLength(2);
  });

  it('shows a judge the texts and the categories, nothing else', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code } = scene;
    await begin(app, scene);
    const [one, two] = membersOf(scene, 2) as [Member, Member];
    const [round] = (await retranslationHome(app, one.visitor, code)).toJudge;
    const id = round?.id ?? '';
    const opened = await openJudging(app, one.visitor, code, id);
    expect(Object.keys(opened).sort()).toEqual([
      'answers',
      'cards',
      'categories',
      'frame',
      'id',
      'ready',
      'seq'
    ]);
    expect(Object.keys(opened.cards[0] ?? {})).toEqual(['cardId', 'pieces']);
    expect(Object.keys(opened.categories[0] ?? {}).sort()).toEqual([
      'definition',
      'exclude',
      'id',
      'include',
      'label'
    ]);
    expect(opened.categories.map(({ label }) => label)).toEqual(['Lesgeven 1', 'Overleg 1']);
    // In an order of one's own, the same each time.
    expect(await openJudging(app, one.visitor, code, id)).toEqual(opened);
    const order = ({ cards }: typeof opened) => cards.map(({ cardId }) => cardId);
    expect(order(await openJudging(app, two.visitor, code, id)).toSorted()).toEqual(order(opened).toSorted());
  });

  it('is closed to owners, facilitators and strangers to the round', async () => {
    const app = await make();
    const scene = await sorted(app, 3);
    const { code, facilitator } = scene;
    await begin(app, scene);
    const { groups } = await retranslationDesk(app, facilitator.visitor, code);
    const id = groups[0]?.rounds[0]?.id ?? '';
    const [owner] = membersOf(scene, 1) as [Member];
    const [judge] = membersOf(scene, 2) as [Member];
    const [other] = membersOf(scene, 3) as [Member];
    const { cards, categories } = await openJudging(app, judge.visitor, code, id);
    const answer = (by: Member['visitor'], some: object = {}) =>
      answerCard(app, by, code, {
        roundId: id,
        cardId: cards[0]?.cardId ?? '',
        categoryId: categories[0]?.id ?? '',
        ...some
      });
    for (const visitor of [owner.visitor, other.visitor, facilitator.visitor]) {
      await expectRefusal(openJudging(app, visitor, code, id), 'not_found');
      await expectRefusal(answer(visitor), 'not_found');
      await expectRefusal(sayJudged(app, visitor, code, id, true), 'not_found');
    }
    await expectRefusal(answer(judge.visitor, { cardId: 'none' }), 'invalid_input', 'card');
    await expectRefusal(answer(judge.visitor, { categoryId: 'none' }), 'invalid_input', 'category');
    // What another board has is no category here.
    const elsewhere = await lay(app, await sorted(app), 1, 'Elders', [1]);
    await expectRefusal(answer(judge.visitor, { categoryId: elsewhere }), 'invalid_input', 'category');
    await expectRefusal(retranslationResults(app, judge.visitor, code, 1, null), 'not_found');
    await expectRefusal(retranslationResults(app, owner.visitor, code, 1, id), 'not_found');
    // Who is put in the owners' group judges no longer.
    const group = scene.groups[0]?.id ?? '';
    await moveToGroup(app, facilitator.visitor, code, judge.participant.id, group);
    await expectRefusal(answer(judge.visitor), 'not_found');
  });

  it('keeps each answer once, and the last of a card', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    await begin(app, scene);
    const [judge, mate] = membersOf(scene, 2) as [Member, Member];
    const [owner] = membersOf(scene, 1) as [Member];
    const ears = await Promise.all([
      hear(app, facilitator.visitor, code),
      hear(app, owner.visitor, code),
      hear(app, mate.visitor, code)
    ]);
    const [round] = (await retranslationHome(app, judge.visitor, code)).toJudge;
    const roundId = round?.id ?? '';
    const { cards, categories } = await openJudging(app, judge.visitor, code, roundId);
    const cardId = cards[2]?.cardId ?? '';
    const put = (categoryId: string | null, key?: string) =>
      answerCard(app, judge.visitor, code, { roundId, cardId, categoryId }, key);
    const [a, b] = categories.map(({ id }) => id) as [string, string];
    const first = await put(a, 'key-1');
    expect(first.seq).not.toBeNull();
    expect(await put(a, 'key-1')).toEqual(first);
    expect(await put(a, 'key-2')).toEqual({ seq: null });
    await put(b, 'key-3');
    // The first one arrives again, late.
    expect(await put(a, 'key-1')).toEqual(first);
    await put(null, 'key-4');
    const { answers, ready } = await openJudging(app, judge.visitor, code, roundId);
    expect([answers, ready]).toEqual([{ [cardId]: null }, false]);
    await sayJudged(app, judge.visitor, code, roundId, true);
    expect((await openJudging(app, judge.visitor, code, roundId)).ready).toBe(true);
    const desk = await retranslationDesk(app, facilitator.visitor, code);
    const rows = desk.groups[0]?.rounds[0]?.judges;
    expect(rows?.find(({ id }) => id === judge.participant.id)).toMatchObject({ answered: 1, ready: true });
    expect(rows?.find(({ id }) => id === mate.participant.id)).toMatchObject({ answered: 0, ready: false });

    // The facilitators hear how far each is, nobody hears what was chosen.
    const [desks, owners, mates] = ears;
    await desks.until(({ events }) => events.some(({ type }) => type === 'retranslation.ready'));
    const told = desks.events.filter(({ type }) => type === 'retranslation.answered');
    expect(told).toHaveLength(3);
    expect(JSON.stringify(told)).not.toContain(a);
    expect(JSON.stringify(told)).not.toContain(cardId);
    for (const ear of [owners, mates]) expect(ear.events).toEqual([]);
    await Promise.all(ears.map((ear) => ear.close()));
  });

  it('keeps the board of the owners as it is, until the round is closed; then they redefine', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    const [owner] = membersOf(scene, 1) as [Member];
    const [judge] = membersOf(scene, 2) as [Member];
    const move = (by: Member['visitor']) => moveOnBoard(app, by, code, 1, { ...add, id: uuidv7() });
    await begin(app, scene);
    await expectRefusal(move(owner.visitor), 'board_judged');
    await expectRefusal(move(facilitator.visitor), 'board_judged');
    await expectRefusal(move(judge.visitor), 'not_found');
    expect(await codebookTargets(app, facilitator.visitor, code)).toEqual([]);
    await expectRefusal(openRound(app, facilitator.visitor, code, 1, 'task'), 'board_judged');
    expect((await openBoard(app, owner.visitor, code, 1)).judged).toBe(true);

    await judgeAll(app, code, [judge], () => null);
    const id = (await retranslationDesk(app, facilitator.visitor, code)).groups[0]?.rounds[0]?.id ?? '';
    await expectRefusal(closeRound(app, owner.visitor, code, id), 'forbidden');
    await closeRound(app, facilitator.visitor, code, id);
    await closeRound(app, facilitator.visitor, code, id);
    expect((await openBoard(app, owner.visitor, code, 1)).judged).toBe(false);
    await move(owner.visitor);
    await move(facilitator.visitor);
    // The other group's round goes on.
    await expectRefusal(moveOnBoard(app, judge.visitor, code, 2, { ...add, id: uuidv7() }), 'board_judged');
    expect(await codebookTargets(app, facilitator.visitor, code)).toEqual([1]);

    // What was judged is closed; it cannot be answered any more.
    await expectRefusal(openJudging(app, judge.visitor, code, id), 'not_found');
    const late = { roundId: id, cardId: scene.incidents.flat()[0] ?? '', categoryId: null };
    await expectRefusal(answerCard(app, judge.visitor, code, late), 'phase_closed');
    await expectRefusal(sayJudged(app, judge.visitor, code, id, false), 'phase_closed');

    // Once it is over the boards are fixed, as before.
    await movePhase(app, facilitator.visitor, code, 'pool', null);
    await expectRefusal(move(owner.visitor), 'phase_closed');
    await expectRefusal(openRound(app, facilitator.visitor, code, 1, 'task'), 'phase_closed');
  });

  it('says what came back, and runs again after redefinition with the first figures kept', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    const owners = membersOf(scene, 1) as [Member, Member];
    const judges = membersOf(scene, 2) as [Member, Member];
    await begin(app, scene);
    // One puts all in the first category, the other nothing anywhere.
    await judgeAll(app, code, judges, (_, judge) => (judge === 0 ? 'Lesgeven 1' : null));
    const desk = await retranslationDesk(app, facilitator.visitor, code);
    const first = desk.groups[0]?.rounds[0];
    expect(first?.judges.map(({ answered, ready }) => [answered, ready])).toEqual([
      [4, true],
      [4, true]
    ]);
    await closeRound(app, facilitator.visitor, code, first?.id ?? '');

    const result = await retranslationResults(app, owners[0].visitor, code, 1, null);
    expect(result.mayRedefine).toBe(true);
    expect(result.figures).toMatchObject({ judges: 2, indicative: true, judgements: 8, back: 2 });
    expect(result.figures?.confusion).toEqual([
      [2, 0, 2],
      [2, 0, 2]
    ]);
    expect(result.cards.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(JSON.stringify(result)).not.toContain(judges[0].participant.id);

    const again = uuidv7();
    const [lessons] = result.round?.categories ?? [];
    const describe = { definition: 'Alles wat in de klas gebeurt' };
    await moveOnBoard(app, owners[1].visitor, code, 1, {
      kind: 'describe_category',
      id: lessons?.id,
      changes: describe,
      was: {}
    });
    await moveOnBoard(app, owners[1].visitor, code, 1, { ...add, id: again });
    await openRound(app, facilitator.visitor, code, 1, 'task');
    await judgeAll(app, code, judges, () => 'Lesgeven 1');
    const rounds = (await retranslationDesk(app, facilitator.visitor, code)).groups[0]?.rounds ?? [];
    expect(rounds.map(({ number, categories }) => [number, categories])).toEqual([
      [1, 2],
      [2, 3]
    ]);
    await closeRound(app, facilitator.visitor, code, rounds[1]?.id ?? '');
    const second = await retranslationResults(app, owners[0].visitor, code, 1, null);
    expect(second.round?.categories[0]).toMatchObject(describe);
    expect(second.figures).toMatchObject({ judges: 2, judgements: 8, back: 4 });
    // The first is as it was.
    const before = await retranslationResults(app, owners[0].visitor, code, 1, first?.id ?? '');
    expect(before.figures).toEqual(result.figures);
    expect(before.round?.categories[0]?.definition).toBe('');
    // The class reads it from the pooling on.
    await expectRefusal(retranslationResults(app, judges[0].visitor, code, 1, null), 'not_found');
    await movePhase(app, facilitator.visitor, code, 'pool', null);
    const later = await retranslationResults(app, judges[0].visitor, code, 1, null);
    expect(later.figures).toEqual(second.figures);
    expect(later.mayRedefine).toBe(false);
  });

  it('of competencies is opened by the facilitator; one of a card’s own will do', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    await lay(app, scene, 1, 'Geduld', [1, 2], 'competency');
    await lay(app, scene, 1, 'Helderheid', [1, 3], 'competency');
    await begin(app, scene);
    const task = (await retranslationDesk(app, facilitator.visitor, code)).groups[0];
    expect(task?.rounds.map(({ frame }) => frame)).toEqual(['task']);
    await judgeAll(app, code, membersOf(scene, 2).slice(0, 1), () => null);
    await closeRound(app, facilitator.visitor, code, task?.rounds[0]?.id ?? '');
    await openRound(app, facilitator.visitor, code, 1, 'competency');
    await expectRefusal(openRound(app, facilitator.visitor, code, 2, 'competency'), 'board_judged');
    await judgeAll(app, code, membersOf(scene, 2), () => 'Helderheid');
    const rounds = (await retranslationDesk(app, facilitator.visitor, code)).groups[0]?.rounds ?? [];
    await closeRound(app, facilitator.visitor, code, rounds[1]?.id ?? '');
    const { figures, round } = await retranslationResults(app, facilitator.visitor, code, 1, null);
    expect(round).toMatchObject({ frame: 'competency', number: 1 });
    // Cards 1 and 3 lie there, card 2 does not.
    expect(figures).toMatchObject({ judgements: 6, back: 4 });
    expect(figures?.kept.value).toBeCloseTo(2 / 3);
  });

  it('says why there is no round: one group, one category, still sorting alone', async () => {
    const app = await make();
    const alone = await workshop(app, 1);
    await lay(app, alone, 1, 'Lesgeven', [1]);
    await lay(app, alone, 1, 'Overleg', [2]);
    await begin(app, alone);
    const obstacles = async ({ code, facilitator }: Scene) =>
      (await retranslationDesk(app, facilitator.visitor, code)).groups.map((one) => one.obstacles.task);
    expect(await obstacles(alone)).toEqual(['one_group']);
    const refused = openRound(app, alone.facilitator.visitor, alone.code, 1, 'task');
    await expectRefusal(refused, 'cannot_retranslate');
    expect(await retranslationHome(app, (alone.participants[0] as Member).visitor, alone.code)).toMatchObject(
      { toJudge: [], boards: [{ group: 1, own: true, open: [], closed: [] }] }
    );

    const one = await workshop(app);
    await lay(app, one, 1, 'Alles', [1, 2, 3, 4]);
    await category(app, one, 1, 'Leeg', 'task');
    await begin(app, one);
    expect(await obstacles(one)).toEqual(['few_categories', 'few_categories']);

    const apart = await aWorkshop(app, {
      phase: 'analyse',
      participants: 6,
      groups: 2,
      incidents: { effective: 1, ineffective: 0 },
      settings: { retranslate: true, alone: true }
    });
    await movePhase(app, apart.facilitator.visitor, apart.code, 'retranslate', null, true);
    expect(await obstacles(apart)).toEqual(['not_together', 'not_together']);
    // What nobody can retranslate can still be worked on.
    const [member] = membersOf(one, 1) as [Member];
    await moveOnBoard(app, member.visitor, one.code, 1, { ...add, id: uuidv7() });
    await lay(app, one, 2, 'Lesgeven', [1]);
    await lay(app, one, 2, 'Overleg', [2]);
    await openRound(app, one.facilitator.visitor, one.code, 2, 'task');
  });

  it('is over when the phase is: what is open is closed, what nobody answered begins afresh', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    await begin(app, scene);
    await judgeAll(app, code, membersOf(scene, 2).slice(0, 1), () => 'Lesgeven 1');
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    const rounds = async () =>
      (await retranslationDesk(app, facilitator.visitor, code)).groups.map((one) =>
        one.rounds.map(({ number, closedAt }) => [number, closedAt !== null])
      );
    expect(await rounds()).toEqual([[[1, true]], []]);
    // Back in the analysis the groups sort again.
    await moveOnBoard(app, facilitator.visitor, code, 2, { ...add, id: uuidv7() });
    await begin(app, scene);
    expect(await rounds()).toEqual([[[1, true]], [[1, false]]]);
    await movePhase(app, facilitator.visitor, code, 'retranslate', null);
    expect(await rounds()).toEqual([[[1, true]], [[1, false]]]);
    const settings = { ...scene.workshop.settings, retranslate: false };
    await expectRefusal(
      describeWorkshop(app, facilitator.visitor, code, { ...scene.workshop, settings }),
      'invalid_input',
      'retranslate'
    );
  });

  it('takes along what a judge answered when they leave, and leaves out what is excluded', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    const [judge, mate] = membersOf(scene, 2) as [Member, Member];
    await begin(app, scene);
    await judgeAll(app, code, [judge, mate], () => 'Lesgeven 1');
    const given = (await ownData(app, judge.visitor, code)).retranslations;
    expect(given).toHaveLength(4);
    expect(given[0]).toMatchObject({ category: 'Lesgeven 1' });
    const id = (await retranslationDesk(app, facilitator.visitor, code)).groups[0]?.rounds[0]?.id ?? '';
    const one = (await openBoard(app, facilitator.visitor, code, 1)).board.cards[0]?.incidentId ?? '';
    await decideIncidents(app, facilitator.visitor, code, [one], {
      kind: 'excluded',
      exclusion: 'duplicate'
    });
    expect((await openJudging(app, judge.visitor, code, id)).cards).toHaveLength(3);
    await closeRound(app, facilitator.visitor, code, id);
    const figures = async () =>
      (await retranslationResults(app, facilitator.visitor, code, 1, null)).figures ?? null;
    expect(await figures()).toMatchObject({ judges: 2, judgements: 6 });
    await removeParticipant(app, facilitator.visitor, code, judge.participant.id);
    // Their own incident is gone with them too.
    expect((await figures())?.judges).toBe(1);
  });

  it('comes out of an archive the same, rounds of what is gone included', async () => {
    const app = await make();
    const scene = await sorted(app);
    const { code, facilitator } = scene;
    await begin(app, scene);
    await judgeAll(app, code, membersOf(scene, 2), (_, at) => (at === 0 ? 'Lesgeven 1' : null));
    const id = (await retranslationDesk(app, facilitator.visitor, code)).groups[0]?.rounds[0]?.id ?? '';
    await closeRound(app, facilitator.visitor, code, id);
    const { round, figures } = await retranslationResults(app, facilitator.visitor, code, 1, null);
    const gone = round?.categories[1]?.id ?? '';
    await moveOnBoard(app, facilitator.visitor, code, 1, { kind: 'remove_category', id: gone });
    await chooseJudges(app, facilitator.visitor, code, 'others');
    const written = async (of: string) =>
      new TextDecoder().decode((await exportArchive(app, facilitator.visitor, of)).body);
    const file = await written(code);
    const copy = await importArchive(app, facilitator.account, file);
    expect(await written(copy.joinCode)).toBe(file);
    const there = await retranslationResults(app, facilitator.visitor, copy.joinCode, 1, null);
    expect(there.figures).toMatchObject({ judgements: figures?.judgements, back: figures?.back });
    expect(there.figures?.confusion).toEqual(figures?.confusion);
    expect(copy.settings.judges).toBe('others');
  });
});
