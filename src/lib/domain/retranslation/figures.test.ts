import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redefineFirst, roundFigures } from './figures.ts';
import { thresholds, type RoundAnswer, type RoundCard } from './round.ts';

const categories = ['A', 'B', 'C'].map((id) => ({ id, label: id, definition: '', include: '', exclude: '' }));
const card = (cardId: string, ...categoryIds: string[]): RoundCard => ({
  cardId,
  incidentId: cardId,
  categoryIds
});
/** Judges in order: what each chose; '-' is none. */
const answers = (cardId: string, chosen: string): RoundAnswer[] =>
  [...chosen].map((one, i) => ({ participantId: `j${i}`, cardId, categoryId: one === '-' ? null : one }));

/** D6 of the statistics page, section 14. */
const d6 = {
  round: {
    categories,
    cards: [
      card('i1', 'A'),
      card('i2', 'A'),
      card('i3', 'B'),
      card('i4', 'B'),
      card('i5', 'C'),
      card('i6', 'C')
    ]
  },
  answers: [
    ...answers('i1', 'AAAAAAAAAA'),
    ...answers('i2', 'AAAAAAAABB'),
    ...answers('i3', 'BBBBBBBCCC'),
    ...answers('i4', 'BBBBBAAACC'),
    ...answers('i5', 'CCCCCCBBBB'),
    ...answers('i6', 'AAAAAACCCB')
  ]
};

describe('the figures of a round', () => {
  it.each([
    [60, ['strong', 'strong', 'kept', 'dropped', 'kept', 'moves']],
    [70, ['strong', 'strong', 'kept', 'dropped', 'dropped', 'dropped']],
    [80, ['strong', 'strong', 'dropped', 'dropped', 'dropped', 'dropped']]
  ])('at %i per cent are those of the statistics page', (threshold, outcomes) => {
    const figures = roundFigures(d6.round, d6.answers, threshold);
    expect(figures.cards.map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(figures.cards.map(({ back }) => back.value)).toEqual([1, 0.8, 0.7, 0.5, 0.6, 0.3]);
    expect(figures.cards[3]?.back.interval?.lower).toBeCloseTo(0.236593, 6);
    expect(figures).toMatchObject({ judges: 10, indicative: false, judgements: 60, back: 39 });
    expect(figures.confusion).toEqual([
      [18, 2, 0, 0],
      [3, 12, 5, 0],
      [6, 5, 9, 0]
    ]);
  });

  it('say where a card moves to, and what to redefine first', () => {
    const figures = roundFigures(d6.round, d6.answers, 60);
    expect(figures.cards.map(({ moveTo }) => moveTo)).toEqual([null, null, null, null, null, 'A']);
    expect(figures.categories.map(({ stands, keptCards }) => [stands, keptCards])).toEqual([
      [true, 2],
      [false, 1],
      [false, 1]
    ]);
    expect(redefineFirst(figures).map(({ id, confused }) => [id, confused])).toEqual([
      ['C', { categoryId: 'A', times: 6 }],
      ['B', { categoryId: 'C', times: 5 }]
    ]);
  });

  it('count "fits none" as a disagreement, never as a place to move to', () => {
    const figures = roundFigures({ categories, cards: [card('i1', 'A')] }, answers('i1', '----A'), 60);
    expect(figures.cards[0]).toMatchObject({
      outcome: 'dropped',
      moveTo: null,
      chosen: [
        { categoryId: null, judges: 4 },
        { categoryId: 'A', judges: 1 }
      ]
    });
    expect(figures.categories[0]?.confused).toEqual({ categoryId: null, times: 4 });
  });

  it('are indicative below five judges', () => {
    const round = { categories, cards: [card('i1', 'A')] };
    expect(roundFigures(round, answers('i1', 'AAAA'), 60)).toMatchObject({ judges: 4, indicative: true });
    expect(roundFigures(round, answers('i1', 'AAAAA'), 60)).toMatchObject({ judges: 5, indicative: false });
    expect(roundFigures(round, [], 60)).toMatchObject({ judges: 0, judgements: 0, kept: { value: null } });
  });

  it('leave out the cards of incidents that no longer count', () => {
    const figures = roundFigures(d6.round, d6.answers, 60, (id) => id !== 'i6');
    expect(figures.cards.map(({ cardId }) => cardId)).not.toContain('i6');
    expect(figures).toMatchObject({ judgements: 50, back: 36 });
  });

  it('take any of the competencies of a card as back', () => {
    const round = { categories, cards: [card('i1', 'A', 'B'), card('i2', 'C')] };
    const given = [...answers('i1', 'ABBCA'), ...answers('i2', 'CCCAA')];
    const figures = roundFigures(round, given, 80);
    expect(figures.cards.map(({ back, outcome }) => [back.value, outcome])).toEqual([
      [0.8, 'strong'],
      [0.6, 'dropped']
    ]);
    expect(figures.cards[0]?.chosen).toEqual([
      { categoryId: 'A', judges: 2 },
      { categoryId: 'B', judges: 2 },
      { categoryId: 'C', judges: 1 }
    ]);
    // In the row of each of its categories.
    expect(figures.confusion).toEqual([
      [4, 0, 1, 0],
      [0, 4, 1, 0],
      [2, 0, 3, 0]
    ]);
    expect(figures).toMatchObject({ judgements: 10, back: 7 });
  });

  it('always add up, whatever was answered', () => {
    const someCards = fc
      .array(fc.subarray(['A', 'B', 'C'], { minLength: 1 }), { maxLength: 8 })
      .map((sets) => sets.map((set, i) => card(`i${i}`, ...set)));
    const someAnswers = (cards: RoundCard[]) =>
      fc
        .array(
          fc.record({
            participantId: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
            cardId: fc.constantFrom('gone', ...cards.map(({ cardId }) => cardId)),
            categoryId: fc.constantFrom(null, 'A', 'B', 'C')
          })
        )
        .map((all) => [...new Map(all.map((one) => [`${one.participantId} ${one.cardId}`, one])).values()]);
    fc.assert(
      fc.property(
        someCards.chain((cards) => fc.tuple(fc.constant(cards), someAnswers(cards))),
        fc.constantFrom(...thresholds),
        ([cards, given], threshold) => {
          const round = { categories, cards };
          const figures = roundFigures(round, given, threshold);
          const counted = given.filter(({ cardId }) => cardId !== 'gone');
          expect(figures.judgements).toBe(counted.length);
          const isBack = ({ cardId, categoryId }: RoundAnswer) =>
            cards.some((one) => one.cardId === cardId && one.categoryIds.includes(categoryId ?? ''));
          expect(figures.back).toBe(counted.filter(isBack).length);
          for (const one of figures.cards) {
            const mine = counted.filter(({ cardId }) => cardId === one.cardId);
            expect(one.chosen.reduce((sum, { judges }) => sum + judges, 0)).toBe(mine.length);
            expect(one.outcome === null).toBe(mine.length === 0);
            if (one.outcome === 'kept' || one.outcome === 'strong')
              expect(100 * mine.filter(isBack).length).toBeGreaterThanOrEqual(threshold * mine.length);
            if (one.outcome === 'moves') expect(one.categoryIds).not.toContain(one.moveTo);
          }
          for (const [row, line] of figures.confusion.entries()) {
            const mine = figures.categories[row];
            expect(line.reduce((sum, times) => sum + times, 0)).toBe(mine?.judgements);
            expect(line[row]).toBe(mine?.back);
          }
          // A higher threshold never keeps more.
          const stricter = roundFigures(round, given, 80);
          expect(stricter.kept.value ?? 0).toBeLessThanOrEqual((figures.kept.value ?? 0) + 1e-9);
        }
      )
    );
  });
});
