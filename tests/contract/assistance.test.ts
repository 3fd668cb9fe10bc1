import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import type { Answers } from '../../src/lib/domain/boards/assisting.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import {
  allowAssistance,
  answerBoardProposal,
  askAssistance
} from '../../src/lib/server/usecases/assistance.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { openBoard } from '../../src/lib/server/usecases/boards.ts';
import { inside } from '../../src/lib/server/usecases/inside.ts';
import { jobAnalysis } from '../../src/lib/server/usecases/job-analysis.ts';
import { lockSorts } from '../../src/lib/server/usecases/own-sorting.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { aWorkshop, hear, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

/** Two subjects that share no telling word. */
const subjects = [
  (n: number) => ({
    circumstances: `In de aula begon de les over statistiek, week ${n}.`,
    behaviour: `De professor legde de formule van de regressie opnieuw uit op het bord en gaf een voorbeeld, ${n}.`,
    consequences: `De studenten begrepen de formule en maakten de oefening over regressie.`
  }),
  (n: number) => ({
    circumstances: `Na het examen stuurde iemand een mail over de punten, dag ${n}.`,
    behaviour: `De professor antwoordde op de mail en besprak de punten van het examen in een gesprek, ${n}.`,
    consequences: `De punten van het examen werden verbeterd en de mail was beantwoord.`
  })
];

/** @param each what each of the six participants hands in of each subject */
async function sorting(app: App, { settings = {}, each = 1 } = {}): Promise<Scene> {
  const scene = await aWorkshop(app, { phase: 'write', participants: 6, groups: 2, settings });
  for (const [p, { visitor }] of scene.participants.entries()) {
    for (const [s, answersOf] of subjects.entries()) {
      for (let i = 0; i < each; i++) {
        const polarity = s === 0 ? 'effective' : 'ineffective';
        const answers = answersOf(10 * p + i);
        await submitIncident(app, visitor, scene.code, { id: uuidv7(), polarity, answers, revision: 1 });
      }
    }
  }
  await movePhase(app, scene.facilitator.visitor, scene.code, 'analyse', null);
  return scene;
}
const memberOf = ({ participants, groups }: Scene, number: number): Member => {
  const id = groups.find((group) => group.number === number)?.id;
  const found = participants.find(({ participant }) => participant.groupId === id);
  if (!found) throw new Error('Nobody is in that group.');
  return found;
};
const task = { kind: 'grouping', frame: 'task' };

describeOnBoth('the machine helping a group', (make) => {
  it('is off until a facilitator allows it, for a group that does not sort alone any more', async () => {
    const app = await make();
    const scene = await sorting(app, { settings: { alone: true } });
    const { code, facilitator } = scene;
    const by = facilitator.visitor;
    const [one, two] = [memberOf(scene, 1), memberOf(scene, 2)];
    const ask = (visitor = one.visitor, given: Record<string, string> = task) =>
      askAssistance(app, visitor, code, 1, given);
    const answer = () =>
      answerBoardProposal(app, one.visitor, code, 1, { kind: 'grouping', accepted: true, n: 2 });
    await lockSorts(app, by, code, 2);
    for (const work of [ask, answer]) await expectRefusal(work(), 'assistance_off');
    await expectRefusal(allowAssistance(app, one.visitor, code, true), 'forbidden');
    const ear = await hear(app, one.visitor, code);
    await allowAssistance(app, by, code, true);
    await ear.until(({ events }) => events.some(({ type }) => type === 'workshop.changed'));
    // They still sort alone.
    for (const work of [ask, answer]) await expectRefusal(work(), 'assistance_off');
    await lockSorts(app, by, code, 1);
    await ask();
    await answer();
    await ask(by);
    await expectRefusal(ask(two.visitor), 'not_found');
    await expectRefusal(ask(one.visitor, { kind: 'grouping' }), 'invalid_input', 'kind');
    await expectRefusal(ask(one.visitor, { kind: 'similar', card: uuidv7() }), 'not_found');
    await expectRefusal(ask(one.visitor, { kind: 'terms', category: uuidv7() }), 'not_found');
    await expectRefusal(
      answerBoardProposal(app, one.visitor, code, 1, { kind: 'grouping', accepted: true, n: 0 }),
      'invalid_input',
      'n'
    );
    await allowAssistance(app, by, code, false);
    await expectRefusal(ask(), 'assistance_off');
    await ear.close();
  });

  it('proposes groups, similar cards, categories and words, and is silent with too few cards', async () => {
    const app = await make();
    const scene = await sorting(app, { settings: { assistance: true } });
    const { code } = scene;
    const { visitor } = memberOf(scene, 1);
    const ask = <K extends keyof Answers>(given: Record<string, string> & { kind: K }) =>
      askAssistance(app, visitor, code, 1, given) as Promise<Answers[K]>;
    const { board } = await openBoard(app, visitor, code, 1);
    const of = (polarity: string) =>
      board.cards.filter((card) => card.polarity === polarity).map(({ incidentId }) => incidentId);
    const [lessons, exams] = [of('effective'), of('ineffective')];
    expect(lessons).toHaveLength(6);

    const grouping = await ask({ kind: 'grouping', frame: 'task' });
    if (grouping.silent !== null) throw new Error(`silent: ${grouping.silent}`);
    for (const { cardIds, terms } of grouping.piles) {
      expect(terms.length).toBeGreaterThan(0);
      const kinds = new Set(cardIds.map((id) => lessons.includes(id)));
      expect(kinds.size).toBe(1);
    }
    const similar = await ask({ kind: 'similar', card: lessons[0] ?? '' });
    expect(similar[0]?.terms).not.toEqual([]);
    expect(lessons).toContain(similar[0]?.cardId);

    expect(await ask({ kind: 'category', frame: 'task' })).toEqual({});
    const made: string[] = [];
    for (const cardIds of [lessons.slice(0, 4), exams.slice(0, 4)]) {
      const id = uuidv7();
      await moveOnBoard(app, visitor, code, 1, { kind: 'add_category', id, frame: 'task', label: 'x' });
      await moveOnBoard(app, visitor, code, 1, {
        kind: 'place',
        cardIds,
        categoryId: id,
        before: null,
        from: null
      });
      made.push(id);
    }
    const suggested = await ask({ kind: 'category', frame: 'task' });
    expect(Object.keys(suggested).toSorted()).toEqual([...lessons.slice(4), ...exams.slice(4)].toSorted());
    for (const id of lessons.slice(4)) expect(suggested[id]?.[0]?.categoryId).toBe(made[0]);
    for (const id of exams.slice(4)) expect(suggested[id]?.[0]?.categoryId).toBe(made[1]);
    expect(await ask({ kind: 'terms', category: made[1] ?? '' })).toContain('examen');
    expect(await ask({ kind: 'grouping', frame: 'task' })).toEqual({ silent: 'few' });
    expect(await ask({ kind: 'grouping', frame: 'competency' })).toMatchObject({ silent: null });
  });

  it('is given up when nobody waits any more', async () => {
    const app = await make();
    const scene = await sorting(app, { settings: { assistance: true } });
    const { visitor } = memberOf(scene, 1);
    const giving = new AbortController();
    const asked = askAssistance(app, visitor, scene.code, 1, task, giving.signal);
    setTimeout(() => giving.abort());
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(await askAssistance(app, visitor, scene.code, 1, task)).toMatchObject({ silent: null });
  });

  it('is told in the report, and goes through an archive', async () => {
    const app = await make();
    const scene = await sorting(app, { settings: { assistance: true } });
    const { code, facilitator } = scene;
    const by = facilitator.visitor;
    const { visitor } = memberOf(scene, 1);
    const id = uuidv7();
    await moveOnBoard(app, visitor, code, 1, { kind: 'add_category', id, frame: 'task', label: 'Lesgeven' });
    const [card] = (await openBoard(app, visitor, code, 1)).board.cards;
    const cardIds = [card?.incidentId];
    await moveOnBoard(app, visitor, code, 1, {
      kind: 'place',
      cardIds,
      categoryId: id,
      before: null,
      from: null
    });
    for (const accepted of [true, true, false])
      await answerBoardProposal(app, visitor, code, 1, { kind: 'grouping', accepted, n: 3 });
    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    const copy = await importArchive(app, facilitator.account, text);
    expect(new TextDecoder().decode((await exportArchive(app, by, copy.joinCode)).body)).toBe(text);
    for (const one of [code, copy.joinCode]) {
      const document = await jobAnalysis(app, by, one, { format: 'citReport', language: 'nl' });
      expect(JSON.stringify(document)).toContain('groepjes incidenten, 2 keer overgenomen en 1 keer niet');
    }
    // Nothing of it says who asked what about which text.
    const { workshop } = await inside(app, by, code);
    expect(workshop.settings.assistance).toBe(true);
  });
});
