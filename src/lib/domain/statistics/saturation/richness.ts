import { type Figure, figure, type Interval, noFigure } from '../figure.ts';
import { z } from '../proportion.ts';
import { allNew, type Tally } from './tally.ts';

/** An estimate of how many categories there are in all, met or not: a lower bound. */
export interface Richness extends Figure {
  /** Categories not met, as estimated: the value is those met plus these. */
  missing: number | null;
  standardError: number | null;
}

/**
 * Chao1, bias-corrected, where each incident has one category (Chao 1984); Chao2 where incidents have several
 * (Chao 1987). The interval is log-normal; without missing categories there is none. `n` counts incidents.
 */
export function estimatedCategories(tally: Tally): Richness {
  const { n, counts } = tally;
  const none = { missing: null, standardError: null };
  if (counts.length === 0) return { ...noFigure('no-units', n), ...none };
  if (allNew(tally)) return { ...noFigure('all-new', n), ...none };
  const { missing, variance } = tally.several ? chao2(tally) : chao1(tally);
  const interval = missing === 0 ? null : logNormal(counts.length, missing, variance, n);
  return {
    ...figure(counts.length + missing, n, { interval }),
    missing,
    standardError: missing === 0 ? null : Math.sqrt(variance)
  };
}

function chao1({ once, twice }: Tally): { missing: number; variance: number } {
  const missing = (once * Math.max(0, once - 1)) / (2 * (twice + 1));
  const variance =
    missing +
    (once * (2 * once - 1) ** 2) / (4 * (twice + 1) ** 2) +
    (once ** 2 * twice * (once - 1) ** 2) / (4 * (twice + 1) ** 4);
  return { missing, variance };
}

function chao2({ n, counts, once, twice }: Tally): { missing: number; variance: number } {
  const a = (n - 1) / n;
  if (twice > 0) {
    const ratio = once / twice;
    const variance = twice * ((a / 2) * ratio ** 2 + a ** 2 * ratio ** 3 + (a ** 2 / 4) * ratio ** 4);
    return { missing: (a * once ** 2) / (2 * twice), variance };
  }
  const missing = (a * once * Math.max(0, once - 1)) / 2;
  const variance =
    missing +
    (a ** 2 * once * (2 * once - 1) ** 2) / 4 -
    (a ** 2 * once ** 4) / (4 * (counts.length + missing));
  return { missing, variance };
}

function logNormal(met: number, missing: number, variance: number, n: number): Interval {
  const k = Math.exp(z * Math.sqrt(Math.log(1 + variance / missing ** 2)));
  return { lower: met + missing / k, upper: met + missing * k, kind: 'log-normal', indicative: n < 10 };
}

/**
 * Categories to expect after so many incidents more (Colwell et al. 2012). Beyond twice the incidents there are
 * it is little more than a guess.
 */
export function extrapolated(
  { n, counts, once }: Tally,
  { missing, reason }: Richness,
  more: number
): Figure {
  if (missing === null) return noFigure(reason ?? 'no-units', n);
  const met = counts.length;
  if (missing === 0) return figure(met, n);
  return figure(met + missing * (1 - (1 - once / (n * missing + once)) ** more), n);
}
