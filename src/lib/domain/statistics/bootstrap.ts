import type { Interval } from './figure.ts';
import { quantile } from './quantile.ts';
import { defaultSeed, mulberry32 } from './random.ts';

export interface BootstrapOptions {
  /** @default 12345 */
  seed?: number;
  /** @default 2000 */
  resamples?: number;
  /** Called now and then, and at the end; what it throws stops the work. */
  onProgress?: (done: number, total: number) => void;
}

export const defaultResamples = 2000;

/** Resamples between two reports of progress. */
const step = 50;

/**
 * Draws the units of a table with replacement, as many as there are, again and again, and computes every
 * coefficient for each draw. All coefficients see the same draws, so that one seed gives one outcome.
 * @param units how many; a coefficient gets how often each was drawn
 * @param coefficients NaN = undefined for that draw
 * @returns for each coefficient its values in the order of the draws
 */
export function resample(
  units: number,
  coefficients: readonly { at(weights: Int32Array): number }[],
  { seed = defaultSeed, resamples = defaultResamples, onProgress }: BootstrapOptions = {}
): Float64Array[] {
  const random = mulberry32(seed);
  const weights = new Int32Array(units);
  const values = coefficients.map(() => new Float64Array(resamples));
  for (let round = 0; round < resamples; round++) {
    if (round % step === 0) onProgress?.(round, resamples);
    weights.fill(0);
    for (let i = 0; i < units; i++) weights[Math.floor(random() * units)]!++;
    for (let c = 0; c < coefficients.length; c++) values[c]![round] = coefficients[c]!.at(weights);
  }
  onProgress?.(resamples, resamples);
  return values;
}

/**
 * The 95 % percentile interval of resampled values. Values that are undefined (NaN) are left out and counted;
 * null when they are more than 5 %, or when there are no values at all.
 * @param n units that the coefficient stands on
 * @param seed of the resamples, to be told along
 */
export function percentileInterval(values: Float64Array, n: number, seed = defaultSeed): Interval | null {
  const defined = values.filter((value) => !Number.isNaN(value)).sort();
  const missing = values.length - defined.length;
  if (defined.length === 0 || missing > 0.05 * values.length) return null;
  return {
    lower: quantile(defined, 0.025),
    upper: quantile(defined, 0.975),
    kind: 'bootstrap',
    indicative: n < 10,
    bootstrap: { seed, resamples: values.length, undefined: missing }
  };
}
