import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { answerLimits, emptyAnswers, incidentsPerPolarity } from '../../src/lib/domain/incidents/incident.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { ownIncidents, readIncident } from '../../src/lib/server/usecases/incidents.ts';
import { drawWorkshopGroups } from '../../src/lib/server/usecases/groups.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import {
  saveDraft,
  submitIncident,
  withdrawIncident,
  type DraftInput
} from '../../src/lib/server/usecases/writing.ts';
import { aDraft, anIncident, answersAbout, aReview, aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal, outcome } from './refusals.ts';

async function writing(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'write', participants: ['An', 'Bo'] });
  const [an, bo] = scene.participants as [Member, Member];
  return { app, ...scene, an, bo };
}

const typed = (changes: Partial<DraftInput> = {}): DraftInput => ({
  id: uuidv7(),
  polarity: 'effective',
  answers: answersAbout('toetsen'),
  revision: 0,
  ...changes
});

async function only(app: App, author: Member, code: string) {
  const incidents = await ownIncidents(app, author.visitor, code);
  expect(incidents).toHaveLength(1);
  const [incident] = incidents;
  if (!incident) throw new Error('none');
  return incident;
}

describeOnBoth('writing', (make) => {
  it('a draft is kept as it is typed, and sending the same text again changes nothing', async () => {
    const { app, code, an } = await writing(make);
    const input = typed();
    expect(await saveDraft(app, an.visitor, code, input)).toEqual({ kind: 'saved', revision: 1 });
    expect(await saveDraft(app, an.visitor, code, input)).toEqual({ kind: 'saved', revision: 1 });
    const answers = { ...input.answers, behaviour: 'Iets anders.' };
    expect(await saveDraft(app, an.visitor, code, { ...input, answers, revision: 1 })).toMatchObject({
      revision: 2
    });
    expect(await only(app, an, code)).toMatchObject({
      status: 'draft',
      number: null,
      version: 0,
      submitted: null,
      working: answers,
      revision: 2
    });
  });

  it('a text that is typed on after it was withdrawn elsewhere is kept', async () => {
    const { app, code, an } = await writing(make);
    const input = typed();
    await saveDraft(app, an.visitor, code, input);
    await withdrawIncident(app, an.visitor, code, input.id);
    const answers = answersAbout('meer');
    expect(await saveDraft(app, an.visitor, code, { ...input, answers, revision: 1 })).toMatchObject({
      kind: 'saved'
    });
    expect((await only(app, an, code)).working).toEqual(answers);
  });

  it('submitting makes numbered versions, and the same text makes none', async () => {
    const { app, code, an, bo } = await writing(make);
    const input = typed();
    await anIncident(app, code, bo);
    expect(await submitIncident(app, an.visitor, code, input)).toEqual({ kind: 'saved', revision: 1 });
    await submitIncident(app, an.visitor, code, { ...input, revision: 1 });
    const answers = answersAbout('beter');
    await submitIncident(app, an.visitor, code, { ...input, answers, revision: 1 });
    const { incident, versions } = await readIncident(app, an.visitor, code, input.id);
    expect(incident).toMatchObject({ number: 2, version: 2, status: 'submitted', submitted: answers });
    expect(versions.map((version) => [version.number, version.answers])).toEqual([
      [1, input.answers],
      [2, answers]
    ]);
  });

  it('a refused submission keeps the text as a draft, and says which field', async () => {
    const { app, code, an } = await writing(make);
    const input = typed({ answers: { ...answersAbout('x'), consequences: ' \n ' } });
    const key = 'een sleutel';
    expect(await submitIncident(app, an.visitor, code, input, key)).toEqual({
      kind: 'saved',
      revision: 1,
      refused: { code: 'incident_incomplete', field: 'consequences' }
    });
    const long = { ...answersAbout('x'), circumstances: 'x'.repeat(answerLimits.max + 1) };
    const tooLong = { ...input, answers: long, revision: 1 };
    expect(await submitIncident(app, an.visitor, code, tooLong, key)).toMatchObject({
      refused: { code: 'too_long', field: 'circumstances' }
    });
    expect(await only(app, an, code)).toMatchObject({ status: 'draft', working: long, version: 0 });
    // Complete now, from the same form.
    const complete = { ...input, answers: answersAbout('x'), revision: 2 };
    expect(await submitIncident(app, an.visitor, code, complete, key)).toEqual({
      kind: 'saved',
      revision: 3
    });
    expect(await only(app, an, code)).toMatchObject({ status: 'submitted', version: 1 });
  });

  it('far too long a text is refused before it is stored', async () => {
    const { app, code, an } = await writing(make);
    const answers = { ...emptyAnswers, behaviour: 'x'.repeat(answerLimits.draft + 1) };
    await expectRefusal(saveDraft(app, an.visitor, code, typed({ answers })), 'too_long', 'behaviour');
    await expectRefusal(saveDraft(app, an.visitor, code, typed({ id: 'geen id' })), 'invalid_input', 'id');
  });

  it('a submission that is sent twice counts once and gets the same answer', async () => {
    const { app, code, an, workshop } = await writing(make);
    const input = typed();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => submitIncident(app, an.visitor, code, input, 'sleutel'))
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await only(app, an, code)).toMatchObject({ version: 1, number: 1 });
    const log = await app.store.db.select().from(app.store.t.logEntry);
    expect(
      log.filter(({ type, workshopId }) => type === 'incident.submitted' && workshopId === workshop.id)
    ).toHaveLength(1);
  });

  it("a key counts for the person who sent it only, and nobody's text is kept with it", async () => {
    const { app, code, an, bo } = await writing(make);
    const key = 'dezelfde';
    const first = typed();
    await submitIncident(app, an.visitor, code, first, key);
    await submitIncident(app, bo.visitor, code, typed(), key);
    expect(await only(app, bo, code)).toMatchObject({ version: 1 });
    await submitIncident(
      app,
      an.visitor,
      code,
      { ...first, answers: answersAbout('oud'), revision: 0 },
      'ander'
    );
    const receipts = JSON.stringify(await app.store.db.select().from(app.store.t.receipt));
    expect(receipts).not.toContain('toetsen');
    expect(receipts).not.toContain('oud');
  });

  it('a phase that closes while someone types keeps the text as a draft', async () => {
    const { app, code, an, facilitator } = await writing(make);
    const draft = await aDraft(app, code, an);
    await movePhase(app, facilitator.visitor, code, 'review', null);
    const input = typed({ id: draft, answers: answersAbout('het laatste woord'), revision: 1 });
    expect(await submitIncident(app, an.visitor, code, input)).toEqual({
      kind: 'saved',
      revision: 2,
      refused: { code: 'phase_closed' }
    });
    expect(await only(app, an, code)).toMatchObject({ status: 'draft', working: input.answers });
  });

  it('what was submitted keeps its polarity, and stays as it was while a new text is drafted', async () => {
    const { app, code, an, facilitator } = await writing(make);
    const id = await anIncident(app, code, an);
    const before = await only(app, an, code);
    await saveDraft(app, an.visitor, code, {
      id,
      polarity: 'ineffective',
      answers: answersAbout('nieuw'),
      revision: 1
    });
    expect(await only(app, an, code)).toMatchObject({ polarity: 'effective', submitted: before.submitted });
    const { incident } = await readIncident(app, facilitator.visitor, code, id);
    expect(incident.working).toEqual(before.submitted);
  });

  it('there is an end to how many one person writes', async () => {
    const { app, code, an } = await writing(make);
    for (let i = 0; i < incidentsPerPolarity; i++) await aDraft(app, code, an);
    await expectRefusal(saveDraft(app, an.visitor, code, typed()), 'quota_reached', 'polarity');
    expect(await outcome(saveDraft(app, an.visitor, code, typed({ polarity: 'ineffective' })))).toBe('done');
  });

  it('withdrawing deletes every version, after writing too', async () => {
    const { app, code, an, facilitator } = await writing(make);
    const gone = await anIncident(app, code, an);
    const later = await anIncident(app, code, an);
    const stays = await anIncident(app, code, an);
    const draft = await aDraft(app, code, an);
    await withdrawIncident(app, an.visitor, code, gone);
    await movePhase(app, facilitator.visitor, code, 'review', null);
    await withdrawIncident(app, an.visitor, code, later);
    await withdrawIncident(app, an.visitor, code, draft);
    expect(await only(app, an, code)).toMatchObject({ id: stays });
    const versions = await app.store.db.select().from(app.store.t.incidentVersion);
    expect(versions.map(({ incidentId }) => incidentId)).toEqual([stays]);
  });

  it('a sent back incident is improved in the review, until the groups start sorting', async () => {
    const { app, code, an, facilitator } = await writing(make);
    const id = await anIncident(app, code, an);
    await movePhase(app, facilitator.visitor, code, 'review', null);
    await aReview(app, code, facilitator, id, { outcome: 'sent_back', remark: 'Wat zei de student?' });
    expect(await only(app, an, code)).toMatchObject({ sentBack: true, status: 'submitted' });
    const improved = typed({ id, answers: answersAbout('het gesprek'), revision: 1 });
    await submitIncident(app, an.visitor, code, improved);
    expect(await only(app, an, code)).toMatchObject({ sentBack: false, status: 'improved', version: 2 });
    await drawWorkshopGroups(app, facilitator.visitor, code, 1);
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    expect(
      await submitIncident(app, an.visitor, code, {
        ...improved,
        answers: answersAbout('te laat'),
        revision: 2
      })
    ).toMatchObject({ refused: { code: 'phase_closed' } });
    expect(await only(app, an, code)).toMatchObject({ version: 2, submitted: improved.answers });
  });
});
