import { bandIn, bandsOf, type Banded } from './bands.ts';
import type { Figure, Reading } from './figure.ts';

/** What is known about a figure besides its value. */
export interface Setting {
  /** By which bands it is read; without one it is a share that is not corrected for chance. */
  coefficient: Banded | null;
  /** Categories that units fall into; without, there are none (numbers on a scale). */
  categories?: number;
  /** The share of all ratings in the most used category, where that makes kappa or alpha say little. */
  largestShare?: number;
  /** An interval was tried, but there is none. */
  withoutInterval?: boolean;
}

/**
 * How to read a figure, the most important first. It is strong only when the lower limit of its interval is in
 * a strong band as well, be it a lower one: never because of the estimate alone.
 */
export function readingsOf(figure: Figure, setting: Setting): Reading[] {
  const { value, n, interval } = figure;
  const { coefficient, categories = 0, largestShare = 0, withoutInterval = false } = setting;
  if (value === null) return [];
  const readings: Reading[] = [];
  if (n < 10 || n < 5 * categories) readings.push('too-few');
  if (largestShare > 0.8) readings.push('prevalence');
  if (interval?.indicative) readings.push('indicative');
  if (withoutInterval) readings.push('no-interval');
  if (coefficient === null) return [...readings, 'chance'];
  const here = bandIn(bandsOf[coefficient], value);
  const lowest = interval && bandIn(bandsOf[coefficient], interval.lower);
  if (lowest && lowest.from < here.from) readings.push('uncertain');
  if (here.strength === 'strong' && lowest?.strength !== 'strong') return [...readings, 'tentative'];
  return [...readings, here.strength];
}

/** The same figure with its readings. */
export function withReadings<F extends Figure>(figure: F, setting: Setting): F {
  return { ...figure, readings: readingsOf(figure, setting) };
}

/** Whether a page may show a figure as good: by more than its estimate. */
export const isGood = ({ readings }: Pick<Figure, 'readings'>): boolean =>
  readings.includes('strong') && !readings.includes('uncertain');
