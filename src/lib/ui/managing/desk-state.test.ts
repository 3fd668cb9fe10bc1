import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDetails } from '$lib/domain/incidents/details';
import type { IncidentView } from '$lib/domain/live/events';
import { emptyAnswers } from '$lib/domain/incidents/incident';
import { defaultSettings, type Workshop } from '$lib/domain/workshops/workshop';
import {
  applyPatch,
  gather,
  isReady,
  neighbours,
  replaced,
  tallyAll,
  tallyByAuthor,
  type DeskState,
  type IncidentMark
} from './desk-state';

const workshop: Workshop = {
  id: 'w',
  joinCode: 'BCDFGH',
  title: 'Werkcollege',
  jobTitle: 'ober',
  aim: 'Gasten bedienen.',
  language: 'nl',
  phase: 'write',
  phaseEndsAt: null,
  settings: defaultSettings,
  calibration: 'none',
  screen: null,
  createdAt: 0,
  seq: 1
};
const person = (id: string, groupId: string | null = null) => ({
  id,
  workshopId: 'w',
  name: id,
  groupId,
  joinedAt: 0,
  importId: null
});
const group = (number: number) => ({ id: `g${number}`, workshopId: 'w', number });
const mark = (id: string, authorId: string, changes: Partial<IncidentMark> = {}): IncidentMark => ({
  id,
  authorId,
  number: 1,
  polarity: 'effective',
  status: 'submitted',
  sentBack: false,
  version: 1,
  ...changes
});
const view = (incident: IncidentMark): IncidentView => ({
  ...incident,
  workshopId: 'w',
  working: emptyAnswers,
  revision: 1,
  submitted: emptyAnswers,
  exclusion: null,
  createdAt: 0,
  submittedAt: 0,
  reviews: [],
  earlier: [],
  decisions: [],
  details: emptyDetails,
  typedAt: null
});
const state: DeskState = {
  workshop,
  participants: [person('an', 'g1'), person('bo', 'g2')],
  groups: [group(1), group(2)],
  incidents: [mark('i', 'an'), mark('j', 'bo')]
};

describe('the desk follows the live stream', () => {
  it('takes people in, in order of coming, and out with their texts', () => {
    const joined = applyPatch(state, { kind: 'participant', id: 'cas', value: person('cas') });
    expect(joined.participants.map(({ id }) => id)).toEqual(['an', 'bo', 'cas']);
    const left = applyPatch(joined, { kind: 'participant', id: 'an', value: null });
    expect(left.participants.map(({ id }) => id)).toEqual(['bo', 'cas']);
    expect(left.incidents.map(({ id }) => id)).toEqual(['j']);
  });

  it('leaves nobody in a group that is gone', () => {
    const drawn = applyPatch(state, { kind: 'groups', value: [group(1)] });
    expect(drawn.participants.map(({ groupId }) => groupId)).toEqual(['g1', null]);
  });

  it('keeps of an incident only how far it is', () => {
    const told = applyPatch(state, { kind: 'incident', id: 'k', value: view(mark('k', 'bo')) });
    expect(told.incidents.at(-1)).toEqual(mark('k', 'bo'));
    expect(applyPatch(told, { kind: 'incident', id: 'k', value: null })).toEqual(state);
  });

  it('changes nothing more when an event comes twice', () => {
    for (const patch of [
      { kind: 'participant', id: 'cas', value: person('cas') },
      { kind: 'incident', id: 'k', value: view(mark('k', 'bo')) },
      { kind: 'workshop', value: { ...workshop, phase: 'review' } }
    ] as const) {
      const once = applyPatch(state, patch);
      expect(applyPatch(once, patch)).toEqual(once);
    }
  });
});

it('replaces without losing or doubling anything', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, id) => {
      const list = ids.map((one) => ({ id: one }));
      const result = replaced(list, id, { id }).map((item) => item.id);
      expect(new Set(result)).toEqual(new Set([...ids, id]));
      expect(result).toHaveLength(new Set([...ids, id]).size);
    })
  );
});

describe('progress', () => {
  const incidents = [
    mark('1', 'an'),
    mark('2', 'an', { polarity: 'ineffective', status: 'accepted' }),
    mark('3', 'an', { status: 'draft', number: null }),
    mark('4', 'bo', { status: 'excluded', number: 3 }),
    mark('5', 'bo', { number: 2 })
  ];

  it('counts per person and in all, leaving out what is excluded', () => {
    expect(tallyByAuthor(incidents).get('an')).toEqual({
      submitted: { effective: 1, ineffective: 1 },
      drafts: 1,
      excluded: 0
    });
    expect(tallyAll(incidents)).toEqual({
      submitted: { effective: 2, ineffective: 1 },
      drafts: 1,
      excluded: 1
    });
  });

  it('calls someone ready who handed in what was asked', () => {
    const an = tallyByAuthor(incidents).get('an');
    expect(isReady(an, { effective: 1, ineffective: 1 })).toBe(true);
    expect(isReady(an, { effective: 2, ineffective: 1 })).toBe(false);
    expect(isReady(undefined, { effective: 0, ineffective: 0 })).toBe(true);
  });

  it('knows the incidents before and after one, by number', () => {
    expect(neighbours(incidents, '5')).toMatchObject({ next: { id: '4' }, at: 3, of: 4 });
    expect(neighbours(incidents, '4').next).toBeNull();
  });
});

describe('groups', () => {
  it('puts those without a group first', () => {
    const found = gather([group(1)], [person('an', 'g1'), person('bo')]);
    expect(found.map(({ group, members }) => [group?.number ?? null, members.length])).toEqual([
      [null, 1],
      [1, 1]
    ]);
  });

  it('is one list while there are no groups', () => {
    expect(gather([], [person('an')])).toHaveLength(1);
  });
});
