import { Refusal } from '../errors.ts';

/** The four quality criteria (method page, section 3). */
export const criteria = ['specific', 'behaviour', 'context', 'consequences'] as const;
export type Criterion = (typeof criteria)[number];

export const judgements = ['met', 'partly', 'not'] as const;
export type Judgement = (typeof judgements)[number];
export type Judgements = Record<Criterion, Judgement>;
/** What may be said of each criterion; '' for nothing. */
export type Remarks = Record<Criterion, string>;
export const noRemarks: Remarks = { specific: '', behaviour: '', context: '', consequences: '' };

export const outcomes = ['none', 'sent_back', 'accepted'] as const;
/** What the facilitator decided with a review; a peer decides nothing. */
export type Outcome = (typeof outcomes)[number];

/** Whose review it is: never who. */
export const reviewSources = ['facilitator', 'peer'] as const;
export type ReviewSource = (typeof reviewSources)[number];

export interface Review {
  id: string;
  incidentId: string;
  /** The version of the incident that was judged. */
  version: number;
  source: ReviewSource;
  judgements: Judgements;
  /** On the whole incident. */
  remark: string;
  /** By criterion. */
  remarks: Remarks;
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

/** The median judgement of each criterion; null without reviews. */
export function medianJudgements(reviews: readonly Pick<Review, 'judgements'>[]): Judgements | null {
  const median = (criterion: Criterion) => medianJudgement(reviews.map((r) => r.judgements[criterion]));
  const [specific, behaviour, context, consequences] = criteria.map(median);
  return specific && behaviour && context && consequences
    ? { specific, behaviour, context, consequences }
    : null;
}

/** Good enough: no criterion is `not`, and at least three are `met`. */
export function meetsCriteria(judged: Judgements): boolean {
  const values = criteria.map((criterion) => judged[criterion]);
  return values.every((value) => value !== 'not') && values.filter((value) => value === 'met').length >= 3;
}

/** An incident passes when its median judgements are good enough. Null without reviews. */
export function passes(reviews: readonly Pick<Review, 'judgements'>[]): boolean | null {
  const judged = medianJudgements(reviews);
  return judged && meetsCriteria(judged);
}

/** Sending back needs a remark: the author must know what to improve. */
export function checkReview(review: Pick<Review, 'outcome' | 'remark'>): void {
  if (review.remark.length > remarkLimit) throw new Refusal('too_long', 'remark', { max: remarkLimit });
  if (review.outcome === 'sent_back' && review.remark.trim() === '')
    throw new Refusal('empty_field', 'remark');
}

/** The form field of a peer's remark on a criterion. */
export const remarkField = (criterion: Criterion): `remark_${Criterion}` => `remark_${criterion}`;

/** @throws Refusal `too_long`, with the field */
export function checkRemarks(remarks: Remarks): void {
  for (const criterion of criteria) {
    if (remarks[criterion].length > remarkLimit)
      throw new Refusal('too_long', remarkField(criterion), { max: remarkLimit });
  }
}
