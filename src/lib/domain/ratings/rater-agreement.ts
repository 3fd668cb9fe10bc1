import { type IntraclassCorrelations, intraclassCorrelations } from '../statistics/ratings/icc.ts';
import { type Concordance, kendallW } from '../statistics/ratings/kendall.ts';
import { type Rating, type RatingScale, scaleRange } from './scales.ts';

/** How far the raters agree over a set of things on one scale. */
export interface RaterAgreement {
  scale: RatingScale;
  /** Absolute agreement of the means: ICC(2,k), with the raters who answered for everything. */
  icc: IntraclassCorrelations;
  /** Agreement on the order. */
  concordance: Concordance;
}

/** The ratings as things × raters; an answer that is not on the scale is no rating. */
export function ratingTable(
  scale: RatingScale,
  subjectIds: readonly string[],
  ratings: readonly Rating[]
): (number | null)[][] {
  const of = ratings.filter((rating) => rating.scale === scale && subjectIds.includes(rating.subjectId));
  const raters = [...new Set(of.map(({ participantId }) => participantId))].sort();
  const column = new Map(raters.map((id, i) => [id, i]));
  const rows = new Map(subjectIds.map((id) => [id, raters.map((): number | null => null)]));
  for (const { participantId, subjectId, value } of of) {
    const row = rows.get(subjectId);
    const at = column.get(participantId);
    if (row && at !== undefined && value >= scaleRange[scale].low) row[at] = value;
  }
  return [...rows.values()];
}

/** Agreement of the raters over these things (statistics page, sections 12 and 13). */
export function raterAgreement(
  scale: RatingScale,
  subjectIds: readonly string[],
  ratings: readonly Rating[]
): RaterAgreement {
  const table = ratingTable(scale, subjectIds, ratings);
  return { scale, icc: intraclassCorrelations(table), concordance: kendallW(table) };
}
