import { expect, it } from 'vitest';
import {
  allIncidents,
  excludeIncident,
  ownIncidents,
  progress,
  readIncident,
  readmitIncident
} from '../../src/lib/server/usecases/incidents.ts';
import { saveDraft, submitIncident } from '../../src/lib/server/usecases/writing.ts';
import { aDraft, anIncident, answersAbout, aReview, aWorkshop, type Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

async function reviewing(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'write', participants: ['An', 'Bo'] });
  const [an, bo] = scene.participants as [Member, Member];
  const id = await anIncident(app, scene.code, an);
  return { app, ...scene, an, bo, id };
}

describeOnBoth('reviewing', (make) => {
  it('the facilitator reads what was handed in, never what is still being written', async () => {
    const { app, code, facilitator, an, bo, id } = await reviewing(make);
    const draft = await aDraft(app, code, bo);
    await saveDraft(app, an.visitor, code, {
      id,
      polarity: 'effective',
      answers: answersAbout('half af'),
      revision: 1
    });
    const all = await allIncidents(app, facilitator.visitor, code);
    expect(all.incidents.map((incident) => incident.id)).toEqual([id]);
    expect(JSON.stringify(all)).not.toContain('half af');
    expect(all.authors).toEqual({ [an.participant.id]: 'An', [bo.participant.id]: 'Bo' });
    const rows = await progress(app, facilitator.visitor, code);
    expect(rows.map(({ id: one, status }) => [one, status]).sort()).toEqual(
      [
        [id, 'submitted'],
        [draft, 'draft']
      ].sort()
    );
    await expectRefusal(readIncident(app, facilitator.visitor, code, draft), 'not_found');
  });

  it('a review is kept with the version it judged, and reaches the author nameless', async () => {
    const { app, code, facilitator, an, id } = await reviewing(make);
    await aReview(app, code, facilitator, id, { outcome: 'sent_back', remark: '  Wat zei de student?  ' });
    const [incident] = await ownIncidents(app, an.visitor, code);
    expect(incident).toMatchObject({ sentBack: true, status: 'submitted' });
    expect(incident?.reviews).toMatchObject([
      { version: 1, remark: 'Wat zei de student?', outcome: 'sent_back', judgements: { context: 'partly' } }
    ]);
    expect(JSON.stringify(incident?.reviews)).not.toContain(facilitator.account.id);
    await submitIncident(app, an.visitor, code, {
      id,
      polarity: 'effective',
      answers: answersAbout('beter'),
      revision: 1
    });
    await aReview(app, code, facilitator, id, { outcome: 'accepted' });
    const read = await readIncident(app, an.visitor, code, id);
    expect(read.incident).toMatchObject({ status: 'accepted', sentBack: false });
    expect(read.incident.reviews.map(({ version }) => version)).toEqual([1, 2]);
    expect(read.versions).toHaveLength(2);
  });

  it('sending back needs a remark, and a review of an older version is refused', async () => {
    const { app, code, facilitator, an, id } = await reviewing(make);
    const review = (details: object) => aReview(app, code, facilitator, id, details);
    await expectRefusal(review({ outcome: 'sent_back', remark: '  ' }), 'empty_field', 'remark');
    await expectRefusal(review({ remark: 'x'.repeat(1001) }), 'too_long', 'remark');
    await submitIncident(app, an.visitor, code, {
      id,
      polarity: 'effective',
      answers: answersAbout('beter'),
      revision: 1
    });
    await expectRefusal(review({ version: 1 }), 'outdated');
    expect((await readIncident(app, an.visitor, code, id)).incident.reviews).toEqual([]);
  });

  it('an excluded incident is out of reach of review and edit, and comes back', async () => {
    const { app, code, facilitator, an, id } = await reviewing(make);
    await excludeIncident(app, facilitator.visitor, code, id, 'identifiable');
    const [incident] = await ownIncidents(app, an.visitor, code);
    expect(incident).toMatchObject({ status: 'excluded', exclusion: 'identifiable' });
    await expectRefusal(aReview(app, code, facilitator, id), 'forbidden');
    const input = { id, polarity: 'effective', answers: answersAbout('x'), revision: 1 } as const;
    await expectRefusal(saveDraft(app, an.visitor, code, input), 'forbidden');
    await readmitIncident(app, facilitator.visitor, code, id);
    const [back] = await ownIncidents(app, an.visitor, code);
    expect(back).toMatchObject({ status: 'submitted', exclusion: null });
  });
});
