import {
  criteria,
  judgements as scale,
  medianJudgements,
  type Criterion,
  type Judgements,
  type Review
} from './review.ts';
import { decisiveReviews } from './standing.ts';

/** Judgements of an incident before it was improved, and of its latest version. */
export interface BeforeAndAfter {
  before: Judgements;
  after: Judgements;
}

/** What improving brought on one criterion, in incidents. */
export interface Gain {
  criterion: Criterion;
  /** Met before, and met after. */
  metBefore: number;
  metAfter: number;
  /** Judged higher, or lower, than before. */
  better: number;
  worse: number;
}

export interface Gains {
  /** Incidents that were judged before and after. */
  n: number;
  /** In the order of `criteria`. */
  gains: Gain[];
}

/** What improving brought, criterion by criterion. */
export function gainsOf(pairs: readonly BeforeAndAfter[]): Gains {
  const rank = (judged: Judgements, criterion: Criterion) => scale.indexOf(judged[criterion]);
  return {
    n: pairs.length,
    gains: criteria.map((criterion) => {
      const count = (fits: (before: number, after: number) => boolean) =>
        pairs.filter(({ before, after }) => fits(rank(before, criterion), rank(after, criterion))).length;
      return {
        criterion,
        metBefore: count((before) => before === 0),
        metAfter: count((_, after) => after === 0),
        better: count((before, after) => after < before),
        worse: count((before, after) => after > before)
      };
    })
  };
}

/**
 * The first version that reviewers judged beside the latest one; null when they did not judge both.
 * @param version the incident's latest
 * @param reviews of the incident, all versions, oldest first
 */
export function judgedBeforeAndAfter(
  version: number,
  reviews: readonly Pick<Review, 'version' | 'source' | 'judgements'>[]
): BeforeAndAfter | null {
  const first = Math.min(...reviews.map((review) => review.version));
  if (first >= version) return null;
  const of = (asked: number) =>
    medianJudgements(decisiveReviews(reviews.filter((review) => review.version === asked)));
  const [before, after] = [of(first), of(version)];
  return before && after && { before, after };
}
