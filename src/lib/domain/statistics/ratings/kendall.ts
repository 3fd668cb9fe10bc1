import { chiSquaredTail } from '../distributions/gamma.ts';
import { type Figure, figure, noFigure } from '../figure.ts';
import { type Completeness, completePart, type RatingTable } from './complete.ts';

/** How far judges rank targets alike; every `n` counts targets. */
export interface Concordance extends Completeness {
  /** Kendall's W, corrected for ties: 0 = no agreement, 1 = the same order. */
  w: Figure;
  uncorrected: Figure;
  /** Mean rank correlation of all pairs of judges. */
  meanSpearman: Figure;
  /** Of each target the sum of its ranks; the lowest rating has rank 1. */
  rankSums: number[];
  /** Sum of squared deviations of the rank sums; and of t³ - t over all groups of t ties. */
  deviation: number;
  ties: number;
  /** Against no agreement; null up to 7 targets, for which the approximation does not hold. */
  test: { chiSquared: number; df: number; p: number } | null;
}

const tooFewForTest = 7;

/** Kendall's coefficient of concordance (Kendall & Babington Smith 1939), of the judges who rated everything. */
export function kendallW(table: RatingTable): Concordance {
  const { rows, reason, ...found } = completePart(table);
  const { targets: n, judges: m } = found;
  const none = noFigure(reason ?? 'no-variance', n);
  const nothing = { w: none, uncorrected: none, meanSpearman: none, test: null };
  if (reason !== null) return { ...found, ...nothing, rankSums: [], deviation: 0, ties: 0 };

  const ranked = Array.from({ length: m }, (_, j) => midRanks(rows.map((row) => row[j]!)));
  const rankSums = rows.map((_, i) => ranked.reduce((sum, { ranks }) => sum + ranks[i]!, 0));
  const ties = ranked.reduce((sum, judge) => sum + judge.ties, 0);
  const mean = (m * (n + 1)) / 2;
  const deviation = rankSums.reduce((sum, ranks) => sum + (ranks - mean) ** 2, 0);
  const parts = { ...found, rankSums, deviation, ties };
  const most = m ** 2 * (n ** 3 - n);
  // Every judge gave everything the same rating.
  if (most - m * ties <= 0) return { ...parts, ...nothing };

  const w = (12 * deviation) / (most - m * ties);
  const read = (value: number) => figure(value, n, { readings: n < 10 ? ['too-few'] : [] });
  const [chiSquared, df] = [m * (n - 1) * w, n - 1];
  return {
    ...parts,
    w: read(w),
    uncorrected: read((12 * deviation) / most),
    meanSpearman: read((m * w - 1) / (m - 1)),
    test: n > tooFewForTest ? { chiSquared, df, p: chiSquaredTail(chiSquared, df) } : null
  };
}

/** Ranks from 1, equal values sharing the mean of theirs; and the sum of t³ - t over groups of t equals. */
function midRanks(values: number[]): { ranks: Float64Array; ties: number } {
  const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!);
  const ranks = new Float64Array(values.length);
  let ties = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let p = from; p < to; p++) ranks[order[p]!] = (from + 1 + to) / 2;
    ties += (to - from) ** 3 - (to - from);
  }
  return { ranks, ties };
}
