import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { emptyAnswers } from '../../src/lib/domain/incidents/incident.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { dropEarlier, takeBackEarlier } from '../../src/lib/server/usecases/earlier-texts.ts';
import { allIncidents, ownIncidents } from '../../src/lib/server/usecases/incidents.ts';
import { saveDraft, submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

async function writing(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'write', participants: ['An', 'Bo'] });
  const [an, bo] = scene.participants as [Member, Member];
  const id = uuidv7();
  /** Types `behaviour` on the text of `revision`, `age` milliseconds ago. */
  const type = (behaviour: string, revision: number, age = 0, author = an) =>
    saveDraft(app, author.visitor, scene.code, {
      id,
      polarity: 'effective',
      answers: { ...emptyAnswers, behaviour },
      revision,
      age
    });
  return { app, ...scene, an, bo, id, type };
}

/** What the author's only incident says, and what is kept beside it. */
async function texts(app: App, author: Member, code: string) {
  const [incident] = await ownIncidents(app, author.visitor, code);
  if (!incident) throw new Error('none');
  const { working, earlier, revision } = incident;
  return { now: working.behaviour, kept: earlier.map(({ answers }) => answers.behaviour), revision, earlier };
}

describeOnBoth('two devices of one author', (make) => {
  it('the later text counts, and the earlier one is kept beside it', async () => {
    const { app, code, an, type } = await writing(make);
    await type('phone', 0);
    expect(await type('laptop', 0)).toMatchObject({
      kind: 'saved',
      revision: 2,
      earlier: [{ answers: { behaviour: 'phone' } }]
    });
    expect(await texts(app, an, code)).toMatchObject({ now: 'laptop', kept: ['phone'] });
  });

  it('later is what was typed later, not what arrived later', async () => {
    const { app, code, an, type } = await writing(make);
    await type('laptop', 0);
    expect(await type('phone, offline for an hour', 0, 3_600_000)).toMatchObject({
      kind: 'overtaken',
      revision: 1,
      working: { behaviour: 'laptop' },
      earlier: [{ answers: { behaviour: 'phone, offline for an hour' } }]
    });
    // Sent again, because the answer was lost: kept once.
    await type('phone, offline for an hour', 0, 3_601_000);
    expect(await texts(app, an, code)).toMatchObject({
      now: 'laptop',
      kept: ['phone, offline for an hour'],
      revision: 1
    });
  });

  it('two that type at once leave one text each, however often they save', async () => {
    const { app, code, an, type } = await writing(make);
    const revisions = { a: 0, b: 0 };
    await type('start', 0);
    revisions.a = revisions.b = 1;
    for (let i = 1; i <= 5; i++) {
      for (const device of ['a', 'b'] as const) {
        revisions[device] = (await type(`${device} wrote ${'x'.repeat(i)}`, revisions[device])).revision;
      }
    }
    expect(await texts(app, an, code)).toMatchObject({ now: 'b wrote xxxxx', kept: ['a wrote xxxxx'] });
  });

  it('a text that only went on leaves nothing behind', async () => {
    const { app, code, an, type } = await writing(make);
    await type('She phoned', 0);
    await type('She phoned the parents.', 0);
    expect(await texts(app, an, code)).toMatchObject({ now: 'She phoned the parents.', kept: [] });
  });

  it('handing in means this text, whenever it was typed', async () => {
    const { app, code, an, id, type, facilitator } = await writing(make);
    await type('other', 0);
    const answers = { circumstances: 'c', behaviour: 'mine', consequences: 'r' };
    const input = { id, polarity: 'effective' as const, answers, revision: 0, age: 9_000_000 };
    const key = 'once';
    expect(await submitIncident(app, an.visitor, code, input, key)).toEqual({ kind: 'saved', revision: 2 });
    // Sent again a little later: the same submission.
    await submitIncident(app, an.visitor, code, { ...input, age: 9_001_000 }, key);
    expect(await texts(app, an, code)).toMatchObject({ now: 'mine', kept: ['other'] });
    const { incidents } = await allIncidents(app, facilitator.visitor, code);
    expect(incidents).toMatchObject([{ submitted: answers, version: 1, earlier: [] }]);
    expect(JSON.stringify(await app.store.db.select().from(app.store.t.receipt))).not.toContain('other');
  });

  it('taking the earlier text back keeps the other in its stead; letting go is for good', async () => {
    const { app, code, an, id, type } = await writing(make);
    await type('phone', 0);
    await type('laptop', 0);
    const [earlier] = (await texts(app, an, code)).earlier;
    await takeBackEarlier(app, an.visitor, code, id, earlier?.id ?? '');
    const taken = await texts(app, an, code);
    expect(taken).toMatchObject({ now: 'phone', kept: ['laptop'], revision: 3 });
    await dropEarlier(app, an.visitor, code, id, taken.earlier[0]?.id ?? '');
    expect(await texts(app, an, code)).toMatchObject({ now: 'phone', kept: [] });
  });

  it("nobody else sees or takes them, and the next person's session takes no text that waited", async () => {
    const { app, code, an, bo, id, facilitator, type } = await writing(make);
    await type('phone', 0);
    await type('laptop', 0);
    const [earlier] = (await texts(app, an, code)).earlier;
    const which = earlier?.id ?? '';
    await expectRefusal(takeBackEarlier(app, bo.visitor, code, id, which), 'not_found');
    await expectRefusal(dropEarlier(app, facilitator.visitor, code, id, which), 'not_found');
    const left = { id: uuidv7(), polarity: 'effective' as const, answers: emptyAnswers, revision: 0 };
    const waited = { ...left, author: an.participant.id };
    await expectRefusal(saveDraft(app, bo.visitor, code, waited), 'not_found');
    expect(await ownIncidents(app, bo.visitor, code)).toEqual([]);
  });

  it('they travel with the archive, as do the details of an incident', async () => {
    const { app, code, an, id, facilitator, type } = await writing(make);
    await type('phone', 0);
    await type('laptop', 0);
    const details = { observer: 'heard', ago: 'year', ksaos: 'geduld; vakkennis' } as const;
    const answers = { ...emptyAnswers, behaviour: 'laptop' };
    await saveDraft(app, an.visitor, code, { id, polarity: 'effective', answers, details, revision: 2 });
    const account = facilitator.visitor.account;
    if (!account) throw new Error('none');
    const first = await exportArchive(app, facilitator.visitor, code);
    const text = new TextDecoder().decode(first.body);
    const copy = await importArchive(app, account, text);
    const again = await exportArchive(app, { ...facilitator.visitor }, copy.joinCode);
    expect(new TextDecoder().decode(again.body)).toBe(text);
    expect(JSON.parse(text)).toMatchObject({
      incidents: [{ ...details, earlier: [{ behaviour: 'phone' }] }]
    });
  });
});
