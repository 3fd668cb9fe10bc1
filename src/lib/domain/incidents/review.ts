import { Refusal } from '../errors.ts';

/** The four quality criteria (method page, section 3). */
export const criteria = ['specific', 'behaviour', 'context', 'consequences'] as const;
export type Criterion = (typeof criteria)[number];

export const judgements = ['met', 'partly', 'not'] as const;
export type Judgement = (typeof judgements)[number];
export type Judgements = Record<Criterion, Judgement>;

export const outcomes = ['none', 'sent_back', 'accepted'] as const;
/** What the facilitator decided with a review. */
export type Outcome = (typeof outcomes)[number];

export interface Review {
  id: string;
  incidentId: string;
  /** The version of the incident that was judged. */
  version: number;
  judgements: Judgements;
  remark: string;
  outcome: Outcome;
  at: number;
}

export const remarkLimit = 1000;

const score: Record<Judgement, number> = { met: 2, partly: 1, not: 0 };

/**
 * The judgement of one criterion over its reviewers: the median, and of an even number of
 * reviewers the lower of the two middle values (method page, section 3).
 */
export function medianJudgement(given: Judgement[]): Judgement | null {
  const sorted = [...given].sort((a, b) => score[a] - score[b]);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** An incident passes when no criterion is `not` and at least three are `met`. Null without reviews. */
export function passes(reviews: Pick<Review, 'judgements'>[]): boolean | null {
  if (reviews.length === 0) return null;
  const medians = criteria.map((criterion) => medianJudgement(reviews.map((r) => r.judgements[criterion])));
  return medians.every((m) => m !== 'not') && medians.filter((m) => m === 'met').length >= 3;
}

/** Sending back needs a remark: the author must know what to improve. */
export function checkReview(review: Pick<Review, 'outcome' | 'remark'>): void {
  if (review.remark.length > remarkLimit) throw new Refusal('too_long', 'remark', { max: remarkLimit });
  if (review.outcome === 'sent_back' && review.remark.trim() === '')
    throw new Refusal('empty_field', 'remark');
}
