import { expect, it } from 'vitest';
import { Refusal } from '../../src/lib/domain/errors.ts';
import { moveOnBoard } from '../../src/lib/server/usecases/board-moves.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { logAfter } from '../../src/lib/server/store/log.ts';
import { findWorkshop } from '../../src/lib/server/store/workshops.ts';
import { uuidv7 } from 'uuidv7';
import { anIncident, aParticipant, aReview, aWorkshop, hear, type Member } from '../builders/index.ts';
import { describeOnBoth } from './describeOnBoth.ts';
import { outcome } from './refusals.ts';

describeOnBoth('the log', (make) => {
  it('has no gap and is in order of commit when 50 changes come at once', async () => {
    const app = await make();
    const { code, workshop, facilitator } = await aWorkshop(app);
    const ear = await hear(app, facilitator.visitor, code);
    await Promise.all(Array.from({ length: 50 }, (_, i) => aParticipant(app, code, `Deelnemer ${i}`)));
    const entries = await logAfter(app.store, workshop.id, 0, 1000);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
    expect(new Set(entries.slice(1).map(({ type }) => type))).toEqual(new Set(['participant.joined']));
    const times = entries.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect((await findWorkshop(app.store, workshop.id))?.seq).toBe(51);
    await ear.until(({ events }) => events.length === 50);
    expect(ear.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 2));
  });

  it('counts on without a gap after changes that failed, and keeps nothing of them', async () => {
    const app = await make();
    const { code, workshop } = await aWorkshop(app);
    const change = (fails: boolean) =>
      app.store.change(workshop.id, { actorId: null, idempotencyKey: 'sleutel' }, async (change) => {
        await change.log({ type: 'document.changed', subjectId: workshop.id, audience: 'everyone' });
        await change.log({ type: 'document.changed', subjectId: workshop.id, audience: 'everyone' });
        if (fails) throw new Refusal('invalid_input');
        return 'gedaan';
      });
    const outcomes = await Promise.all([true, false, true].map((fails) => outcome(change(fails))));
    expect(outcomes.filter((result) => result === 'done').length).toBeGreaterThan(0);
    await aParticipant(app, code);
    const seqs = (await logAfter(app.store, workshop.id, 0, 100)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
    expect(seqs).toHaveLength(4);
  });

  it('serialises changes of one workshop, and lets each see what the one before wrote', async () => {
    const app = await make();
    const { workshop } = await aWorkshop(app);
    const running: number[] = [];
    let most = 0;
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        app.store.change(workshop.id, { actorId: null }, async (change) => {
          running.push(i);
          most = Math.max(most, running.length);
          await change.log({ type: 'document.changed', subjectId: workshop.id, audience: 'everyone' });
          const entries = await logAfter(change, workshop.id, 0, 1000);
          running.pop();
          return entries.length;
        })
      )
    );
    expect(most).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 2));
  });

  it("holds nobody's texts", async () => {
    const app = await make();
    const scene = await aWorkshop(app, {
      phase: 'write',
      title: 'Geheimtitel',
      jobTitle: 'geheimfunctie',
      aim: 'Geheimdoel.',
      participants: ['Geheimnaam', 'Bo'],
      groups: 1
    });
    const { code, facilitator } = scene;
    const [an, bo] = scene.participants as [Member, Member];
    const texts = { circumstances: 'geheim1', behaviour: 'geheim2', consequences: 'geheim3' };
    const id = await anIncident(app, code, an, { answers: texts });
    await aReview(app, code, facilitator, id, { outcome: 'sent_back', remark: 'geheimopmerking' });
    await movePhase(app, facilitator.visitor, code, 'analyse', null);
    const category = { kind: 'add_category', id: uuidv7(), frame: 'task', label: 'Geheimlabel' };
    await moveOnBoard(app, bo.visitor, code, 1, category, 'geheimsleutel');
    await removeParticipant(app, facilitator.visitor, code, an.participant.id);
    const { db, t } = app.store;
    expect(JSON.stringify(await db.select().from(t.logEntry))).not.toMatch(/geheim/i);
    // What was deleted is nowhere, receipts included.
    const rows = [
      ...(await db.select().from(t.receipt)),
      ...(await db.select().from(t.incident)),
      ...(await db.select().from(t.incidentVersion)),
      ...(await db.select().from(t.review)),
      ...(await db.select().from(t.participant))
    ];
    expect(JSON.stringify(rows)).not.toMatch(/geheim\d|geheimnaam|geheimopmerking/i);
  });
});
