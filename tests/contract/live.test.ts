import { expect, it, vi } from 'vitest';
import { listen } from '../../src/lib/server/usecases/live.ts';
import { moveToGroup } from '../../src/lib/server/usecases/groups.ts';
import { movePhase, setTimer } from '../../src/lib/server/usecases/phases.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { saveDraft } from '../../src/lib/server/usecases/writing.ts';
import { findParticipant } from '../../src/lib/server/store/participants.ts';
import { aDraft, anIncident, answersAbout, aParticipant, aWorkshop, hear } from '../builders/index.ts';
import type { Ear, Member } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const types = (ear: Ear) => ear.events.map(({ type }) => type);

async function four(make: Make) {
  const app = await make();
  const scene = await aWorkshop(app, { phase: 'write', participants: 4, groups: 2 });
  const [an] = scene.participants as [Member];
  const groupId = an.participant.groupId;
  const mate = scene.participants.find((p) => p !== an && p.participant.groupId === groupId) as Member;
  const other = scene.participants.find((p) => p.participant.groupId !== groupId) as Member;
  const otherGroupId = other.participant.groupId ?? '';
  return { app, ...scene, an, mate, other, groupId: groupId ?? '', otherGroupId };
}

/** A group's business: heard by its members and the facilitators. */
const forGroup = ({ app, workshop }: Awaited<ReturnType<typeof four>>, groupId: string) =>
  app.store.change(workshop.id, { actorId: null }, (change) =>
    change.log({ type: 'boards.dealt', subjectId: groupId, audience: `group:${groupId}` })
  );

describeOnBoth('the live stream', (make) => {
  it('tells each only what they may hear', async () => {
    const room = await four(make);
    const { app, code, facilitator, an, mate, other, groupId } = room;
    const ears = {
      facilitator: await hear(app, facilitator.visitor, code),
      an: await hear(app, an.visitor, code),
      mate: await hear(app, mate.visitor, code),
      other: await hear(app, other.visitor, code)
    };
    await aDraft(app, code, an);
    await forGroup(room, groupId);
    await aParticipant(app, code, 'Nieuw');
    await setTimer(app, facilitator.visitor, code, 10);
    await Promise.all(
      Object.values(ears).map((ear) => ear.until(() => types(ear).includes('workshop.changed')))
    );
    expect(types(ears.facilitator)).toEqual([
      'incident.drafted',
      'boards.dealt',
      'participant.joined',
      'workshop.changed'
    ]);
    expect(types(ears.an)).toEqual(['incident.drafted', 'boards.dealt', 'workshop.changed']);
    expect(types(ears.mate)).toEqual(['boards.dealt', 'workshop.changed']);
    expect(types(ears.other)).toEqual(['workshop.changed']);
    const seqs = ears.facilitator.events.map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
  });

  it('shows a text that is being written to its author only', async () => {
    const { app, code, facilitator, an } = await four(make);
    const ears = [await hear(app, an.visitor, code), await hear(app, facilitator.visitor, code)] as const;
    const draft = await aDraft(app, code, an, { answers: answersAbout('geheim') });
    const id = await anIncident(app, code, an, { answers: answersAbout('openbaar') });
    await Promise.all(ears.map((ear) => ear.until(() => types(ear).includes('incident.submitted'))));
    const [own, theirs] = ears.map((ear) => JSON.stringify(ear.events));
    expect(own).toContain('geheim');
    expect(theirs).toContain(draft);
    expect(theirs).toContain('openbaar');
    expect(theirs).not.toContain('geheim');
    await saveDraft(app, an.visitor, code, {
      id,
      polarity: 'effective',
      answers: answersAbout('nog niet'),
      revision: 1
    });
    const later = await hear(app, facilitator.visitor, code, 0);
    await later.until(() => types(later).includes('incident.submitted'));
    expect(JSON.stringify(later.events)).not.toContain('nog niet');
  });

  it('refuses strangers and people of another workshop', async () => {
    const { app, code } = await four(make);
    const elsewhere = await aWorkshop(app, { participants: 1 });
    for (const { visitor } of [elsewhere.facilitator, ...elsewhere.participants]) {
      await expectRefusal(listen(app, visitor, code, null), 'not_found');
    }
  });

  it('cuts a removed participant off, before anything more is heard', async () => {
    const { app, code, facilitator, an, mate } = await four(make);
    const ear = await hear(app, an.visitor, code);
    const stays = await hear(app, mate.visitor, code);
    await removeParticipant(app, facilitator.visitor, code, an.participant.id);
    await movePhase(app, facilitator.visitor, code, 'review', null);
    await ear.until(({ ended }) => ended);
    await stays.until(() => types(stays).includes('workshop.phase_moved'));
    expect(ear.events).toEqual([]);
    await expectRefusal(listen(app, an.visitor, code, null), 'not_found');
  });

  it('cuts off who is removed in the very moment of coming in', async () => {
    const { app, code, facilitator, an, mate } = await four(make);
    const stays = await hear(app, mate.visitor, code);
    let removed = false;
    vi.spyOn(app.hub, 'open').mockImplementationOnce((...given) => {
      // Everything that happens between the check at the door and the seat inside.
      const stream = new TransformStream<Uint8Array, Uint8Array>();
      void (async () => {
        await removeParticipant(app, facilitator.visitor, code, an.participant.id);
        removed = (await findParticipant(app.store, an.participant.id)) === null;
        await movePhase(app, facilitator.visitor, code, 'review', null);
        await stays.until(() => types(stays).includes('workshop.phase_moved'));
        await app.hub.open(...given).pipeTo(stream.writable);
      })();
      return stream.readable;
    });
    const ear = await hear(app, an.visitor, code);
    await ear.until(({ ended }) => ended);
    expect(removed).toBe(true);
    expect(ear.events).toEqual([]);
  });

  it('follows someone who changes groups', async () => {
    const room = await four(make);
    const { app, code, facilitator, an, groupId, otherGroupId } = room;
    const ear = await hear(app, an.visitor, code);
    await forGroup(room, groupId);
    await ear.until(() => types(ear).length === 1);
    await moveToGroup(app, facilitator.visitor, code, an.participant.id, otherGroupId);
    await forGroup(room, groupId);
    await forGroup(room, otherGroupId);
    await ear.until(() => types(ear).length === 3);
    expect(ear.events.map(({ type, subjectId }) => [type, subjectId])).toEqual([
      ['boards.dealt', groupId],
      ['participant.regrouped', an.participant.id],
      ['boards.dealt', otherGroupId]
    ]);
  });

  it('resumes after the last seq that was heard, without a gap and nothing twice', async () => {
    const { app, code, facilitator } = await four(make);
    const first = await hear(app, facilitator.visitor, code);
    await aParticipant(app, code);
    await first.until(({ events }) => events.length === 1);
    await first.close();
    const seq = first.events[0]?.seq ?? 0;
    await aParticipant(app, code);
    await aParticipant(app, code);
    const joining = hear(app, facilitator.visitor, code, seq);
    await Promise.all([aParticipant(app, code), aParticipant(app, code), joining]);
    const second = await joining;
    await second.until(({ events }) => events.length === 4);
    expect(second.events.map((event) => event.seq)).toEqual([1, 2, 3, 4].map((n) => seq + n));
    // A seq from the future, as after a restored backup, starts from now.
    const confused = await hear(app, facilitator.visitor, code, seq + 1000);
    await aParticipant(app, code);
    await confused.until(({ events }) => events.length === 1);
    expect(confused.events[0]?.seq).toBe(seq + 5);
  });

  it('stays whole when people come and go while others speak', async () => {
    const { app, code, facilitator } = await four(make);
    const ears: Ear[] = [];
    const comeAndGo = async () => {
      for (let i = 0; i < 15; i++) {
        const passing = await hear(app, facilitator.visitor, code, 0);
        ears.push(await hear(app, facilitator.visitor, code));
        await passing.close();
      }
    };
    const speak = async () => {
      for (let i = 0; i < 15; i++) await setTimer(app, facilitator.visitor, code, i + 1);
    };
    await Promise.all([comeAndGo(), speak()]);
    await setTimer(app, facilitator.visitor, code, 99);
    const heardAll = ({ events }: Ear) => {
      const patch = events.at(-1)?.patch;
      return patch?.kind === 'workshop' && (patch.value.phaseEndsAt ?? 0) > Date.now() + 90 * 60_000;
    };
    await Promise.all(ears.map((ear) => ear.until(heardAll)));
    for (const { events } of ears) {
      const seqs = events.map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, i) => (seqs[0] ?? 0) + i));
    }
    expect(app.hub.count()).toBe(ears.length);
    await Promise.all(ears.map((ear) => ear.close()));
    await vi.waitFor(() => expect(app.hub.count()).toBe(0));
  });

  it('tells who is too far behind to load everything again', async () => {
    const { app, code, workshop, facilitator } = await four(make);
    await app.store.change(workshop.id, { actorId: null }, async (change) => {
      for (let i = 0; i < 600; i++) {
        await change.log({ type: 'document.changed', subjectId: workshop.id, audience: 'everyone' });
      }
    });
    const ear = await hear(app, facilitator.visitor, code, 0);
    await ear.until(({ reloads }) => reloads === 1);
    await setTimer(app, facilitator.visitor, code, 5);
    await ear.until(() => types(ear).includes('workshop.changed'));
  });

  it('reads what changed once for all who hear it, and sends a burst together', async () => {
    const { app, code, facilitator, participants: people } = await four(make);
    const ears = await Promise.all(
      [facilitator, ...people, ...people, ...people].map(({ visitor }) => hear(app, visitor, code))
    );
    const reads = vi.spyOn(app.store.db, 'select');
    for (let i = 0; i < 10; i++) await setTimer(app, facilitator.visitor, code, i + 1);
    await Promise.all(ears.map((ear) => ear.until(({ events }) => events.length === 10)));
    // Each change reads two rows at the door; the stream reads the log in a few batches, and each entry's thing once.
    expect(reads.mock.calls.length).toBeLessThanOrEqual(10 * 2 + 10 + 10);
  });

  it('ends at once when the application closes, and opens no more', async () => {
    const { app, code, facilitator, an } = await four(make);
    const ears = [await hear(app, facilitator.visitor, code), await hear(app, an.visitor, code, 0)];
    await app.hub.close();
    await Promise.all(ears.map((ear) => ear.until(({ ended }) => ended)));
    const late = await hear(app, facilitator.visitor, code);
    await late.until(({ ended }) => ended);
  });

  // SQLite serves one process.
  if (make.dialect === 'sqlite') return;
  it('is heard by another process on the same database, and the log stays one', async () => {
    const one = await make();
    const { code, workshop, facilitator, participants: people } = await aWorkshop(one, { participants: 2 });
    const two = await make.another(one);
    const there = await hear(two, facilitator.visitor, code);
    const [an] = people as [Member];
    const away = await hear(two, an.visitor, code);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => aParticipant(i % 2 === 0 ? one : two, code, `Deelnemer ${i}`))
    );
    await there.until(({ events }) => events.length === 20);
    expect(there.events.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 20 }, (_, i) => workshop.seq + i + 1)
    );
    await removeParticipant(one, facilitator.visitor, code, an.participant.id);
    await away.until(({ ended }) => ended);
  });
});
