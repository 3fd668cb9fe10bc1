import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../tests/builders/evidence.ts';
import type { Round } from '../retranslation/round.ts';
import { overlap, passageAgreement } from './passages.ts';
import { decisiveRounds, placedAlone, placedInRounds } from './placing.ts';
import { askedDifferently } from './record.ts';

const round = (id: string, more: Partial<Round> = {}): Round => ({
  id,
  workshopId: 'w',
  boardId: 'board-1',
  frame: 'task',
  number: 1,
  openedAt: 1,
  closedAt: 2,
  categories: [],
  cards: [
    { cardId: 'i1', incidentId: 'i1', categoryIds: ['a'] },
    { cardId: 'u2', incidentId: 'i2', categoryIds: ['a', 'b'] },
    { cardId: 'i3', incidentId: 'i3', categoryIds: [] }
  ],
  ...more
});
const answer = (roundId: string, cardId: string, categoryId: string | null, participantId = 'p') => ({
  roundId,
  cardId,
  categoryId,
  participantId
});

describe('placing by judges', () => {
  it('counts the last round that is over, tasks before competencies', () => {
    const rounds = [
      round('first'),
      round('second', { number: 2 }),
      round('open', { number: 3, closedAt: null }),
      round('silent', { boardId: 'board-2' }),
      round('competency', { frame: 'competency' })
    ];
    const answers = ['first', 'second', 'open', 'competency'].map((id) => answer(id, 'i1', 'a'));
    expect(decisiveRounds(rounds, answers).map(({ id }) => id)).toEqual(['second']);
    const only = rounds.filter(({ frame }) => frame === 'competency');
    expect(decisiveRounds(only, answers).map(({ id }) => id)).toEqual(['competency']);
  });

  it('counts each judgement, "fits nowhere" as a disagreement, and only what has a place and counts', () => {
    const found = placedInRounds(
      [round('r')],
      [
        answer('r', 'i1', 'a'),
        answer('r', 'i1', null, 'q'),
        answer('r', 'u2', 'b'),
        answer('r', 'i3', 'a'),
        answer('r', 'gone', 'a')
      ],
      new Set(['i1', 'i2', 'i3', 'i4'])
    );
    expect(found).toEqual({ basis: 'rounds', incidents: 4, placed: 2, judgements: 3, matched: 2 });
    expect(placedInRounds([round('r')], [answer('r', 'i1', 'a')], new Set(['i9'])).basis).toBeNull();
  });

  it('holds what a member sorted alone against the task with which it shares most', () => {
    const { pool } = evidence({
      groups: 1,
      incidents: Array.from({ length: 5 }, (_, i) => ({ by: `p${i}` })),
      categories: [
        { label: 'A', placed: { 1: [1, 2, 3] } },
        { label: 'B', placed: { 1: [4, 5] } }
      ]
    });
    const placements = [
      ['1', 'x'],
      ['2', 'x'],
      ['3', 'y'],
      ['4', 'y'],
      ['5', null]
    ].map(([n, categoryId]) => ({ incidentId: `incident-${n}`, categoryId: categoryId ?? null }));
    const analysed = new Set(pool.groupBoards[0]?.state.cards.map(({ incidentId }) => incidentId));
    const sorts = [{ groupId: 'group-1', ownerId: 'p', units: [], placements }];
    expect(placedAlone(sorts, pool.groupBoards, analysed)).toEqual({
      basis: 'ownSorts',
      incidents: 5,
      placed: 5,
      judgements: 5,
      matched: 3
    });
    expect(placedAlone([], pool.groupBoards, analysed).basis).toBeNull();
  });
});

describe('passages of two coders', () => {
  const span = (start: number, end: number) => [{ field: 'behaviour' as const, start, end }];
  const unit = (start: number, end: number, version = 1) => ({
    incidentId: 'i',
    version,
    spans: span(start, end)
  });

  it('are the same from half of what either holds', () => {
    expect(overlap(span(0, 10), span(0, 10))).toBe(1);
    expect(overlap(span(0, 10), span(5, 10))).toBe(0.5);
    expect(overlap(span(0, 10), span(10, 20))).toBe(0);
    expect(overlap(span(0, 10), [{ field: 'consequences', start: 0, end: 10 }])).toBe(0);
    expect(overlap([], [])).toBe(0);
  });

  it('are counted for both, in one version, of independent coders only', () => {
    const marked = [
      { coder: 'a', units: [unit(0, 10), unit(20, 30)] },
      { coder: 'b', units: [unit(0, 12)] },
      { coder: 'c', units: [unit(0, 10, 2)] }
    ];
    const found = passageAgreement(marked);
    expect(found).toEqual({ incidents: new Set(['i']), passages: 3, common: 2 });
    expect(passageAgreement(marked, () => false)).toEqual({ incidents: new Set(), passages: 0, common: 0 });
  });
});

describe('what authors are asked', () => {
  const asked = { jobTitle: 'j', aim: 'a', settings: { quota: { effective: 2, ineffective: 2 } } };

  it('differs by its parts', () => {
    expect(askedDifferently(asked, asked)).toEqual([]);
    // Off and left out are the same.
    const off = { ...asked, settings: { ...asked.settings, ask: { ago: false }, focus: '' } };
    expect(askedDifferently(asked, off)).toEqual([]);
    const other = {
      jobTitle: 'k',
      aim: 'b',
      settings: { quota: { effective: 1, ineffective: 2 }, ask: { ago: true }, focus: 'f' }
    };
    expect(askedDifferently(asked, other)).toEqual(['jobTitle', 'aim', 'quota', 'ask', 'focus']);
  });
});
