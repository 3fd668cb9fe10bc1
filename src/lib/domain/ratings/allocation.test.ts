import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocateJudges } from './allocation.ts';

const people = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);
const incidents = (authors: number, each: number) =>
  people(authors).flatMap((authorId) =>
    Array.from({ length: each }, (_, i) => ({ id: `${authorId}-${i}`, authorId }))
  );
const judgesOf = (deal: ReturnType<typeof allocateJudges>, incidentId: string) =>
  [...deal.ofParticipant].filter(([, ids]) => ids.includes(incidentId)).map(([id]) => id);

describe('allocating judges', () => {
  test('in a class of 25 everyone rates 32 of the hundred, each incident has 8 judges', () => {
    const list = incidents(25, 4);
    const deal = allocateJudges(people(25), list, 8);
    expect([...new Set([...deal.ofParticipant.values()].map((ids) => ids.length))]).toEqual([32]);
    for (const { id } of list) expect(judgesOf(deal, id)).toHaveLength(8);
  });

  test('in a small class everyone rates all but their own', () => {
    const deal = allocateJudges(people(4), incidents(4, 2), 8);
    expect(deal.judges).toBe(3);
    for (const [id, ids] of deal.ofParticipant) {
      expect(ids).toHaveLength(6);
      expect(ids.some((one) => one.startsWith(`${id}-`))).toBe(false);
    }
  });

  test('one person has nothing to rate', () => {
    expect(allocateJudges(people(1), incidents(1, 2), 8).ofParticipant.get('p0')).toEqual([]);
  });

  test('nobody has an own incident, every incident has its judges, and who wrote what does not matter', () => {
    const given = fc.record({
      count: fc.integer({ min: 2, max: 30 }),
      authors: fc.array(fc.nat(40), { maxLength: 60 }),
      wanted: fc.integer({ min: 1, max: 9 })
    });
    fc.assert(
      fc.property(given, ({ count, authors, wanted }) => {
        // Some authors are not in the class any more.
        const list = authors.map((a, i) => ({ id: `i${i}`, authorId: `p${a}` }));
        const deal = allocateJudges(people(count), list, wanted);
        for (const { id, authorId } of list) {
          const judges = judgesOf(deal, id);
          expect(judges).not.toContain(authorId);
          expect(judges).toHaveLength(Math.min(wanted, count - 1));
        }
        expect(allocateJudges(people(count), [...list].reverse(), wanted)).toEqual(deal);
      })
    );
  });

  test('loads differ by at most one when everyone wrote as much and the class is larger than the judges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 40 }), fc.integer({ min: 1, max: 4 }), (count, each) => {
        const deal = allocateJudges(people(count), incidents(count, each), 8);
        const loads = [...deal.ofParticipant.values()].map((ids) => ids.length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      })
    );
  });
});
