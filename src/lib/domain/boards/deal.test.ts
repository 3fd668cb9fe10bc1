import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, type Dealable } from './deal.ts';

const groups = fc.integer({ min: 1, max: 6 }).map((n) => Array.from({ length: n }, (_, i) => `g${i}`));
const incidents = fc
  .array(
    fc.record({
      polarity: fc.constantFrom('effective' as const, 'ineffective' as const),
      groupId: fc.constantFrom('g0', 'g1', 'g5', 'elsewhere', null)
    }),
    { maxLength: 40 }
  )
  .map((list) => list.map((incident, i): Dealable => ({ ...incident, id: `i${i}` })));
const none = (ids: string[]) => new Map(ids.map((id) => [id, new Set<string>()]));
const spread = (counts: number[]) => Math.max(...counts) - Math.min(...counts);

describe('dealing incidents to boards', () => {
  it('gives all to all, and only what is missing', () => {
    fc.assert(
      fc.property(groups, incidents, (ids, list) => {
        const dealt = none(ids);
        if (list[0]) dealt.get('g0')?.add(list[0].id);
        const added = deal('all', list, dealt, Math.random);
        for (const id of ids) expect(added.get(id)).toHaveLength(list.length - (dealt.get(id)?.size ?? 0));
      })
    );
  });

  it('shares each incident with one group, every polarity evenly', () => {
    fc.assert(
      fc.property(groups, incidents, (ids, list) => {
        const added = deal('share', list, none(ids), Math.random);
        expect([...added.values()].flat().sort()).toEqual(list.map(({ id }) => id).sort());
        for (const polarity of ['effective', 'ineffective'] as const) {
          const of = new Set(list.filter((incident) => incident.polarity === polarity).map(({ id }) => id));
          expect(
            spread([...added.values()].map((got) => got.filter((id) => of.has(id)).length))
          ).toBeLessThan(2);
        }
      })
    );
  });

  it('gives each group its own, and a home to everyone else', () => {
    fc.assert(
      fc.property(groups, incidents, (ids, list) => {
        const added = deal('own', list, none(ids), Math.random);
        expect([...added.values()].flat().sort()).toEqual(list.map(({ id }) => id).sort());
        for (const { id, groupId } of list)
          if (groupId && ids.includes(groupId)) expect(added.get(groupId)).toContain(id);
      })
    );
  });

  it('deals nothing twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('own' as const, 'share' as const, 'all' as const),
        groups,
        incidents,
        (set, ids, list) => {
          const dealt = new Map(
            [...deal(set, list, none(ids), Math.random)].map(([id, got]) => [id, new Set(got)])
          );
          expect([...deal(set, list, dealt, Math.random).values()].flat()).toEqual([]);
        }
      )
    );
  });

  it('evens out what latecomers bring', () => {
    const late = Array.from({ length: 6 }, (_, i): Dealable => ({
      id: `l${i}`,
      polarity: 'effective',
      groupId: null
    }));
    const dealt = new Map([
      ['g0', new Set(['l0', 'l1', 'l2', 'l3'])],
      ['g1', new Set<string>()]
    ]);
    expect(deal('share', late, dealt, Math.random).get('g1')).toHaveLength(2);
  });

  it('gives every group the same common core, of both polarities, and the rest to one group each', () => {
    fc.assert(
      fc.property(groups, incidents, fc.constantFrom(1, 4, 12), (ids, list, core) => {
        const dealt = none(ids);
        for (const [id, got] of deal('share', list, dealt, Math.random, core)) {
          expect(new Set(got).size).toBe(got.length);
          dealt.set(id, new Set(got));
        }
        const times = (id: string) => [...dealt.values()].filter((has) => has.has(id)).length;
        const common = list.filter(({ id }) => ids.length > 1 && times(id) === ids.length);
        expect(common).toHaveLength(ids.length > 1 ? Math.min(core, list.length) : 0);
        expect(list.filter((one) => !common.includes(one)).every(({ id }) => times(id) === 1)).toBe(true);
        const kinds = (some: Dealable[]) => some.filter(({ polarity }) => polarity === 'effective').length;
        const fewest = Math.min(kinds(list), list.length - kinds(list), Math.floor(common.length / 2));
        expect(Math.min(kinds(common), common.length - kinds(common))).toBeGreaterThanOrEqual(fewest);
        // Dealing again chooses no other core.
        const again = deal('share', list, dealt, Math.random, core);
        expect([...again.values()].flat()).toEqual([]);
      })
    );
  });

  it('gives a group that comes later the core that there is', () => {
    const list = Array.from({ length: 20 }, (_, i): Dealable => ({
      id: `i${i}`,
      polarity: 'effective',
      groupId: null
    }));
    const dealt = new Map(
      [...deal('share', list, none(['g0', 'g1']), Math.random, 4)].map(([id, got]) => [id, new Set(got)])
    );
    const core = [...(dealt.get('g0') ?? [])].filter((id) => dealt.get('g1')?.has(id));
    dealt.set('g2', new Set());
    expect(deal('share', list, dealt, Math.random, 4).get('g2')?.sort()).toEqual(core.sort());
  });

  it('shares 4,000 incidents between 100 groups in a moment', () => {
    const many = Array.from({ length: 4000 }, (_, i): Dealable => ({
      id: `i${i}`,
      polarity: i % 2 ? 'effective' : 'ineffective',
      groupId: null
    }));
    const ids = Array.from({ length: 100 }, (_, i) => `g${i}`);
    const begun = performance.now();
    const added = deal('share', many, none(ids), Math.random);
    expect(performance.now() - begun).toBeLessThan(500);
    for (const got of added.values()) expect(got).toHaveLength(40);
  });
});
