import { type Figure, figure, noFigure, type Reading } from '../figure.ts';
import { reaches } from '../proportion.ts';
import type { Tally } from './tally.ts';

/** Saturated, on one of the two counts, or not (method page, section 9). */
export type Verdict = 'met' | 'nearly' | 'not';

/** Never called saturated below this many incidents. */
export const fewestIncidents = 30;
/** The chance of a new category at the next incident may be this at most. */
const largestChance = 0.05;

export interface TwoThirdsTest {
  /** Two thirds of the incidents, rounded up. */
  at: number;
  /** Shares of the final categories that had been met by then, in the order of analysis and in any order. */
  observed: Figure;
  expected: Figure;
  /** What both must reach. */
  threshold: number;
  reached: boolean;
}

/**
 * Had the final categories appeared by two thirds of the incidents (after Andersson & Nilsson 1964)?
 * @param observed, expected categories after 1 … n incidents
 * @param threshold a share, .80 to .95 by the method. @default 0.9
 */
export function twoThirdsTest(
  observed: readonly number[],
  expected: readonly number[],
  threshold = 0.9
): TwoThirdsTest {
  const n = observed.length;
  const at = Math.ceil((2 * n) / 3);
  const final = observed[n - 1] ?? 0;
  if (final === 0) {
    const none = noFigure('no-units', n);
    return { at, observed: none, expected: none, threshold, reached: false };
  }
  const [met, likely] = [observed[at - 1] ?? 0, expected[at - 1] ?? 0];
  return {
    at,
    observed: figure(met / final, n),
    expected: figure(likely / final, n),
    threshold,
    reached: reaches(met, final, threshold) && reaches(likely, final, threshold)
  };
}

/** The verdict, with 'too-few' below 30 incidents, which is always 'not'. */
export function verdictOf(
  { n, once }: Tally,
  { reached }: TwoThirdsTest
): { verdict: Verdict; readings: Reading[] } {
  if (n < fewestIncidents) return { verdict: 'not', readings: ['too-few'] };
  const fewNew = once <= largestChance * n + 1e-9;
  return { verdict: reached && fewNew ? 'met' : reached || fewNew ? 'nearly' : 'not', readings: [] };
}
