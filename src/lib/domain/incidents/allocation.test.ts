import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClass, again, happens, inHand, loads, spread, type Event, type State } from './allocation.fakes.ts';
import { allocate, reachableReviewers, type AllocationInput, type Assignment } from './allocation.ts';

function expectSound(before: State, after: State, wanted: number): void {
  const { reviewerIds, incidents, given, open } = after;
  for (const { incidentId, reviewerId } of open) {
    expect(reviewerIds).toContain(reviewerId);
    expect(incidents.find(({ id }) => id === incidentId)?.authorId).not.toBe(reviewerId);
  }
  const named = [...given, ...open].filter(({ reviewerId }) => reviewerId !== null);
  expect(new Set(named.map((one) => `${one.incidentId} ${one.reviewerId}`)).size).toBe(named.length);
  for (const { id, authorId } of incidents) {
    const done = given.filter(({ incidentId }) => incidentId === id);
    const asked = open.filter(({ incidentId }) => incidentId === id);
    const gone = done.filter(({ reviewerId }) => reviewerId === null).length;
    const others = reviewerIds.filter((reviewerId) => reviewerId !== authorId).length;
    expect(done.length + asked.length).toBeGreaterThanOrEqual(Math.min(wanted, others + gone));
    // More than wanted only by what was begun already.
    const begun = asked.filter((one) => inHand(open, one.reviewerId) === one).length;
    expect(done.length + asked.length - begun).toBeLessThanOrEqual(Math.max(wanted, done.length));
  }
  // Nobody loses what they have in hand.
  for (const reviewerId of reviewerIds) {
    const held = inHand(before.open, reviewerId);
    if (held) expect(open).toContainEqual(held);
  }
  // Nothing that can still move would make two loads more alike.
  const load = loads(after);
  for (const one of open) {
    if (inHand(before.open, one.reviewerId)?.incidentId === one.incidentId) continue;
    const has = new Set(
      named.filter(({ incidentId }) => incidentId === one.incidentId).map((o) => o.reviewerId)
    );
    const authorId = incidents.find(({ id }) => id === one.incidentId)?.authorId;
    for (const other of reviewerIds) {
      if (other === authorId || has.has(other)) continue;
      expect(load.get(one.reviewerId)).toBeLessThanOrEqual((load.get(other) ?? 0) + 1);
    }
  }
}

describe('allocate', () => {
  it('a class in which everybody wrote as much reviews as much', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2, max: 5 }),
        fc.integer(),
        (people, each, wanted, seed) => {
          const state = again(aClass(people, each), wanted, seed);
          expect(new Set(loads(state).values())).toEqual(new Set([each * wanted]));
        }
      ),
      { numRuns: 60 }
    );
  });

  it('loads differ by at most one when nobody wrote more than the others can carry', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 25 }),
        fc.integer({ min: 2, max: 4 }),
        fc.integer(),
        (counts, wanted, seed) => {
          const reviewerIds = counts.map((_, i) => `p${i}`);
          const incidents = counts.flatMap((n, i) =>
            Array.from({ length: n }, (_, k) => ({ id: `p${i} i${k}`, authorId: `p${i}` }))
          );
          fc.pre(incidents.length >= 12);
          const state = again({ reviewerIds, incidents, given: [], open: [] }, wanted, seed);
          expectSound({ ...state, open: [] }, state, wanted);
          expect(spread(state)).toBeLessThanOrEqual(1);
        }
      ),
      { numRuns: 60 }
    );
  });

  it('stays sound whoever comes and goes', () => {
    const number = fc.nat(1000);
    const event: fc.Arbitrary<Event> = fc.oneof(
      fc.constant({ kind: 'joins' } as const),
      fc.record({ kind: fc.constant('leaves' as const), who: number }),
      fc.record({ kind: fc.constant('hands in' as const), who: number }),
      fc.record({ kind: fc.constant('is withdrawn' as const), which: number }),
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('reviews' as const), who: number }) }
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 2, max: 5 }),
        fc.array(event, { maxLength: 25 }),
        fc.integer(),
        (people, each, wanted, events, seed) => {
          let state = again(aClass(people, each), wanted, seed);
          expectSound({ ...state, open: [] }, state, wanted);
          for (const next of events) {
            const changed = happens(state, next);
            state = again(changed, wanted, seed);
            expect(state.given).toEqual(changed.given);
            expectSound(changed, state, wanted);
          }
        }
      ),
      { numRuns: 150 }
    );
  });

  it('gives the same answer for the same seed, whatever the order, and leaves what is even alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 15 }), fc.integer(), (people, seed) => {
        const state = aClass(people, 2);
        const sorted = (open: Assignment[]) => open.map((one) => JSON.stringify(one)).sort();
        const first = again(state, 3, seed);
        const turned = { ...state, incidents: state.incidents.toReversed() };
        expect(sorted(again(turned, 3, seed).open)).toEqual(sorted(first.open));
        expect(sorted(again(first, 3, seed + 1).open)).toEqual(sorted(first.open));
      })
    );
  });

  it('a latecomer takes a fair share over, but nothing that was begun', () => {
    const state = again(aClass(6, 2), 3, 1);
    const late = again({ ...state, reviewerIds: [...state.reviewerIds, 'late'] }, 3, 1);
    expect(spread(late)).toBeLessThanOrEqual(1);
    expect(loads(late).get('late')).toBe(5);
    for (const id of state.reviewerIds) expect(inHand(late.open, id)).toEqual(inHand(state.open, id));
  });

  it('who leaves is replaced, and what they finished counts', () => {
    const state = again(aClass(6, 1), 3, 1);
    const done = happens(state, { kind: 'reviews', who: 0 });
    const [gone] = done.given;
    const left = again(happens(done, { kind: 'leaves', who: 0 }), 3, 1);
    expect(left.given).toEqual([{ ...gone, reviewerId: null }]);
    expect(left.open.filter(({ incidentId }) => incidentId === gone?.incidentId)).toHaveLength(2);
    expect(spread(left)).toBeLessThanOrEqual(1);
  });

  it('with too few people everyone but the author reviews', () => {
    const state = again(aClass(3, 2), 5, 1);
    expect([...loads(state).values()]).toEqual([4, 4, 4]);
    expect(again(aClass(1, 4), 3, 1).open).toEqual([]);
    expect(again(aClass(0, 0), 3, 1).open).toEqual([]);
    expect([reachableReviewers(3, 10), reachableReviewers(3, 3), reachableReviewers(3, 0)]).toEqual([
      3, 2, 0
    ]);
  });

  it('fewer reviewers wanted: what is in hand stays, the rest is not asked any more', () => {
    const state = again(aClass(8, 2), 4, 1);
    const fewer = again(state, 2, 1);
    for (const id of state.reviewerIds) expect(inHand(fewer.open, id)).toEqual(inHand(state.open, id));
    expect(fewer.open.length).toBeLessThan(state.open.length);
  });

  it('takes a lecture hall in its stride', () => {
    const big: AllocationInput = { ...aClass(500, 4), wanted: 3, seed: 7 };
    const since = performance.now();
    const open = allocate(big);
    expect(open).toHaveLength(6000);
    expect(performance.now() - since).toBeLessThan(3000);
  });
});
