import { describe, expect, it } from 'vitest';
import { gainsOf, judgedBeforeAndAfter } from './gains.ts';
import type { Judgement, Judgements, ReviewSource } from './review.ts';

const judged = (specific: Judgement, context: Judgement = 'met'): Judgements => ({
  specific,
  behaviour: 'met',
  context,
  consequences: 'partly'
});
const review = (version: number, judgements: Judgements, source: ReviewSource = 'peer') => ({
  version,
  judgements,
  source
});

describe('what improving brought', () => {
  it('counts what became better and worse, and what is met, by criterion', () => {
    const { n, gains } = gainsOf([
      { before: judged('not'), after: judged('met', 'partly') },
      { before: judged('partly'), after: judged('partly') },
      { before: judged('met'), after: judged('met') }
    ]);
    expect(n).toBe(3);
    expect(
      gains.map(({ metBefore, metAfter, better, worse }) => [metBefore, metAfter, better, worse])
    ).toEqual([
      [1, 2, 1, 0],
      [3, 3, 0, 0],
      [3, 2, 0, 1],
      [0, 0, 0, 0]
    ]);
    expect(gainsOf([])).toMatchObject({ n: 0, gains: [{ better: 0 }, {}, {}, {}] });
  });

  it('compares the first judged version with the latest, each as it counts', () => {
    expect(judgedBeforeAndAfter(1, [])).toBeNull();
    expect(judgedBeforeAndAfter(1, [review(1, judged('met'))])).toBeNull();
    // Nobody judged the latest version yet.
    expect(judgedBeforeAndAfter(2, [review(1, judged('met'))])).toBeNull();
    const reviews = [
      review(2, judged('not')),
      review(2, judged('met')),
      review(3, judged('met')),
      review(4, judged('met')),
      review(4, judged('partly'), 'facilitator')
    ];
    expect(judgedBeforeAndAfter(4, reviews)).toEqual({ before: judged('not'), after: judged('partly') });
  });
});
