import { describe, expect, it } from 'vitest';
import type { Judgement, ReviewSource } from './review.ts';
import { reviewerAgreement } from './reviewer-agreement.ts';

const review = (incidentId: string, specific: Judgement, source: ReviewSource = 'peer', version = 1) => ({
  incidentId,
  version,
  source,
  judgements: { specific, behaviour: 'met', context: 'met', consequences: 'met' } as const
});

/** The paradox of statistics.md, section 4 (D7): 18 times both met, once only the first, once only the second. */
const paradox = [
  ...Array.from({ length: 18 }, (_, i) => [review(`i${i}`, 'met'), review(`i${i}`, 'met')]).flat(),
  review('i18', 'met'),
  review('i18', 'not'),
  review('i19', 'not'),
  review('i19', 'met')
];

describe('reviewerAgreement', () => {
  it('is that of the published figures, with three judgements to choose from', () => {
    const [specific] = reviewerAgreement(paradox, { resamples: 0 });
    expect(specific?.percent).toMatchObject({ value: 0.9, n: 20 });
    // AC1 with q = 3: p_e = 2 · 0.95 · 0.05 / 2.
    expect(specific?.ac1.value).toBeCloseTo((0.9 - 0.0475) / (1 - 0.0475), 12);
    // Two values used: the ordinal distance is the nominal one.
    expect(specific?.alpha.value).toBeCloseTo(-0.026316, 6);
    expect(specific?.alpha.readings).toContain('prevalence');
    expect(specific?.ac1.readings).not.toContain('prevalence');
    expect(specific?.counts).toEqual({ met: 38, partly: 0, not: 2 });
    expect(specific?.largestShare).toBe(0.95);
  });

  it('has intervals, the same each time', () => {
    const figures = reviewerAgreement(paradox, { resamples: 200 });
    expect(figures[0]?.ac1.interval).toMatchObject({ kind: 'bootstrap' });
    expect(reviewerAgreement(paradox, { resamples: 200 })).toEqual(figures);
  });

  it('takes each version apart, leaves the facilitator out, and says why there is nothing', () => {
    const few = [review('a', 'met'), review('a', 'met', 'peer', 2), review('a', 'met', 'facilitator')];
    const [specific] = reviewerAgreement(few, { resamples: 0 });
    expect(specific?.percent).toMatchObject({ value: null, reason: 'one-coder' });
    expect(reviewerAgreement([])[0]?.percent).toMatchObject({ value: null, reason: 'no-units' });
    const same = reviewerAgreement([review('a', 'met'), review('a', 'met')], { resamples: 0 });
    expect(same[0]?.alpha).toMatchObject({ value: null, reason: 'one-value', n: 1 });
  });
});
