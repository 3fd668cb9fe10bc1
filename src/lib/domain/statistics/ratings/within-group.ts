import { type Scale } from './scale.ts';

/**
 * r_wg = 1 - s² / ((A² - 1) / 12) for A options: how much less judges differ than if they rated at random
 * (James, Demaree & Wolf 1984). Can be below 0: shown as 0, exported as it is.
 * @param variance of the ratings of one target, with n - 1
 * @returns null for a scale of one option
 */
export function rwgOf(variance: number, options: number): number | null {
  return options < 2 ? null : 1 - variance / ((options ** 2 - 1) / 12);
}

/**
 * r_wg(J) of J parallel items (James, Demaree & Wolf 1984).
 * @param variance the mean of the items' variances
 * @returns null where judges differ so much that it has no meaning
 */
export function rwgOfItems(variance: number, items: number, options: number): number | null {
  const one = rwgOf(variance, options);
  if (one === null) return null;
  const whole = items * one + (1 - one);
  return whole > 0 ? (items * one) / whole : null;
}

/**
 * a_wg = 1 - 2 s² / the largest variance that this mean allows (Brown & Hauenstein 2005); see
 * `awgInterpretable`.
 * @param judges at least 2
 * @returns null when the mean is at an end of the scale, which allows no variance
 */
export function awgOf(mean: number, variance: number, judges: number, { low, high }: Scale): number | null {
  const largest = ((high + low) * mean - mean ** 2 - high * low) * (judges / (judges - 1));
  return largest > 1e-12 ? 1 - (2 * variance) / largest : null;
}

/** Whether a mean is far enough from the ends of the scale for a_wg to be read. */
export function awgInterpretable(mean: number, judges: number, { low, high }: Scale): boolean {
  const from = (low * (judges - 1) + high) / judges;
  const to = (high * (judges - 1) + low) / judges;
  return mean >= from - 1e-9 && mean <= to + 1e-9;
}
