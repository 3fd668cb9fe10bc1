import { fQuantile } from '../distributions/f.ts';
import { type Figure, figure, type Interval, noFigure } from '../figure.ts';
import { withReadings } from '../readings.ts';
import { type Completeness, completePart, type RatingTable } from './complete.ts';
import { type MeanSquares, meanSquares } from './mean-squares.ts';

/** Intraclass correlations; every `n` counts targets. */
export interface IntraclassCorrelations extends Completeness {
  meanSquares: MeanSquares | null;
  /** Other judges for each target: of one judge, and of the mean of k judges. */
  icc11: Figure;
  icc1k: Figure;
  /** The same judges for all, who stand for others: absolute agreement of one, and of the mean of k. */
  icc21: Figure;
  icc2k: Figure;
  /** These judges and no others: consistency of one, and of the mean of k. */
  icc31: Figure;
  icc3k: Figure;
}

/**
 * The six intraclass correlations (Shrout & Fleiss 1979; McGraw & Wong 1996), of the judges who rated every
 * target. For a class whose members rate everything ICC(2,k) is the one to read; it and ICC(2,1) have an
 * interval. They tell how well targets are told apart: with targets that hardly differ they are low although
 * judges agree; then read r_wg.
 */
export function intraclassCorrelations(table: RatingTable): IntraclassCorrelations {
  const { rows, reason, ...found } = completePart(table);
  const { targets: n, judges: k } = found;
  if (reason !== null) {
    const none = noFigure(reason, n);
    const all = { icc11: none, icc1k: none, icc21: none, icc2k: none, icc31: none, icc3k: none };
    return { ...found, meanSquares: null, ...all };
  }
  const squares = meanSquares(rows);
  const { targets: b, judges: j, residual: e, within: w } = squares;
  const one = limitsOfOne(squares, n, k);
  // A denominator that is 0 on paper may miss it by rounding.
  const nothing = 1e-12 * (b + j + e + w);
  const read = (above: number, below: number, limits: Limits | null = null): Figure => {
    if (below <= nothing) return noFigure('no-variance', n);
    const interval = intervalOf(limits, above / below, n);
    return withReadings(figure(above / below, n, { interval }), { coefficient: 'icc' });
  };
  return {
    ...found,
    meanSquares: squares,
    icc11: read(b - w, b + (k - 1) * w),
    icc1k: read(b - w, b),
    icc21: read(b - e, b + (k - 1) * e + (k * (j - e)) / n, one),
    icc2k: read(b - e, b + (j - e) / n, one && [ofMean(one[0], k), ofMean(one[1], k)]),
    icc31: read(b - e, b + (k - 1) * e),
    icc3k: read(b - e, b)
  };
}

type Limits = [lower: number, upper: number];

/** The 95 % limits of ICC(2,1) (McGraw & Wong 1996, table 7); null where judges agree in everything or nothing. */
function limitsOfOne(
  { targets: b, judges: j, residual: e }: MeanSquares,
  n: number,
  k: number
): Limits | null {
  const r = (b - e) / (b + (k - 1) * e + (k * (j - e)) / n);
  const judges = ((k * r) / (n * (1 - r))) * j;
  const rest = (1 + (k * r * (n - 1)) / (n * (1 - r))) * e;
  const v = (judges + rest) ** 2 / (judges ** 2 / (k - 1) + rest ** 2 / ((n - 1) * (k - 1)));
  if (!(v > 0)) return null;
  const other = k * j + (k * n - k - n) * e;
  // Divided by this quantile, as it can be larger than any number.
  const f1 = 1 / fQuantile(0.975, n - 1, v);
  const f2 = fQuantile(0.975, v, n - 1);
  return [(n * (b * f1 - e)) / (other + n * b * f1), (n * (f2 * b - e)) / (other + n * f2 * b)];
}

/** From one judge to the mean of k (Spearman & Brown); NaN where the way there does not exist. */
function ofMean(r: number, k: number): number {
  const below = 1 + (k - 1) * r;
  return below > 0 ? (k * r) / below : NaN;
}

/** Targets that differ less than chance would have it can get limits beside the value: these mean nothing. */
function intervalOf(limits: Limits | null, value: number, n: number): Interval | null {
  if (limits === null) return null;
  const [lower, upper] = limits;
  return lower <= value && value <= upper ? { lower, upper, kind: 'f', indicative: n < 10 } : null;
}
