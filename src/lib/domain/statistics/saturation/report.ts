import { type Figure, figure, noFigure, type Reading } from '../figure.ts';
import { type Coverage, coverageOf, newAtNext } from './coverage.ts';
import { type Expected, rarefaction } from './rarefaction.ts';
import { estimatedCategories, extrapolated, type Richness } from './richness.ts';
import { exhaustivenessLog, type Logged, type Placed, tallyOf } from './tally.ts';
import { fewestIncidents, type TwoThirdsTest, twoThirdsTest, type Verdict, verdictOf } from './verdict.ts';

/** A point of the curves. */
export interface CurvePoint {
  incidents: number;
  /** Categories met after so many incidents in the order of analysis. */
  observed: number;
  /** The same to be expected in any order, with its limits. */
  expected: number;
  lower: number | null;
  upper: number | null;
}

export interface SaturationReport {
  incidents: number;
  /** Categories met; of these once, and twice. */
  categories: number;
  once: number;
  twice: number;
  /** Incidents have several categories, or none: the estimates are then those for samples (Chao2). */
  several: boolean;
  verdict: Verdict;
  readings: Reading[];
  twoThirds: TwoThirdsTest;
  newAtNext: Figure;
  coverage: Coverage;
  /** Chao1 or Chao2, and the share of it that has been met. */
  estimate: Richness;
  completeness: Figure;
  extrapolation: { more: number; categories: Figure }[];
  /** Number of the last incident that brought a new category, and incidents since; null without categories. */
  lastNew: number | null;
  sinceLastNew: number | null;
  curve: CurvePoint[];
  log: Logged[];
}

export interface SaturationOptions {
  /** Share of the final categories that must have been met by two thirds of the incidents. @default 0.9 */
  threshold?: number;
  /** For how many incidents more the curve is drawn out. @default 1, 5, 10, 20 */
  more?: readonly number[];
}

/**
 * Have enough incidents been collected (statistics page, section 11; method page, section 9)? Takes for granted
 * that incidents are drawn at random from one stable set of categories: lumping or splitting them changes it.
 * @param sequence incidents in the order of analysis
 */
export function saturationReport(
  sequence: readonly Placed[],
  { threshold = 0.9, more = [1, 5, 10, 20] }: SaturationOptions = {}
): SaturationReport {
  const tally = tallyOf(sequence);
  const { n, counts, once, twice, several } = tally;
  const log = exhaustivenessLog(sequence);
  const estimate = estimatedCategories(tally);
  const expected = rarefaction(tally, estimate.value);
  const twoThirds = twoThirdsTest(
    log.map(({ met }) => met),
    expected.map(({ categories }) => categories),
    threshold
  );
  const lastNew = log.findLast(({ added }) => added.length > 0)?.number ?? null;
  const few: Reading[] = n < fewestIncidents ? ['too-few'] : [];
  const read = <F extends Figure>(one: F): F => (one.value === null ? one : { ...one, readings: few });
  const { goodTuring, chaoJost } = coverageOf(tally);
  return {
    incidents: n,
    categories: counts.length,
    once,
    twice,
    several,
    ...verdictOf(tally, twoThirds),
    twoThirds: { ...twoThirds, observed: read(twoThirds.observed), expected: read(twoThirds.expected) },
    newAtNext: read(newAtNext(tally)),
    coverage: { goodTuring: read(goodTuring), chaoJost: read(chaoJost) },
    estimate: read(estimate),
    completeness: read(
      estimate.value === null
        ? noFigure(estimate.reason ?? 'no-units', n)
        : figure(counts.length / estimate.value, n)
    ),
    extrapolation: more.map((step) => ({
      more: step,
      categories: read(extrapolated(tally, estimate, step))
    })),
    lastNew,
    sinceLastNew: lastNew === null ? null : n - lastNew,
    curve: log.map(({ number, met }, i) => pointOf(number, met, expected[i])),
    log
  };
}

function pointOf(incidents: number, observed: number, expected?: Expected): CurvePoint {
  const { categories = observed, lower = null, upper = null } = expected ?? {};
  return { incidents, observed, expected: categories, lower, upper };
}
