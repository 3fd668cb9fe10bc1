import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorCandidates } from './anchor-candidates.ts';
import { type AnchorCandidate, anchorsFor } from './anchors.ts';
import { conflictOf, effectivenessOf } from './effectiveness.ts';

const candidate = (incidentId: string, ratings: number[], more: Partial<AnchorCandidate> = {}) => ({
  incidentId,
  polarity: 'effective' as const,
  ratings,
  retranslation: null,
  hearsay: false,
  privacy: false,
  ...more
});
const back = (share: number, judges = 10) => ({ retranslation: { judges, back: share * judges } });

/** Statistics page, section 12, D4. */
const d4 = [
  candidate('1', [7, 6, 7, 6, 7]),
  candidate('2', [6, 5, 6, 4, 6]),
  candidate('3', [2, 1, 2, 2, 1], { polarity: 'ineffective' }),
  candidate('4', [4, 6, 2, 5, 3]),
  candidate('5', [1, 1, 2, 1, 1], { polarity: 'ineffective' }),
  candidate('6', [3, 4, 3, 2, 4], { polarity: 'ineffective' })
];

describe('choosing anchors', () => {
  test('takes per region the one that judges agree on most', () => {
    const scale = anchorsFor(d4);
    expect(scale.anchors.map(({ incidentId, mean }) => [incidentId, mean])).toEqual([
      ['1', 6.6],
      ['2', 5.4],
      ['6', 3.2],
      ['5', 1.2]
    ]);
    expect(scale.complete).toBe(true);
    expect(scale.gaps).toEqual([]);
    expect(scale.left).toEqual([
      { incidentId: '3', why: 'better' },
      { incidentId: '4', why: 'spread' }
    ]);
  });

  test('names the regions without anchor and the incident that only its spread keeps out', () => {
    const scale = anchorsFor(d4.filter(({ incidentId }) => incidentId === '1' || incidentId === '4'));
    expect(scale.gaps).toEqual([
      { from: 1, to: 2.5 },
      { from: 2.5, to: 4 },
      { from: 4, to: 5.5 }
    ]);
    expect(scale.regions[2]?.fallback?.incidentId).toBe('4');
    expect(scale.complete).toBe(false);
  });

  test('keeps an accepted incident with its note, and more with the lenient cut-off', () => {
    const accepted = anchorsFor([d4[3]!], { accepted: new Set(['4']) });
    expect(accepted.anchors[0]).toMatchObject({ incidentId: '4', accepted: true });
    expect(anchorsFor([d4[3]!], { sd: 1.75 }).anchors[0]).toMatchObject({ accepted: false });
  });

  test('leaves out hearsay, who may be recognised, what judges put elsewhere and what nobody rated', () => {
    const five = [7, 7, 7, 7, 7];
    const scale = anchorsFor([
      candidate('heard', five, { hearsay: true, ...back(1) }),
      candidate('named', five, { privacy: true, ...back(1) }),
      candidate('astray', five, back(0.5)),
      candidate('never', five),
      candidate('unrated', [], back(1)),
      candidate('good', five, back(0.6))
    ]);
    expect(Object.fromEntries(scale.left.map(({ incidentId, why }) => [incidentId, why]))).toEqual({
      heard: 'hearsay',
      named: 'privacy',
      astray: 'notRetranslated',
      never: 'notRetranslated',
      unrated: 'unrated'
    });
    expect(scale.anchors.map(({ incidentId, retranslated }) => [incidentId, retranslated])).toEqual([
      ['good', 0.6]
    ]);
  });

  test('asks no share where no retranslation was held', () => {
    const scale = anchorsFor(d4);
    expect(scale.retranslated).toBe(false);
    expect(scale.anchors[0]?.retranslated).toBeNull();
  });

  test('prefers 80 % put back, then agreement, then the share, then more ratings', () => {
    const first = (...some: AnchorCandidate[]) => anchorsFor(some).anchors[0]?.incidentId;
    expect(
      first(candidate('a', [7, 7, 7, 7, 7], back(0.7)), candidate('b', [7, 6, 7, 6, 7], back(0.8)))
    ).toBe('b');
    expect(first(candidate('a', [7, 6, 7, 6, 7], back(1)), candidate('b', [7, 7, 7, 7, 7], back(0.8)))).toBe(
      'b'
    );
    expect(
      first(candidate('a', [7, 7, 7, 7, 7], back(0.8)), candidate('b', [7, 7, 7, 7, 7], back(0.9)))
    ).toBe('b');
    expect(first(candidate('a', [7, 7, 7, 7, 7]), candidate('b', [7, 7, 7, 7, 7, 7]))).toBe('b');
  });

  test('too few judges do not complete a scale', () => {
    const few = [7, 4.6, 2].map((at, i) => candidate(String(i), [Math.round(at), Math.round(at)]));
    expect(anchorsFor(few).anchors).toHaveLength(3);
    expect(anchorsFor(few).complete).toBe(false);
  });

  test('five points have a narrower cut-off', () => {
    const scale = anchorsFor([candidate('a', [5, 3, 4, 3, 5, 5, 3])], { scale: { low: 1, high: 5 } });
    expect(scale.anchors[0]?.sd).toBeCloseTo(1, 6);
    expect(anchorsFor([candidate('a', [5, 2, 5, 3, 5])], { scale: { low: 1, high: 5 } }).left).toEqual([
      { incidentId: 'a', why: 'spread' }
    ]);
  });

  test('every candidate is an anchor or is left out with one reason; anchors stand in their region', () => {
    const some = fc.record({
      ratings: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 9 }),
      hearsay: fc.boolean(),
      privacy: fc.boolean(),
      polarity: fc.constantFrom('effective' as const, 'ineffective' as const),
      retranslation: fc.option(
        fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => ({ judges: Math.max(a, b), back: Math.min(a, b) }))
      )
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 20 }), (list) => {
        const candidates = list.map((one, i) => ({ ...one, incidentId: `i${i}` }));
        const { anchors, left, regions, gaps, complete } = anchorsFor(candidates);
        const ids = [...anchors, ...left].map(({ incidentId }) => incidentId);
        expect(ids.sort()).toEqual(candidates.map(({ incidentId }) => incidentId).sort());
        for (const { from, to, anchor } of regions)
          if (anchor) expect(anchor.mean >= from && anchor.mean <= to && anchor.sd <= 1.5 + 1e-9).toBe(true);
        expect(gaps).toHaveLength(4 - anchors.length);
        if (complete) expect(anchors.length).toBeGreaterThanOrEqual(3);
      })
    );
  });
});

test('candidates come from the latest closed round, from any group category below the class category', () => {
  const round = (number: number, closedAt: number | null) => ({
    id: `r${number}`,
    workshopId: 'w',
    boardId: 'b',
    frame: 'task' as const,
    number,
    openedAt: 0,
    closedAt,
    categories: ['g1', 'g2', 'other'].map((id) => ({
      id,
      label: id,
      definition: '',
      include: '',
      exclude: ''
    })),
    cards: [{ cardId: 'i1', incidentId: 'i1', categoryIds: ['g1'] }]
  });
  const answer = (roundId: string, categoryId: string | null, participantId: string) => ({
    roundId,
    participantId,
    cardId: 'i1',
    categoryId
  });
  const [found] = anchorCandidates(
    [{ id: 'i1', polarity: 'effective', observer: 'heard' }],
    new Set(['g1', 'g2']),
    {
      ratings: [0, 6].map((value, i) => ({
        participantId: `p${i}`,
        scale: 'effectiveness' as const,
        subjectId: 'i1',
        value
      })),
      retranslation: {
        rounds: [round(1, 5), round(2, 6), round(3, null)],
        answers: [
          answer('r1', 'other', 'a'),
          answer('r2', 'g1', 'a'),
          answer('r2', 'g2', 'b'),
          answer('r2', null, 'c'),
          answer('r3', 'other', 'a')
        ]
      }
    },
    new Set()
  );
  expect(found).toEqual({
    incidentId: 'i1',
    polarity: 'effective',
    ratings: [6],
    retranslation: { judges: 3, back: 2 },
    hearsay: true,
    privacy: false
  });
});

describe('effectiveness', () => {
  test('has the figures of D4', () => {
    const ratings = d4.flatMap(({ incidentId, ratings: some }) =>
      some.map((value, i) => ({
        participantId: `p${i}`,
        scale: 'effectiveness' as const,
        subjectId: incidentId,
        value
      }))
    );
    const found = effectivenessOf(
      d4.map(({ incidentId, polarity }) => ({ id: incidentId, polarity })),
      ratings
    );
    const sds = found.map(({ summary }) => summary.spread.sd.value?.toFixed(6));
    expect(sds).toEqual(['0.547723', '0.894427', '0.547723', '1.581139', '0.447214', '0.836660']);
    expect(found.map(({ agreement }) => agreement)).toEqual([
      'strict',
      'strict',
      'strict',
      'lenient',
      'strict',
      'strict'
    ]);
    expect(found.map(({ conflict }) => conflict)).toEqual([null, null, null, 'neutral', null, null]);
  });

  test.each([
    [6, 'effective', null],
    [2, 'effective', 'polarity'],
    [2, 'ineffective', null],
    [4.5, 'ineffective', 'polarity'],
    [3.6, 'ineffective', 'neutral'],
    [null, 'effective', null]
  ] as const)('a mean of %s for an %s incident: %s', (mean, polarity, conflict) => {
    expect(conflictOf(mean, polarity)).toBe(conflict);
  });
});
