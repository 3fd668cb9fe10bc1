import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria, judgements } from '../incidents/review.ts';
import {
  comparedVersions,
  isComplete,
  neighbours,
  outcomeOf,
  viewOf,
  type Reading,
  type ReadText
} from './reading.ts';

const good = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' } as const;
const texts: ReadText[] = [1, 2].map((version) => ({
  version,
  writer: 'author',
  answers: { circumstances: `c${version}`, behaviour: `b${version}`, consequences: `g${version}` }
}));
const incident = { number: 7, polarity: 'effective' } as const;
const reading: Reading = { incidentId: 'i', version: 1, revealed: false, comparing: false };
const aVote = fc.record(
  Object.fromEntries(criteria.map((criterion) => [criterion, fc.constantFrom(...judgements)])),
  { requiredKeys: [] }
);

describe('outcomeOf', () => {
  it('counts per criterion, and judges by the lower median', () => {
    const { distribution, judged, passes } = outcomeOf([
      good,
      { ...good, context: 'not' },
      { specific: 'partly' }
    ]);
    expect(distribution.specific).toEqual({ met: 2, partly: 1, not: 0 });
    expect(distribution.context).toEqual({ met: 1, partly: 0, not: 1 });
    expect(judged).toEqual({ ...good, context: 'not' });
    expect(passes).toBe(false);
  });

  it('judges nothing without votes', () => {
    expect(outcomeOf([]).judged.context).toBeNull();
    expect(outcomeOf([]).passes).toBeNull();
    expect(outcomeOf([{ context: 'met' }]).passes).toBeNull();
  });

  it('loses no vote and adds none', () => {
    fc.assert(
      fc.property(fc.array(aVote), (votes) => {
        const { distribution } = outcomeOf(votes);
        for (const criterion of criteria) {
          const { met, partly, not } = distribution[criterion];
          expect(met + partly + not).toBe(votes.filter((vote) => criterion in vote).length);
        }
      })
    );
  });
});

describe('viewOf', () => {
  it('holds every vote back until it is revealed: two classes that vote otherwise look the same', () => {
    fc.assert(
      fc.property(fc.array(aVote), fc.array(aVote), (one, two) => {
        fc.pre(one.filter(isComplete).length === two.filter(isComplete).length);
        expect(viewOf(reading, incident, texts, 1, one)).toEqual(viewOf(reading, incident, texts, 1, two));
      })
    );
  });

  it('counts who judged all four criteria', () => {
    const view = viewOf(reading, incident, texts, 1, [good, { context: 'met' }, good]);
    expect(view).toMatchObject({ voted: 2, revealed: false, outcome: null, newer: false, comparable: false });
  });

  it('shows the outcome once it is revealed', () => {
    const view = viewOf({ ...reading, revealed: true }, incident, texts, 1, [good]);
    expect(view?.outcome?.passes).toBe(true);
  });

  it('sends an improved text only while both are compared', () => {
    const single = viewOf(reading, incident, texts, 2, []);
    expect(single).toMatchObject({ newer: true, comparable: true, compared: null });
    expect(JSON.stringify(single)).not.toContain('b2');
    const both = viewOf({ ...reading, comparing: true }, incident, texts, 2, []);
    expect(both?.compared?.before.answers.behaviour).toBe('b1');
    expect(both?.compared?.after.answers.behaviour).toBe('b2');
  });

  it('is nothing when the version is gone', () => {
    expect(viewOf({ ...reading, version: 3 }, incident, texts, 2, [])).toBeNull();
  });
});

describe('comparedVersions', () => {
  it.each([
    [1, 1, null],
    [1, 3, { before: 1, after: 3 }],
    [2, 2, { before: 1, after: 2 }]
  ])('judging %i of %i', (voted, latest, expected) => {
    expect(comparedVersions(voted, latest)).toEqual(expected);
  });
});

describe('neighbours', () => {
  const list = [
    { id: 'a', turn: 'discussed' },
    { id: 'b', turn: 'shown' },
    { id: 'c', turn: null },
    { id: 'd', turn: null }
  ] as const;
  it.each([
    ['b', 'a', 'c'],
    ['a', null, 'b'],
    ['d', 'c', null],
    [null, 'b', 'c'],
    ['gone', 'b', 'c']
  ])('of %s', (current, previous, next) => {
    expect(neighbours(list, current)).toEqual({ previous, next });
  });
  it('of nothing', () => expect(neighbours([], null)).toEqual({ previous: null, next: null }));
});
