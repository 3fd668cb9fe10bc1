import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/lib/domain/errors.ts';
import { Refusal } from '../../src/lib/domain/errors.ts';
import { noRemarks } from '../../src/lib/domain/incidents/review.ts';
import type { Phase } from '../../src/lib/domain/workshops/workshop.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import { nobody, type Visitor } from '../../src/lib/server/usecases/enter.ts';
import * as groups from '../../src/lib/server/usecases/groups.ts';
import * as improving from '../../src/lib/server/usecases/improving.ts';
import * as incidents from '../../src/lib/server/usecases/incidents.ts';
import * as participants from '../../src/lib/server/usecases/participants.ts';
import * as peers from '../../src/lib/server/usecases/peer-review.ts';
import * as phases from '../../src/lib/server/usecases/phases.ts';
import * as reading from '../../src/lib/server/usecases/read-aloud.ts';
import * as writing from '../../src/lib/server/usecases/writing.ts';
import { aDraft, anIncident, aWorkshop, type Member, type Scene } from '../builders/index.ts';
import { describeOnBoth, type Make } from './describeOnBoth.ts';
import { good, rows, text, type Place, type Result, type Roles } from './permission-table.ts';

class Undone extends Error {
  /** A submission's refusal is part of its answer. */
  readonly refused: ErrorCode | undefined;

  constructor(answer: unknown) {
    super('undone');
    this.refused = (answer as { refused?: { code: ErrorCode } } | undefined)?.refused?.code;
  }
}

/** The same application, in which every change is undone as soon as it went through. */
function tryingOut(app: App): App {
  const change: App['store']['change'] = (id, options, work) =>
    app.store.change(id, options, async (inner) => {
      throw new Undone(await work(inner));
    });
  const write = () => Promise.reject(new Error('A use case of a workshop writes through its change only.'));
  return { ...app, store: { ...app.store, change, write } };
}

async function result(call: Promise<unknown>): Promise<Result> {
  try {
    await call;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.refused ?? 'done';
    if (thrown instanceof Refusal) return thrown.code;
    throw thrown;
  }
}

async function play(app: App, phase: Phase): Promise<{ place: Place; visitors: Record<Roles, Visitor> }> {
  const scene: Scene = await aWorkshop(app, {
    phase: 'write',
    participants: 4,
    groups: 2,
    settings: { retranslate: true }
  });
  const [author] = scene.participants as [Member];
  const { groupId } = author.participant;
  const mate = scene.participants.find((p) => p !== author && p.participant.groupId === groupId) as Member;
  const other = scene.participants.find((p) => p.participant.groupId !== groupId) as Member;
  const incident = await anIncident(app, scene.code, author);
  const draft = await aDraft(app, scene.code, author);
  const elsewhere = await writing.saveDraft(app, author.visitor, scene.code, text(draft, 'elders', 0));
  const earlier = (elsewhere.kind === 'saved' && elsewhere.earlier?.[0]?.id) || '';
  const by = scene.facilitator.visitor;
  if (phase !== 'write') await phases.movePhase(app, by, scene.code, phase, null);
  if (phase === 'review') await reading.leadReading(app, by, scene.code, 'show', incident);
  const next = await aWorkshop(app, { phase: 'write', participants: 1 });
  return {
    place: {
      code: scene.code,
      groupNumber: scene.groups.find(({ id }) => id === groupId)?.number ?? 0,
      groupId: groupId ?? '',
      author: author.participant.id,
      incident,
      draft,
      earlier
    },
    visitors: {
      facilitator: scene.facilitator.visitor,
      author: author.visitor,
      mate: mate.visitor,
      other: other.visitor,
      elsewhere: (next.participants[0] as Member).visitor,
      otherFacilitator: next.facilitator.visitor,
      stranger: nobody
    }
  };
}

describeOnBoth('permissions', (make: Make) => {
  it.each(['write', 'review', 'analyse', 'retranslate', 'report'] as const)(
    'of every use case and role: %s',
    async (phase) => {
      const app = await make();
      const { place, visitors } = await play(app, phase);
      const trying = tryingOut(app);
      const found: string[] = [];
      const expected: string[] = [];
      for (const [i, row] of rows.entries()) {
        if (row.phase !== phase) continue;
        for (const role of Object.keys(visitors) as Roles[]) {
          const name = `${i} ${row.usecase} by ${role}`;
          found.push(`${name}: ${await result(row.call(trying, visitors[role], place))}`);
          expected.push(`${name}: ${row.expected[role]}`);
        }
      }
      expect(found).toEqual(expected);
    }
  );

  it("a facilitator's code opens nothing of another workshop", async () => {
    const app = await make();
    const { place, visitors } = await play(app, 'write');
    const mine = await aWorkshop(app, { phase: 'write', participants: 2, groups: 1 });
    const [member] = mine.participants as [Member];
    const by = mine.facilitator.visitor;
    const review = {
      incidentId: place.incident,
      version: 1,
      judgements: good,
      remark: '',
      outcome: 'none'
    } as const;
    const calls: Record<string, () => Promise<unknown>> = {
      readIncident: () => incidents.readIncident(app, by, mine.code, place.incident),
      reviewIncident: () => incidents.reviewIncident(app, by, mine.code, review),
      givePeerReview: () =>
        peers.givePeerReview(app, member.visitor, mine.code, { ...review, remarks: noRemarks }),
      excludeIncident: () => incidents.excludeIncident(app, by, mine.code, place.incident, 'duplicate'),
      leadReading: () => reading.leadReading(app, by, mine.code, 'show', place.incident),
      improveIncident: () =>
        improving.improveIncident(app, by, mine.code, {
          incidentId: place.incident,
          version: 1,
          answers: text(place.incident).answers
        }),
      readmitIncident: () => incidents.readmitIncident(app, by, mine.code, place.incident),
      withdrawIncident: () => writing.withdrawIncident(app, member.visitor, mine.code, place.incident),
      saveDraft: () => writing.saveDraft(app, member.visitor, mine.code, text(place.draft)),
      renewReturnCode: () => participants.renewReturnCode(app, by, mine.code, place.author),
      removeParticipant: () => participants.removeParticipant(app, by, mine.code, place.author),
      movePerson: () => groups.moveToGroup(app, by, mine.code, place.author, null),
      moveToGroup: () => groups.moveToGroup(app, by, mine.code, member.participant.id, place.groupId)
    };
    for (const [name, call] of Object.entries(calls)) {
      expect(`${name}: ${await result(call())}`).toBe(`${name}: not_found`);
    }
    const still = await incidents.readIncident(app, visitors.author, place.code, place.incident);
    expect(still.incident).toMatchObject({ version: 1, reviews: [] });
  });
});

describe('the table of permissions', () => {
  it('names every use case of a workshop', () => {
    const folder = 'src/lib/server/usecases';
    const signature = /export async function (\w+)\(\s*app: App,\s*visitor: Visitor,\s*code: string/g;
    const all = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(signature)])
      .map(([, name]) => name)
      // The way in, which all the others take.
      .filter((name) => name !== 'changeAs');
    const tested = new Set(rows.map(({ usecase }) => usecase));
    expect(all.filter((name) => !tested.has(name ?? ''))).toEqual([]);
    expect([...tested].filter((name) => !all.includes(name))).toEqual([]);
  });
});
