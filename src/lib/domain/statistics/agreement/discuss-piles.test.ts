import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codings, datasets, expected, setCodings } from '../../../../../tests/builders/codings.ts';
import { codingsFrom } from '../codings.ts';
import { discussPilesFirst } from './discuss-piles.ts';

const { groups } = datasets.D2;
const rows = Object.entries(groups).flatMap(([coder, piles]) =>
  piles.map((value, u) => ({ unit: String(u + 1), coder, value }))
);
const d2 = codingsFrom(rows);

describe('what to discuss first, when everyone sorted freely', () => {
  it('D2: the pairs that half of the groups lay together, with who', () => {
    const { pairs } = discussPilesFirst(d2);
    expect(pairs[0]).toEqual({
      units: ['10', '11'],
      disagreement: 2 / 3,
      coAssociation: 0.5,
      together: [
        { coder: 'g1', piles: ['organisatie'] },
        { coder: 'g4', piles: ['stipt'] }
      ],
      apart: ['g2', 'g3']
    });
    for (const { units, coAssociation } of pairs) {
      const [i = 0, j = 0] = units.map((unit) => Number(unit) - 1);
      expect(coAssociation).toBeCloseTo(expected['D2.coassociation'][i]?.[j] ?? NaN, 6);
    }
  });

  it('D2: the incident that lies elsewhere for every group', () => {
    const [first] = discussPilesFirst(d2).units;
    expect(first).toMatchObject({ unit: '10', companions: 8, contested: 8 });
    expect(first?.disagreement).toBeCloseTo((4 * (2 / 3) + 4 * 0.5) / 8, 9);
    expect(first?.sorted).toEqual([
      { coder: 'g1', piles: ['organisatie'] },
      { coder: 'g2', piles: ['toetsen'] },
      { coder: 'g3', piles: ['contact'] },
      { coder: 'g4', piles: ['stipt'] }
    ]);
  });

  it('is, for two coders, how little the company of an incident overlaps', () => {
    const { units } = discussPilesFirst(
      codings([
        ['p', 'x'],
        ['p', 'x'],
        ['p', 'y'],
        ['q', 'y']
      ])
    );
    // u3 lies with u1 and u2, or with u4: nobody in both. u1 lies with u2 and u3, or with u2: one of two.
    expect(units.map(({ unit, disagreement }) => [unit, disagreement])).toEqual([
      ['u3', 1],
      ['u4', 1],
      ['u1', 0.5],
      ['u2', 0.5]
    ]);
  });

  it('takes what was left apart as alone, what was not sorted as unknown, and several piles as company in any', () => {
    const { units, pairs } = discussPilesFirst(
      setCodings([
        [['p'], [], ['s', 't'], null],
        [['p'], [], ['t'], ['z']]
      ])
    );
    expect(units.map(({ unit, sorted }) => [unit, sorted.length])).toEqual([
      ['u2', 4],
      ['u1', 3]
    ]);
    expect(pairs).toEqual([
      {
        units: ['u1', 'u2'],
        disagreement: 2 / 3,
        coAssociation: 2 / 3,
        together: [
          { coder: 'c1', piles: ['p'] },
          { coder: 'c3', piles: ['t'] }
        ],
        apart: ['c2']
      }
    ]);
    expect(units[0]?.sorted[1]).toEqual({ coder: 'c2', piles: [] });
  });

  it('learns nothing from two incidents that only one coder sorted both of', () => {
    const table = codings([
      ['p', 'x'],
      ['p', null],
      ['q', 'x']
    ]);
    expect(discussPilesFirst(table).units.map(({ unit, companions }) => [unit, companions])).toEqual([
      ['u1', 1],
      ['u3', 1]
    ]);
  });

  it('does not depend on what piles are called, nor on the order of rows, coders and units', () => {
    const bare = ({ units, pairs }: ReturnType<typeof discussPilesFirst>) => ({
      units: units.map(({ unit, disagreement }) => [unit, disagreement.toFixed(9)]),
      pairs: pairs.map((pair) => [pair.units, pair.coAssociation, pair.apart])
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const renamed = shuffled.map((row) => ({
          ...row,
          value: row.value && `${row.value} (${row.coder})`
        }));
        expect(bare(discussPilesFirst(codingsFrom(renamed)))).toEqual(bare(discussPilesFirst(d2)));
      }),
      { numRuns: 20 }
    );
  });

  it('finds nothing where everyone agrees, and keeps to its limit', () => {
    const agreed = codings([
      ['p', 'x'],
      ['p', 'x'],
      ['q', 'y']
    ]);
    expect(discussPilesFirst(agreed)).toEqual({ units: [], pairs: [] });
    const { units, pairs } = discussPilesFirst(d2, { limit: 3 });
    expect([units.length, pairs.length]).toEqual([3, 3]);
    expect(pairs).toEqual(discussPilesFirst(d2).pairs.slice(0, 3));
  });

  it('keeps the most contested of very many pairs', () => {
    const many = codings(Array.from({ length: 120 }, (_, u) => [u % 2, u % 3, u % 5, u % 7]));
    const all = discussPilesFirst(many, { limit: 10_000 }).pairs;
    expect(all.length).toBeGreaterThan(2000);
    expect(discussPilesFirst(many, { limit: 5 }).pairs).toEqual(all.slice(0, 5));
  });
});
