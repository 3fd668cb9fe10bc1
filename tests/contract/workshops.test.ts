import { expect, it } from 'vitest';
import { inside, managing } from '../../src/lib/server/usecases/inside.ts';
import { movePhase, setTimer } from '../../src/lib/server/usecases/phases.ts';
import {
  createWorkshop,
  describeWorkshop,
  listWorkshops,
  removeWorkshop
} from '../../src/lib/server/usecases/workshops.ts';
import { aClock, aFacilitator, aWorkshop, hear } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const input = { title: '', jobTitle: ' ober ', aim: '', language: 'nl' } as const;

describeOnBoth('workshops', (make) => {
  it('starts in the lobby, with the defaults and a code of its own', async () => {
    const app = await make();
    const { account, visitor } = await aFacilitator(app);
    const workshop = await createWorkshop(app, account, input);
    expect(workshop).toMatchObject({
      title: 'ober',
      jobTitle: 'ober',
      phase: 'lobby',
      phaseEndsAt: null,
      settings: { quota: { effective: 2, ineffective: 2 }, boardSet: 'all', retranslate: false }
    });
    expect(workshop.joinCode).toMatch(/^[2-9BCDFGHJKMNPQRTVWXZ]{6}$/);
    const found = await inside(app, visitor, ` ${workshop.joinCode.toLowerCase()} `);
    expect(found.workshop).toEqual(workshop);
    expect(found.you).toMatchObject({ kind: 'facilitator', id: account.id });
  });

  it('bad input is refused with its field', async () => {
    const app = await make();
    const { account } = await aFacilitator(app);
    const create = (changes: object) => createWorkshop(app, account, { ...input, ...changes });
    await expectRefusal(create({ jobTitle: ' ' }), 'empty_field', 'jobTitle');
    await expectRefusal(create({ jobTitle: 'x'.repeat(61) }), 'too_long', 'jobTitle');
    await expectRefusal(create({ title: 'x'.repeat(81) }), 'too_long', 'title');
    await expectRefusal(create({ aim: 'x'.repeat(201) }), 'too_long', 'aim');
    await expectRefusal(create({ language: 'fr' }), 'invalid_input', 'language');
    for (const quota of [
      { effective: 0, ineffective: 0 },
      { effective: -1, ineffective: 2 },
      { effective: 1.5, ineffective: 2 },
      { effective: 11, ineffective: 2 }
    ]) {
      await expectRefusal(create({ settings: { quota } }), 'invalid_input', 'quota');
    }
    await expectRefusal(create({ settings: { boardSet: 'some' } }), 'invalid_input', 'boardSet');
    for (const core of [1, 11, 21, 12.5, -12]) {
      await expectRefusal(create({ settings: { core } }), 'invalid_input', 'core');
    }
    expect(await listWorkshops(app, account)).toEqual([]);
  });

  it('a change keeps the settings that were not named', async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app, { settings: { boardSet: 'own' } });
    await describeWorkshop(app, facilitator.visitor, code, {
      ...input,
      aim: 'Gasten bedienen.',
      settings: { quota: { effective: 3, ineffective: 1 } }
    });
    const { workshop } = await inside(app, facilitator.visitor, code);
    expect(workshop).toMatchObject({
      aim: 'Gasten bedienen.',
      settings: { quota: { effective: 3, ineffective: 1 }, boardSet: 'own', retranslate: false }
    });
  });

  it('the aim cannot go once people write, nor the phase that is open', async () => {
    const app = await make();
    const { code, facilitator } = await aWorkshop(app, {
      phase: 'retranslate',
      participants: 2,
      settings: { retranslate: true }
    });
    const describe = (changes: object) =>
      describeWorkshop(app, facilitator.visitor, code, { ...input, aim: 'Gasten bedienen.', ...changes });
    await expectRefusal(describe({ aim: ' ' }), 'aim_missing', 'aim');
    await expectRefusal(describe({ settings: { retranslate: false } }), 'invalid_input', 'retranslate');
  });

  it("the list is the facilitator's own, latest first, with the number of participants", async () => {
    const clock = aClock();
    const app = await make({ now: clock.now });
    const facilitator = await aFacilitator(app);
    await aWorkshop(app, { facilitator, title: 'eerst', participants: 3 });
    clock.forward(1);
    await aWorkshop(app, { facilitator, title: 'dan' });
    await aWorkshop(app, { title: 'van een ander', participants: 1 });
    const list = await listWorkshops(app, facilitator.account);
    expect(list.map(({ workshop, participants }) => [workshop.title, participants])).toEqual([
      ['dan', 0],
      ['eerst', 3]
    ]);
  });

  it('a timer ends so many minutes on, and goes with the next phase', async () => {
    const clock = aClock();
    const app = await make({ now: clock.now });
    const { code, facilitator } = await aWorkshop(app);
    const endsAt = async () => (await inside(app, facilitator.visitor, code)).workshop.phaseEndsAt;
    await movePhase(app, facilitator.visitor, code, 'write', 20);
    expect(await endsAt()).toBe(clock.now() + 20 * 60_000);
    await setTimer(app, facilitator.visitor, code, 5);
    expect(await endsAt()).toBe(clock.now() + 5 * 60_000);
    for (const minutes of [0, -1, Number.NaN, 24 * 60 + 1]) {
      await expectRefusal(setTimer(app, facilitator.visitor, code, minutes), 'invalid_input', 'minutes');
    }
    await movePhase(app, facilitator.visitor, code, 'review', null);
    expect(await endsAt()).toBeNull();
  });

  it('deleting takes everything: people, sessions, texts, boards, log; and ends the streams', async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'report',
      participants: 2,
      incidents: { effective: 1, ineffective: 1 }
    });
    const other = await aWorkshop(app, {
      phase: 'analyse',
      participants: 2,
      incidents: { effective: 1, ineffective: 0 }
    });
    const ears = await Promise.all(
      [scene.facilitator, ...scene.participants].map(({ visitor }) => hear(app, visitor, scene.code))
    );
    await removeWorkshop(app, scene.facilitator.visitor, scene.code);
    await Promise.all(ears.map((ear) => ear.until(({ ended }) => ended)));
    await expectRefusal(managing(app, scene.facilitator.visitor, scene.code), 'not_found');

    const { db, t } = app.store;
    const left = async (table: typeof t.workshop) => (await db.select().from(table)).length;
    const tables = {
      workshop: 1,
      membership: 1,
      group: 2,
      participant: 2,
      incident: 2,
      incidentVersion: 2,
      board: 2,
      boardIncident: 4,
      identity: 4, // two facilitators and two participants
      session: 4
    };
    const found: Record<string, number> = {};
    for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
      found[name] = await left(t[name] as unknown as typeof t.workshop);
    }
    expect(found).toEqual(tables);
    const log = await db.select().from(t.logEntry);
    expect(new Set(log.map(({ workshopId }) => workshopId))).toEqual(new Set([other.workshop.id]));
  });
});
