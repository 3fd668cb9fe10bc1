import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgingGroups, orderFor } from './judging.ts';

const groups = (...members: number[]) =>
  members.map((count, i) => ({ id: `g${i + 1}`, number: i + 1, members: count }));

describe('who judges a group', () => {
  it('is the next group, and after the last the first', () => {
    const three = groups(3, 3, 3);
    expect(three.map(({ id }) => judgingGroups(three, id, 1, 'next'))).toEqual([['g2'], ['g3'], ['g1']]);
  });

  it('is another group in a second round, as far as there is one', () => {
    const three = groups(3, 3, 3);
    expect([1, 2, 3].map((number) => judgingGroups(three, 'g1', number, 'next'))).toEqual([
      ['g2'],
      ['g3'],
      ['g2']
    ]);
    expect(judgingGroups(groups(3, 3), 'g1', 2, 'next')).toEqual(['g2']);
  });

  it('passes over groups without members', () => {
    expect(judgingGroups(groups(3, 0, 2), 'g1', 1, 'next')).toEqual(['g3']);
    expect(judgingGroups(groups(3, 0, 2), 'g2', 1, 'next')).toEqual(['g3']);
    expect(judgingGroups(groups(3, 0, 2), 'g1', 1, 'others')).toEqual(['g3']);
  });

  it('is nobody where there is no other group', () => {
    for (const choice of ['next', 'others'] as const) {
      expect(judgingGroups(groups(5), 'g1', 1, choice)).toEqual([]);
      expect(judgingGroups(groups(5, 0), 'g1', 1, choice)).toEqual([]);
    }
  });

  it('is never the group itself, and with the next each group that has members judges as many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('next' as const, 'others' as const),
        (members, number, choice) => {
          const all = groups(...members);
          const busy = all.filter((group) => group.members > 0);
          const given = busy.map(({ id }) => judgingGroups(all, id, number, choice));
          given.forEach((judges, i) => expect(judges).not.toContain(busy[i]?.id));
          const expected = busy.length < 2 ? 0 : choice === 'next' ? 1 : busy.length - 1;
          for (const { id } of busy)
            expect(given.filter((judges) => judges.includes(id))).toHaveLength(expected);
        }
      )
    );
  });
});

describe('the order of the cards', () => {
  const cards = Array.from({ length: 12 }, (_, i) => ({ cardId: `card-${i}` }));

  it('is the same for a judge who comes back, whatever order the cards came in', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.uuid(),
        fc.shuffledSubarray(cards, { minLength: 12 }),
        (round, judge, given) => {
          const order = orderFor(given, round, judge);
          expect(order).toEqual(orderFor(cards, round, judge));
          expect(order.toSorted((a, b) => a.cardId.localeCompare(b.cardId))).toEqual(
            cards.toSorted((a, b) => a.cardId.localeCompare(b.cardId))
          );
        }
      )
    );
  });

  it('is another one for each judge and round', () => {
    const orders = ['a', 'b', 'c', 'd'].flatMap((judge) =>
      ['1', '2'].map((round) => JSON.stringify(orderFor(cards, round, judge)))
    );
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('puts each card first about as often', () => {
    const firsts = Array.from({ length: 2400 }, (_, i) => orderFor(cards, 'round', `judge ${i}`)[0]?.cardId);
    for (const { cardId } of cards) {
      const share = firsts.filter((one) => one === cardId).length / 200;
      expect(share).toBeGreaterThan(0.7);
      expect(share).toBeLessThan(1.3);
    }
  });
});
