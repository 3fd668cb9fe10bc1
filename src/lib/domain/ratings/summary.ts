import { spreadOf, type Spread } from '../statistics/ratings/spread.ts';
import { strictSd } from '../statistics/ratings/scale.ts';
import { type Rating, type RatingScale, scaleRange } from './scales.ts';

/** What the class said of one thing on one scale. */
export interface RatingSummary {
  scale: RatingScale;
  /** Answers on the scale. */
  n: number;
  /** Answers that are not: not performed, or does not know. */
  zeros: number;
  /** How often each point was given, from the lowest to the highest. */
  counts: number[];
  /** Mean, median, SD, r_wg and a_wg of the answers on the scale; every n counts raters. */
  spread: Spread;
}

/**
 * The answers on one scale about one thing. "Not performed" and "does not know" are counted apart and stay out of
 * the mean (job-analysis page, section 10).
 * @param cutOff SD on seven points up to which raters agree. @default 1.5
 */
export function summaryOf(scale: RatingScale, values: readonly number[], cutOff = strictSd): RatingSummary {
  const { low, high } = scaleRange[scale];
  const given = values.filter((value) => value >= low);
  const counts = Array.from({ length: high - low + 1 }, (_, i) => given.filter((v) => v === low + i).length);
  return {
    scale,
    n: given.length,
    zeros: values.length - given.length,
    counts,
    spread: spreadOf(given, { low, high }, cutOff)
  };
}

/** The ratings on each scale by what they are about. */
export function bySubject(ratings: readonly Rating[]): (scale: RatingScale, subjectId: string) => Rating[] {
  const found = Map.groupBy(ratings, ({ scale, subjectId }) => `${scale} ${subjectId}`);
  return (scale, subjectId) => found.get(`${scale} ${subjectId}`) ?? [];
}

/** The mean of a summary; null when nobody answered on the scale. */
export const meanOf = (summary: RatingSummary | undefined): number | null =>
  summary?.spread.mean.value ?? null;

/** Whether a mean reaches a cut-off; a mean on it is not lost by rounding. */
export const reachesCut = (mean: number, cut: number): boolean => mean >= cut - 1e-9;
