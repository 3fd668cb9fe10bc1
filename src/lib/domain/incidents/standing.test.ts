import { describe, expect, it } from 'vitest';
import type { Judgements, ReviewSource } from './review.ts';
import { medianJudgements, passes } from './review.ts';
import { decisiveReviews, standingOf } from './standing.ts';

const met: Judgements = { specific: 'met', behaviour: 'met', context: 'met', consequences: 'met' };
const review = (
  changes: Partial<Judgements> = {},
  source: ReviewSource = 'peer',
  version = 1
): { version: number; source: ReviewSource; judgements: Judgements } => ({
  version,
  source,
  judgements: { ...met, ...changes }
});

describe('the median of reviewers', () => {
  it('is the middle one, and of an even number the lower of the two in the middle', () => {
    const context = (...given: Judgements['context'][]) =>
      medianJudgements(given.map((one) => review({ context: one })))?.context;
    expect(context('met', 'not', 'partly')).toBe('partly');
    expect(context('met', 'not')).toBe('not');
    expect(context('met', 'met', 'partly', 'not')).toBe('partly');
    expect(context('met')).toBe('met');
    expect(medianJudgements([])).toBeNull();
  });

  it('passes with no criterion missed and three met', () => {
    expect(passes([review({ context: 'partly' })])).toBe(true);
    expect(passes([review({ context: 'partly', specific: 'partly' })])).toBe(false);
    expect(passes([review({ context: 'not' })])).toBe(false);
    expect(passes([review({ context: 'not' }), review(), review()])).toBe(true);
    expect(passes([])).toBeNull();
  });
});

describe('the standing of an incident', () => {
  const standing = (...args: Parameters<typeof standingOf>) => standingOf(...args).standing;

  it('waits for as many peers as it can have', () => {
    expect(standing(1, [], 3)).toBe('unjudged');
    expect(standing(1, [review(), review()], 3)).toBe('too_few');
    expect(standing(1, [review(), review()], 2)).toBe('passes');
    expect(standing(1, [review({ context: 'not' }), review({ context: 'not' }), review()], 3)).toBe(
      'not_yet'
    );
  });

  it('counts for the latest version only', () => {
    const before = [review(), review(), review()];
    expect(standingOf(2, before, 3)).toMatchObject({ standing: 'outdated', peers: 0, earlier: 3 });
    expect(standingOf(2, [...before, review({}, 'peer', 2)], 3)).toMatchObject({
      standing: 'too_few',
      peers: 1,
      earlier: 3
    });
  });

  it('lets the facilitator decide, by the latest judgement', () => {
    const peers = [review({ context: 'not' }), review({ context: 'not' })];
    const by = (changes: Partial<Judgements>) => review(changes, 'facilitator');
    expect(standingOf(1, [...peers, by({})], 5)).toMatchObject({
      standing: 'passes',
      decidedBy: 'facilitator'
    });
    expect(standing(1, [by({}), ...peers, by({ specific: 'not' })], 2)).toBe('not_yet');
    expect(standing(2, [by({}), review({}, 'peer', 2), review({}, 'peer', 2)], 2)).toBe('passes');
    expect(decisiveReviews([])).toEqual([]);
  });
});
