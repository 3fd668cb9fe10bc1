import { type Figure, figure, noFigure, type Reason } from '../figure.ts';
import { quantile } from '../quantile.ts';
import { readingsOf } from '../readings.ts';
import { optionsOf, type Scale, sdCutOff, strictSd } from './scale.ts';
import { awgInterpretable, awgOf, rwgOf } from './within-group.ts';

/** Fewer judges than these say little (method page, section 7). */
export const fewestJudges = 5;

/** What judges said of one target. Every `n` counts judges. */
export interface Spread {
  mean: Figure;
  median: Figure;
  /** With n - 1. */
  sd: Figure;
  /** Agreement on this one target: 1 = all the same, below 0 = more apart than at random (shown as 0). */
  rwg: Figure;
  /** The same, measured against what the mean allows. */
  awg: Figure;
  /** The SD is at most the cut-off; null without SD. */
  withinCutOff: boolean | null;
}

/**
 * Mean, spread and agreement of the ratings of one target (statistics page, section 12).
 * @param ratings null = not rated
 * @param cutOff SD on seven points, rescaled to the scale. @default 1.5
 */
export function spreadOf(ratings: readonly (number | null)[], scale: Scale, cutOff = strictSd): Spread {
  const given = ratings.filter((rating) => rating !== null);
  const n = given.length;
  const none = (reason: Reason) => noFigure(reason, n);
  const some = (value: number): Figure => figure(value, n, { readings: n < fewestJudges ? ['too-few'] : [] });
  if (n === 0 || !given.every(Number.isFinite)) {
    const nothing = none(n === 0 ? 'no-units' : 'not-numeric');
    return { mean: nothing, median: nothing, sd: nothing, rwg: nothing, awg: nothing, withinCutOff: null };
  }
  const mean = given.reduce((sum, rating) => sum + rating, 0) / n;
  const centre = { mean: some(mean), median: some(quantile(Float64Array.from(given).sort(), 0.5)) };
  if (n === 1) {
    const alone = none('one-coder');
    return { ...centre, sd: alone, rwg: alone, awg: alone, withinCutOff: null };
  }
  const variance = given.reduce((sum, rating) => sum + (rating - mean) ** 2, 0) / (n - 1);
  const spread = {
    ...centre,
    sd: some(Math.sqrt(variance)),
    withinCutOff: Math.sqrt(variance) <= sdCutOff(scale, cutOff) + 1e-9
  };
  if (!given.every((rating) => rating >= scale.low && rating <= scale.high))
    return { ...spread, rwg: none('not-numeric'), awg: none('not-numeric') };
  const rwg = rwgOf(variance, optionsOf(scale));
  const awg = awgInterpretable(mean, n, scale) ? awgOf(mean, variance, n, scale) : null;
  return {
    ...spread,
    rwg: rwg === null ? none('no-variance') : banded(some(rwg)),
    awg: awg === null ? none('out-of-range') : some(awg)
  };
}

/** Its n are judges, of whom fewer are enough than of units. */
function banded(rwg: Figure): Figure {
  const band = readingsOf(rwg, { coefficient: 'rwg' }).filter((reading) => reading !== 'too-few');
  return { ...rwg, readings: [...rwg.readings, ...band] };
}
