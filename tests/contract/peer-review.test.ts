import { expect, it } from 'vitest';
import { noRemarks } from '../../src/lib/domain/incidents/review.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { drawWorkshopGroups } from '../../src/lib/server/usecases/groups.ts';
import { excludeIncident, ownIncidents, readmitIncident } from '../../src/lib/server/usecases/incidents.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { givePeerReview, ownReviews } from '../../src/lib/server/usecases/peer-review.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { peerAgreement, reviewProgress } from '../../src/lib/server/usecases/review-progress.ts';
import { describeWorkshop } from '../../src/lib/server/usecases/workshops.ts';
import { submitIncident } from '../../src/lib/server/usecases/writing.ts';
import {
  allMet,
  answersAbout,
  anIncident,
  aParticipant,
  aPeerReview,
  aWorkshop,
  hear,
  type Member
} from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const each = { effective: 1, ineffective: 1 };

async function reviewing(make: Make, people = 5) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'review', participants: people, incidents: each });
  const loads = async () =>
    (await reviewProgress(app, scene.facilitator.visitor, scene.code)).people.map(
      ({ done, open }) => done + open
    );
  return { app, ...scene, by: scene.facilitator.visitor, loads };
}

describeOnBoth('peer review', (make) => {
  it('gives everybody as much to review, nameless and never their own', async () => {
    const { app, code, participants, incidents, loads } = await reviewing(make);
    expect(await loads()).toEqual([6, 6, 6, 6, 6]);
    for (const [i, { visitor, participant }] of participants.entries()) {
      const mine = await ownReviews(app, visitor, code);
      expect(mine).toHaveLength(6);
      expect(mine.filter(({ incidentId }) => incidents[i]?.includes(incidentId))).toEqual([]);
      const told = JSON.stringify(mine);
      for (const other of participants) {
        expect(told).not.toContain(other.participant.name);
        expect(told).not.toContain(other.participant.id);
      }
      expect(participant.id).toBeTruthy();
    }
  });

  it('reaches the author without a name, on the page and on the stream', async () => {
    const { app, code, participants, incidents, by } = await reviewing(make);
    const [author] = participants as [Member];
    const [mine] = incidents[0] as [string];
    const ear = await hear(app, author.visitor, code);
    const desk = await hear(app, by, code);
    for (const reviewer of participants.slice(1)) {
      const toReview = await ownReviews(app, reviewer.visitor, code);
      if (!toReview.some(({ incidentId }) => incidentId === mine)) continue;
      await givePeerReview(app, reviewer.visitor, code, {
        incidentId: mine,
        version: 1,
        judgements: { ...allMet, context: 'not' },
        remarks: { ...noRemarks, context: '  Waar was dit?  ' }
      });
    }
    const found = (await ownIncidents(app, author.visitor, code)).find(({ id }) => id === mine);
    expect(found?.reviews).toHaveLength(3);
    expect(found?.reviews[0]).toMatchObject({ source: 'peer', remarks: { context: 'Waar was dit?' } });
    await ear.until(({ events }) => events.length === 3);
    await desk.until(({ events }) => events.length === 3);
    const heard = JSON.stringify([found?.reviews, ear.events, desk.events]);
    for (const { participant } of participants.slice(1)) expect(heard).not.toContain(participant.id);
    const progress = await reviewProgress(app, by, code);
    expect(progress.incidents.find(({ id }) => id === mine)).toMatchObject({ standing: 'not_yet', peers: 3 });
    await ear.close();
    await desk.close();
  });

  it('counts for the version that was read; again takes the place of what was said', async () => {
    const { app, code, participants, incidents, by } = await reviewing(make);
    const [author] = participants as [Member];
    const [mine] = incidents[0] as [string];
    const answers = answersAbout('beter');
    await submitIncident(app, author.visitor, code, {
      id: mine,
      polarity: 'effective',
      answers,
      revision: 1
    });
    const reviewer = await reviewerOf(mine);
    const review = (version: number, specific: 'met' | 'not') =>
      givePeerReview(app, reviewer.visitor, code, {
        incidentId: mine,
        version,
        judgements: { ...allMet, specific },
        remarks: noRemarks
      });
    await review(1, 'not');
    expect(await given()).toMatchObject({ version: 2, answers, given: { version: 1 } });
    await review(2, 'not');
    await review(2, 'met');
    expect(await given()).toMatchObject({ given: { version: 2, judgements: { specific: 'met' } } });
    await expectRefusal(review(3, 'met'), 'invalid_input', 'version');
    const progress = await reviewProgress(app, by, code);
    expect(progress.incidents.find(({ id }) => id === mine)).toMatchObject({
      standing: 'too_few',
      peers: 1,
      earlier: 1
    });
    expect(progress.people.find(({ id }) => id === reviewer.participant.id)).toMatchObject({
      done: 1,
      open: 5
    });

    async function given() {
      return (await ownReviews(app, reviewer.visitor, code)).find(({ incidentId }) => incidentId === mine);
    }
    async function reviewerOf(id: string): Promise<Member> {
      for (const member of participants) {
        const toReview = await ownReviews(app, member.visitor, code);
        if (toReview.some(({ incidentId }) => incidentId === id)) return member;
      }
      throw new Error('nobody reviews it');
    }
  });

  it('is given once, however often it is sent, and only by who was asked', async () => {
    const { app, code, participants, incidents } = await reviewing(make, 6);
    const [reviewer] = participants as [Member];
    const [next] = await ownReviews(app, reviewer.visitor, code);
    const input = {
      incidentId: next?.incidentId ?? '',
      version: 1,
      judgements: allMet,
      remarks: noRemarks
    };
    for (let i = 0; i < 2; i++) await givePeerReview(app, reviewer.visitor, code, input, 'sleutel');
    const asked = (await ownReviews(app, reviewer.visitor, code)).map(({ incidentId }) => incidentId);
    const [never] = incidents
      .slice(1)
      .flat()
      .filter((id) => !asked.includes(id));
    const strange = { ...input, incidentId: never ?? '' };
    await expectRefusal(givePeerReview(app, reviewer.visitor, code, strange), 'not_found');
    const own = { ...input, incidentId: incidents[0]?.[0] ?? '' };
    await expectRefusal(givePeerReview(app, reviewer.visitor, code, own), 'not_found');
    const long = { ...input, remarks: { ...noRemarks, context: 'x'.repeat(1001) } };
    await expectRefusal(givePeerReview(app, reviewer.visitor, code, long), 'too_long', 'remark_context');
  });

  it('evens the loads when someone comes late, and still takes what was on its way', async () => {
    const { app, code, participants, loads } = await reviewing(make);
    const before = await Promise.all(participants.map(({ visitor }) => ownReviews(app, visitor, code)));
    const ear = await hear(app, (participants[0] as Member).visitor, code);
    await aParticipant(app, code, 'Laat');
    expect(await loads()).toEqual([5, 5, 5, 5, 5, 5]);
    await ear.until(({ events }) => events.some(({ type }) => type === 'review.allocated'));
    const [first] = participants as [Member];
    const after = await ownReviews(app, first.visitor, code);
    const moved = before[0]?.find(({ incidentId }) => !after.some((one) => one.incidentId === incidentId));
    await givePeerReview(app, first.visitor, code, {
      incidentId: moved?.incidentId ?? '',
      version: 1,
      judgements: allMet,
      remarks: noRemarks
    });
    expect(await ownReviews(app, first.visitor, code)).toHaveLength(6);
    await ear.close();
  });

  it('goes on when someone leaves: their texts go, what they said stays', async () => {
    const { app, code, participants, by, loads } = await reviewing(make);
    const [gone, ...others] = participants as [Member, ...Member[]];
    const reviewed = await aPeerReview(app, code, gone, { remarks: { specific: 'Wie zei dat?' } });
    await removeParticipant(app, by, code, gone.participant.id);
    expect((await loads()).sort()).toEqual([5, 6, 6, 6]);
    const all = await Promise.all(others.map(({ visitor }) => ownIncidents(app, visitor, code)));
    const kept = all.flat().find(({ id }) => id === reviewed);
    expect(kept?.reviews).toMatchObject([{ remarks: { specific: 'Wie zei dat?' } }]);
  });

  it('asks nobody for what is excluded, and asks again when it comes back', async () => {
    const { app, code, participants, incidents, by } = await reviewing(make);
    const [out] = incidents[0] as [string];
    const asked = async () => {
      const lists = await Promise.all(participants.map(({ visitor }) => ownReviews(app, visitor, code)));
      return lists.flat().filter(({ incidentId }) => incidentId === out).length;
    };
    await excludeIncident(app, by, code, out, 'duplicate');
    expect(await asked()).toBe(0);
    await readmitIncident(app, by, code, out);
    expect(await asked()).toBe(3);
  });

  it('follows the number of reviewers, says how many there can be, and can be off', async () => {
    const { app, code, participants, workshop, by, loads } = await reviewing(make, 3);
    expect(await reviewProgress(app, by, code)).toMatchObject({ wanted: 3, reachable: 2 });
    expect(await loads()).toEqual([4, 4, 4]);
    const set = (reviewers: number) =>
      describeWorkshop(app, by, code, { ...workshop, settings: { reviewers } });
    await set(0);
    expect((await loads()).every((load) => load <= 1)).toBe(true);
    await set(2);
    expect(await loads()).toEqual([4, 4, 4]);
    await expectRefusal(set(1), 'invalid_input', 'reviewers');
    await expectRefusal(set(6), 'invalid_input', 'reviewers');
    expect(participants).toHaveLength(3);
  });

  it('plans what was written later when the review opens again', async () => {
    const { app, code, participants, by, loads } = await reviewing(make);
    await movePhase(app, by, code, 'write', null);
    await anIncident(app, code, participants[0] as Member);
    await movePhase(app, by, code, 'review', null);
    expect((await loads()).reduce((sum, load) => sum + load)).toBe(33);
    await movePhase(app, by, code, 'write', null);
    expect(await ownReviews(app, (participants[1] as Member).visitor, code)).toEqual([]);
  });

  it('takes what was finished without a connection after the groups began to sort', async () => {
    const { app, code, participants, by } = await reviewing(make);
    const [reviewer] = participants as [Member];
    const scene = await ownReviews(app, reviewer.visitor, code);
    await drawWorkshopGroups(app, by, code, 2);
    await movePhase(app, by, code, 'analyse', null);
    const input = { version: 1, judgements: allMet, remarks: noRemarks };
    await givePeerReview(app, reviewer.visitor, code, {
      ...input,
      incidentId: scene[0]?.incidentId ?? ''
    });
  });

  it('says how far peers agree, and comes along in the archive', async () => {
    const { app, code, participants, facilitator, by } = await reviewing(make);
    for (const [i, reviewer] of participants.entries()) {
      while (await aPeerReview(app, code, reviewer, { judgements: i % 2 ? { context: 'partly' } : {} }));
    }
    const figures = await peerAgreement(app, by, code);
    expect(figures.map(({ criterion }) => criterion)).toEqual([
      'specific',
      'behaviour',
      'context',
      'consequences'
    ]);
    expect(figures[0]).toMatchObject({ percent: { value: 1, n: 10 }, alpha: { reason: 'one-value' } });
    expect(figures[2]?.percent.value).toBeLessThan(1);
    expect(figures[2]?.ac1.n).toBe(10);
    expect(await peerAgreement(app, by, code)).toBe(figures);

    const text = new TextDecoder().decode((await exportArchive(app, by, code)).body);
    const copy = await importArchive(app, facilitator.account, text);
    const again = await exportArchive(app, by, copy.joinCode);
    expect(new TextDecoder().decode(again.body)).toBe(text);
    const progress = await reviewProgress(app, by, copy.joinCode);
    expect(progress.people.map(({ done, open }) => [done, open])).toEqual(participants.map(() => [6, 0]));
  });
});
