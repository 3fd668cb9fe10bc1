import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepared, textsOnSubjects } from '../../../../tests/builders/texts.ts';
import { prepareText } from '../../server/text/prepare.ts';
import { crossTable } from '../statistics/groupings/cross-table.ts';
import { adjustedRand, pairCounts } from '../statistics/groupings/pairs.ts';
import { proposeGroups, type Grouping } from './group.ts';

/** How well a grouping finds the labels again; what lies apart is alone. */
function found(grouping: Grouping, labels: ReadonlyMap<string, string>): number | null {
  const group = new Map(grouping.groups.flatMap(({ members }, g) => members.map((id) => [id, g] as const)));
  const ids = [...labels.keys()];
  return adjustedRand(
    pairCounts(
      crossTable(
        ids.map((id) => labels.get(id)!),
        ids.map((id) => group.get(id) ?? [])
      )
    )
  );
}
const labelsOf = (texts: readonly { id: string; label: string }[]) =>
  new Map(texts.map(({ id, label }) => [id, label]));

describe('a proposed grouping', () => {
  it.each(['nl', 'en'] as const)('finds subjects that use words of their own (%s)', (language) => {
    const texts = textsOnSubjects(40, language);
    const grouping = proposeGroups(prepared(texts, language), { groups: 4 });
    expect(found(grouping, labelsOf(texts))).toBe(1);
    expect(grouping.apart).toEqual([]);
    expect(grouping.stability).toBeGreaterThan(0.6);
    const [first] = grouping.groups;
    expect(first?.terms.length).toBeGreaterThan(2);
    expect(first?.confidence).toBeGreaterThan(0.6);
  });

  it('chooses a number of groups by itself', () => {
    const texts = textsOnSubjects(40);
    const grouping = proposeGroups(prepared(texts));
    expect(grouping.groups.length).toBeGreaterThanOrEqual(3);
    expect(grouping.groups.length).toBeLessThanOrEqual(9);
    expect(found(grouping, labelsOf(texts))).toBeGreaterThan(0.5);
  });

  it('sees that different words are about the same', () => {
    const texts = [
      'De klant stond in de wachtrij.',
      'Er was een lange file aan het loket, ik moest aanschuiven.',
      'Vertraging: twintig minuten wachttijd.',
      'Hij gaf een injectie tegen de pijn.',
      'De verpleegster bracht de pillen.',
      'Mijn medicatie lag klaar in de apotheek.'
    ].map((text, i) => prepareText(String(i), text, 'nl'));
    const { groups } = proposeGroups(texts, { groups: 2 });
    expect(groups.map(({ members }) => members.toSorted())).toEqual([
      ['0', '1', '2'],
      ['3', '4', '5']
    ]);
  });

  it('leaves apart what has nothing in common with anything', () => {
    const texts = [...textsOnSubjects(24), { id: 'strange', text: 'xylofoon zzz qqq', label: '' }];
    const { apart, groups } = proposeGroups(prepared(texts));
    expect(apart).toContain('strange');
    expect(groups.flatMap(({ members }) => members)).not.toContain('strange');
  });

  it('does not depend on the order of the texts', () => {
    const texts = prepared(textsOnSubjects(40));
    const first = proposeGroups(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(proposeGroups(shuffled)).toEqual(first);
      }),
      { numRuns: 5 }
    );
  });

  it('puts the most typical first, the largest group first, and names each text once', () => {
    const texts = prepared(textsOnSubjects(31));
    const { groups, apart } = proposeGroups(texts, { groups: 4 });
    const sizes = groups.map(({ members }) => members.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect([...groups.flatMap(({ members }) => members), ...apart].toSorted()).toEqual(
      texts.map(({ id }) => id).toSorted()
    );
  });

  it('tells how far it is, and stops when that throws', () => {
    const texts = prepared(textsOnSubjects(20));
    const shares: number[] = [];
    proposeGroups(texts, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const stop = () => {
      throw new Error('enough');
    };
    expect(() => proposeGroups(texts, { onProgress: stop })).toThrow('enough');
  });

  it.each([0, 1, 2, 3])('holds with %i texts', (n) => {
    const { groups, apart, stability } = proposeGroups(prepared(textsOnSubjects(n)));
    expect(groups.flatMap(({ members }) => members).length + apart.length).toBe(n);
    if (n < 3) expect(stability).toBeNull();
  });

  it('is the same each time and in any order, holds every text once, and never gives what is no number', () => {
    const words = fc.constantFrom('wachten', 'rij', 'professor', 'les', 'de', '12', 'x', 'kassa', '');
    const texts = fc.array(fc.array(words, { maxLength: 12 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: 1, max: 20 })), (drawn, wished) => {
        const input = drawn.map((list, i) => prepareText(String(i), list.join(' '), 'nl'));
        const grouping = proposeGroups(input, { groups: wished });
        expect(proposeGroups(input.toReversed(), { groups: wished })).toEqual(grouping);
        const all = [...grouping.groups.flatMap(({ members }) => members), ...grouping.apart];
        expect(all.toSorted()).toEqual(input.map(({ id }) => id).toSorted());
        for (const { cohesion, confidence } of grouping.groups) {
          for (const share of [cohesion, confidence]) {
            if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
          }
        }
        if (grouping.stability !== null) expect(Number.isFinite(grouping.stability)).toBe(true);
      }),
      { numRuns: 60 }
    );
  });
});
