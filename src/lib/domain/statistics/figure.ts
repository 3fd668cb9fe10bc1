/** Why a figure cannot be computed; pages say it in words. */
export type Reason =
  /** Nothing that counts for this figure. */
  | 'no-units'
  /** Fewer than two coders (judges, groups) with something in common. */
  | 'one-coder'
  /** Only one category (value) was used, so there is nothing to agree about beyond chance. */
  | 'one-value'
  /** The figure needs every coder on every unit. */
  | 'incomplete'
  /** The values are not numbers, or not on a scale that this figure needs. */
  | 'not-numeric'
  /** The units (targets, objects) do not differ, or their judges' ratings do not. */
  | 'no-variance'
  /** Every category was met only once. */
  | 'all-new'
  /** Nothing lies together, so that there are no pairs to compare. */
  | 'no-pairs'
  /** Units lie in several piles, for which this figure is not defined. */
  | 'overlap'
  /** Defined for two coders only. */
  | 'not-two-coders'
  /** Too many coders (or units) for the time it would take. */
  | 'too-large'
  /** Outside the range in which the figure can be interpreted. */
  | 'out-of-range';

/** How to read a figure; pages translate these, the most important first. */
export type Reading =
  /** Fewer than 10 units, or fewer than 5 units a category: no stable estimate. */
  | 'too-few'
  /** More than 80 % of all ratings in one category: kappa and alpha say little, read AC1 beside them. */
  | 'prevalence'
  /** The interval stands on fewer than 10 units. */
  | 'indicative'
  /** No interval: more than 5 % of the resamples had no value, or the table is too large to resample. */
  | 'no-interval'
  /** The lower limit lies in a lower band than the estimate. */
  | 'uncertain'
  /** Below the convention for conclusions (the lowest usable band of that coefficient). */
  | 'weak'
  /** Usable for tentative conclusions only. */
  | 'tentative'
  /** At or above the convention, and so is the lower limit. */
  | 'strong'
  /** Not corrected for chance: never to be read alone. */
  | 'chance';

export interface Interval {
  lower: number;
  upper: number;
  kind: 'bootstrap' | 'wilson' | 'log-normal' | 'f' | 'leave-one-out';
  /** Stands on fewer than 10 units. */
  indicative: boolean;
  /** Of a bootstrap: the seed of its generator, the resamples asked for, and those without a value. */
  bootstrap?: { seed: number; resamples: number; undefined: number };
}

/** A figure with what it rests on. Values are unrounded; pages show two decimals at most. */
export interface Figure {
  /** null when it cannot be computed; never NaN, nor a 0 that means nothing. */
  value: number | null;
  /** Why there is no value; null when there is one. */
  reason: Reason | null;
  /** The units used (incidents, pairs or targets, as the function says). */
  n: number;
  interval: Interval | null;
  readings: Reading[];
}

/** A figure that can be computed. Anything but a finite number is a mistake of the caller. */
export function figure(
  value: number,
  n: number,
  more: Partial<Pick<Figure, 'interval' | 'readings'>> = {}
): Figure {
  if (!Number.isFinite(value)) throw new RangeError('A figure without a finite value needs a reason.');
  return { value, reason: null, n, interval: null, readings: [], ...more };
}

/** A figure that cannot be computed. */
export function noFigure(reason: Reason, n: number): Figure {
  return { value: null, reason, n, interval: null, readings: [] };
}
