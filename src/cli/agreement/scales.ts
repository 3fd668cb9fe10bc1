import type { Codings } from '../../lib/domain/statistics/codings.ts';
import type { Figure } from '../../lib/domain/statistics/figure.ts';
import { intraclassCorrelations } from '../../lib/domain/statistics/ratings/icc.ts';
import { kendallW } from '../../lib/domain/statistics/ratings/kendall.ts';

/** What applies to numbers on a scale, besides alpha. */
export interface OnScales {
  figures: Record<string, Figure & { test?: object | null }>;
  /** On whom these stand: they need coders who rated every unit. null when there are none. */
  complete: { units: number; coders: number; droppedCoders: number } | null;
}

/** Kendall's W of the order of the units from the ordinal level up; the intraclass correlations above that. */
export function onScales(table: Codings, level: string): OnScales {
  if (level === 'nominal' || table.labels === 'several') return { figures: {}, complete: null };
  const ratings = table.cells.map((line) => line.map((value) => (typeof value === 'number' ? value : null)));
  const {
    w,
    meanSpearman,
    test,
    targets: units,
    judges: coders,
    droppedJudges: droppedCoders
  } = kendallW(ratings);
  const figures: OnScales['figures'] = { kendallW: { ...w, test }, meanSpearman };
  if (level !== 'ordinal') {
    const { icc11, icc1k, icc21, icc2k, icc31, icc3k } = intraclassCorrelations(ratings);
    Object.assign(figures, { icc11, icc1k, icc21, icc2k, icc31, icc3k });
  }
  return { figures, complete: { units, coders, droppedCoders } };
}
