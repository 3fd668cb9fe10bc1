import { expect, it, vi } from 'vitest';
import type { Votes } from '../../src/lib/domain/plenary/reading.ts';
import { exportArchive, importArchive } from '../../src/lib/server/usecases/archive.ts';
import { improveIncident } from '../../src/lib/server/usecases/improving.ts';
import { excludeIncident, readIncident } from '../../src/lib/server/usecases/incidents.ts';
import { removeParticipant } from '../../src/lib/server/usecases/participants.ts';
import { movePhase } from '../../src/lib/server/usecases/phases.ts';
import { programme } from '../../src/lib/server/usecases/programme.ts';
import { leadReading, readAloud, vote } from '../../src/lib/server/usecases/read-aloud.ts';
import { submitIncident } from '../../src/lib/server/usecases/writing.ts';
import {
  answersAbout,
  aParticipant,
  aReview,
  aWorkshop,
  hear,
  type Ear,
  type Member
} from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { expectRefusal } from './refusals.ts';

const good = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' } as const;

async function aClass(make: Make, participants = 3) {
  const app = await make();
  const scene = await aWorkshop(app, {
    phase: 'review',
    participants,
    incidents: { effective: 1, ineffective: 1 }
  });
  const { code, facilitator } = scene;
  const [author, ...others] = scene.participants as [Member, Member, Member];
  const [first, second] = scene.incidents[0] as [string, string];
  const by = facilitator.visitor;
  return {
    app,
    ...scene,
    by,
    author,
    others,
    first,
    second,
    lead: (step: Parameters<typeof leadReading>[3], id = first) => leadReading(app, by, code, step, id),
    votes: (member: Member, votes: Votes, incidentId = first, version = 1) =>
      vote(app, member.visitor, code, { incidentId, version, votes }),
    view: async (member: Member = author) => (await readAloud(app, member.visitor, code)).reading
  };
}

const readings = (ear: Ear) => ear.events.filter(({ type }) => type === 'reading.changed');

describeOnBoth('reading aloud', (make) => {
  it('shows everyone the same incident, without a name, also those who come later', async () => {
    const { app, code, author, others, lead, view, first } = await aClass(make);
    const ear = await hear(app, others[0].visitor, code);
    expect(await view()).toBeNull();
    await lead('show');
    await ear.until((heard) => readings(heard).length === 1);
    const late = await aParticipant(app, code, 'Laatkomer');
    const seen = [await view(), await view(others[0]), await view(late)];
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
    expect(seen[0]).toMatchObject({ incidentId: first, voted: 0, revealed: false, outcome: null });
    expect(seen[0]?.text.answers.behaviour).toContain('professor');
    const patch = readings(ear)[0]?.patch;
    expect(patch).toEqual({ kind: 'reading', value: seen[0] });
    const told = JSON.stringify([seen, ear.events]);
    expect(told).not.toContain(author.participant.id);
    expect(told).not.toContain(author.participant.name);
  });

  it('keeps votes, which can be changed, and tells nobody what they are before they are revealed', async () => {
    const { app, code, by, author, others, lead, votes, view } = await aClass(make);
    await lead('show');
    const ears = [await hear(app, by, code), await hear(app, others[1]?.visitor ?? by, code)] as const;
    await votes(others[0], { context: 'not' });
    await votes(others[0], { ...good, context: 'not' });
    await votes(others[0], { ...good, context: 'partly' });
    expect((await readAloud(app, others[0].visitor, code)).votes).toMatchObject([
      { version: 1, votes: { ...good, context: 'partly' } }
    ]);
    await ears[0].until((ear) => ear.events.some(({ patch }) => patch.kind === 'voted' && patch.voted === 1));
    // An unfinished vote, and a changed one, are no news.
    expect(ears[0].events).toHaveLength(1);
    expect(await view(author)).toMatchObject({ voted: 1, outcome: null });
    expect((await readAloud(app, by, code)).reading?.outcome).toBeNull();
    await lead('reveal');
    await Promise.all(ears.map((ear) => ear.until((heard) => readings(heard).length === 1)));
    expect((await view(author))?.outcome?.distribution.context).toEqual({ met: 0, partly: 1, not: 0 });
    // Phones hear of the reading only, never of each vote.
    expect(ears[1].events.map(({ type }) => type)).toEqual(['reading.changed']);
    expect(JSON.stringify(ears[0].events.slice(0, 1))).not.toContain('partly');
    await expectRefusal(votes(others[0], good), 'votes_revealed');
    await lead('hide');
    expect(await view()).toMatchObject({ revealed: false, outcome: null });
    await votes(others[0], good);
    await lead('reveal');
    expect((await view())?.outcome?.passes).toBe(true);
  });

  it('takes votes of others than the author, on what is read now', async () => {
    const { author, others, lead, votes, first, second } = await aClass(make);
    await expectRefusal(votes(others[0], good), 'outdated');
    await lead('show');
    await expectRefusal(votes(author, good), 'forbidden');
    await expectRefusal(votes(others[0], good, second), 'outdated');
    await expectRefusal(votes(others[0], good, 'nothing'), 'outdated');
    await expectRefusal(votes(others[0], good, first, 2), 'outdated');
  });

  it('sends the count of a class that votes at once a few times, and to facilitators only', async () => {
    const { app, code, by, lead, votes, participants } = await aClass(make, 30);
    await lead('show');
    const screen = await hear(app, by, code);
    const phone = await hear(app, participants[1]?.visitor ?? by, code);
    await Promise.all(participants.slice(1).map((member) => votes(member, good)));
    const counted = (ear: Ear) =>
      ear.events.map(({ patch }) => (patch.kind === 'voted' ? patch.voted : null)).at(-1);
    await screen.until((ear) => counted(ear) === 29);
    expect(phone.events).toEqual([]);
    const late = await hear(app, by, code, screen.events[0] ? screen.events[0].seq - 1 : 0);
    await late.until((ear) => counted(ear) === 29);
    expect(late.events).toHaveLength(1);
  });

  it('refuses a step about an incident that is no longer on the screen', async () => {
    const { lead, view, first, second } = await aClass(make);
    await expectRefusal(lead('reveal'), 'outdated');
    await lead('show');
    await lead('show', second);
    await expectRefusal(lead('reveal', first), 'outdated');
    await lead('reveal', second);
    expect(await view()).toMatchObject({ incidentId: second, revealed: true });
    await lead('stop', second);
    expect(await view()).toBeNull();
  });

  it('survives a restart, and finds the votes again when an incident comes back', async () => {
    const { app, code, others, lead, votes, view, second } = await aClass(make);
    await lead('show');
    await votes(others[0], good);
    await lead('reveal');
    await lead('show', second);
    await lead('show');
    const before = await view();
    expect(before).toMatchObject({ voted: 1, revealed: false });
    const again = await make.another(app);
    expect((await readAloud(again, others[0].visitor, code)).reading).toEqual(before);
  });

  it('ends with the phase, and when the incident goes', async () => {
    const { app, code, by, author, others, lead, view, second } = await aClass(make);
    await lead('show');
    await movePhase(app, by, code, 'write', null);
    expect(await view()).toBeNull();
    await expectRefusal(lead('show'), 'phase_closed');
    await movePhase(app, by, code, 'review', null);
    await lead('show', second);
    await excludeIncident(app, by, code, second, 'identifiable');
    expect(await view()).toBeNull();
    await expectRefusal(lead('show', second), 'forbidden');
    await lead('show');
    const ear = await hear(app, others[0].visitor, code);
    await removeParticipant(app, by, code, author.participant.id);
    await ear.until((heard) => readings(heard).length === 1);
    expect(readings(ear)[0]?.patch).toEqual({ kind: 'reading', value: null });
    expect(await view(others[0])).toBeNull();
  });

  it('shows an improvement beside the text that was read, and lets the class judge it anew', async () => {
    const { app, code, by, author, others, lead, votes, view, first } = await aClass(make);
    await lead('show');
    await votes(others[0], { ...good, context: 'not' });
    const [desk, phone] = [await hear(app, by, code), await hear(app, others[0].visitor, code)] as const;
    await submitIncident(app, author.visitor, code, {
      id: first,
      polarity: 'effective',
      answers: answersAbout('verbeterd'),
      revision: 1
    });
    await desk.until((ear) => readings(ear).length === 1);
    expect(await view()).toMatchObject({ newer: true, compared: null, text: { version: 1 } });
    expect(JSON.stringify(await view())).not.toContain('verbeterd');
    await lead('compare');
    await phone.until((ear) => readings(ear).length === 1);
    const { compared } = (await view()) ?? {};
    expect(compared?.before.version).toBe(1);
    expect(compared?.after.answers).toEqual(answersAbout('verbeterd'));
    await lead('again');
    expect(await view()).toMatchObject({ voted: 0, newer: false, compared: null, text: { version: 2 } });
    await expectRefusal(votes(others[0], good), 'outdated');
    await votes(others[0], good, first, 2);
    expect(await view()).toMatchObject({ voted: 1 });
  });

  it('lets the facilitator improve a text; what the author is typing stays', async () => {
    const { app, code, by, author, lead, view, first, second } = await aClass(make);
    await lead('show');
    const improve = (incidentId: string, about: string, version = 1) =>
      improveIncident(app, by, code, { incidentId, version, answers: answersAbout(about) });
    await improve(first, 'van de begeleider');
    const { incident, versions } = await readIncident(app, author.visitor, code, first);
    expect(versions.map(({ writer }) => writer)).toEqual(['author', 'facilitator']);
    expect(incident.working).toEqual(answersAbout('van de begeleider'));
    expect(incident.revision).toBe(2);
    expect(await view()).toMatchObject({ newer: true });
    await expectRefusal(improve(first, 'te laat'), 'outdated');
    await expectRefusal(
      improveIncident(app, by, code, {
        incidentId: first,
        version: 2,
        answers: { ...answersAbout('x'), behaviour: ' ' }
      }),
      'incident_incomplete',
      'behaviour'
    );
    const typing = { ...answersAbout('halverwege'), behaviour: '' };
    const input = { id: second, polarity: 'ineffective', answers: typing, revision: 1 } as const;
    await submitIncident(app, author.visitor, code, input);
    await improve(second, 'intussen');
    const other = await readIncident(app, author.visitor, code, second);
    expect(other.incident.working).toEqual(typing);
    expect(other.incident.submitted).toEqual(answersAbout('intussen'));
  });

  it('lists what was read, then what is suggested and why; authors without a name', async () => {
    const { app, code, by, facilitator, incidents, lead, second } = await aClass(make);
    const contested = incidents[2]?.[0] ?? '';
    await aReview(app, code, facilitator, contested, { judgements: good });
    await aReview(app, code, facilitator, contested, { judgements: { ...good, context: 'not' } });
    const before = await programme(app, by, code);
    expect(before).toHaveLength(6);
    expect(before[0]).toMatchObject({
      id: contested,
      turn: null,
      reasons: [
        { kind: 'disagreement', criterion: 'context' },
        { kind: 'flaw', criterion: 'context' }
      ]
    });
    expect(new Set(before.map(({ author }) => author))).toEqual(new Set([1, 2, 3]));
    await lead('show', second);
    await lead('show', contested);
    await lead('reveal', contested);
    const after = await programme(app, by, code);
    expect(after.map(({ id, turn }) => [id, turn]).slice(0, 3)).toEqual([
      [second, 'shown'],
      [contested, 'discussed'],
      [expect.any(String), null]
    ]);
  });

  it('goes with the workshop into an archive and back', async () => {
    const { app, code, by, others, facilitator, lead, votes, first, second } = await aClass(make);
    await lead('show', second);
    await votes(others[0], { specific: 'partly' }, second);
    await lead('reveal', second);
    await lead('show');
    await votes(others[0], good);
    await improveIncident(app, by, code, {
      incidentId: first,
      version: 1,
      answers: answersAbout('verbeterd')
    });
    await lead('compare');
    const decode = (file: { body: unknown }) => new TextDecoder().decode(file.body as Uint8Array);
    const text = decode(await exportArchive(app, by, code));
    const copy = await importArchive(app, facilitator.account, text);
    expect(decode(await exportArchive(app, by, copy.joinCode))).toBe(text);
    const [was, is] = [await readAloud(app, by, code), await readAloud(app, by, copy.joinCode)];
    expect(is.reading).toEqual({ ...was.reading, incidentId: expect.any(String) as string });
    // Before there was reading aloud, archives did not mention it.
    const older = JSON.parse(text) as {
      workshop: { reading?: unknown };
      incidents: { turns?: unknown; versions: { writer?: unknown }[] }[];
    };
    delete older.workshop.reading;
    for (const incident of older.incidents) {
      delete incident.turns;
      for (const version of incident.versions) delete version.writer;
    }
    const old = await importArchive(app, facilitator.account, JSON.stringify(older));
    expect((await readAloud(app, by, old.joinCode)).reading).toBeNull();
  });

  it('reads what changed once, however many listen', async () => {
    const { app, code, lead, participants } = await aClass(make);
    const ears = await Promise.all(participants.map(({ visitor }) => hear(app, visitor, code)));
    const reads = vi.spyOn(app.store.db, 'select');
    await lead('show');
    await Promise.all(ears.map((ear) => ear.until((heard) => readings(heard).length === 1)));
    expect(reads.mock.calls.length).toBeLessThanOrEqual(8);
  });
});
