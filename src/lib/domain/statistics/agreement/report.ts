import {
  hasCategories,
  ofCategory,
  ofLabel,
  ofPair,
  ofSets,
  ofTable,
  type CoefficientName,
  type Wanted
} from './asked.ts';
import { code, codeLabel, someCoders } from './coded.ts';
import { labelsOf, type Codings, type Value } from '../codings.ts';
import { countsOf, largestShare, pairable } from './counts.ts';
import { figuresOf, type AgreementFigure, type EstimateOptions } from './estimates.ts';
import type { Level } from './krippendorff.ts';
import { everyTwo } from './light.ts';

export type AgreementFigures = Partial<Record<CoefficientName, AgreementFigure>>;

export interface AgreementOptions extends EstimateOptions {
  /** What the values are; sets of labels are always compared as sets. @default 'nominal' */
  level?: Exclude<Level, 'sets'>;
  /** How many categories the coders could choose from; without it, as many as they used. */
  codebook?: number;
}

export interface AgreementReport {
  level: Level;
  /** Units with at least one rating, and those with two or more, in which coders can agree. */
  units: number;
  pairedUnits: number;
  /** Coders with at least one rating. */
  coders: string[];
  ratings: number;
  /** The values or labels that were used. */
  values: Value[];
  /** Share of all ratings in the most used value (or set of labels). */
  largestShare: number;
  figures: AgreementFigures;
  /** Every two coders, above 10 coders without intervals; none for sets of labels, nor above 50 coders. */
  pairs: { coders: [string, string]; figures: AgreementFigures }[];
  /** Every category apart: against all others, or for sets of labels as given or not given. */
  categories: { category: string; figures: AgreementFigures }[];
}

/** More pairs than a matrix can show, and more than anyone reads the intervals of. */
const mostCodersInPairs = 50;
const mostCodersWithIntervals = 10;

/**
 * Every coefficient of agreement that applies to a table of codings, each with its bootstrap interval, its
 * band and its readings; what cannot be computed says why. On the interval and ratio level percent agreement
 * counts equal numbers, and the coefficients of categories do not apply.
 */
export function agreementReport(table: Codings, options: AgreementOptions = {}): AgreementReport {
  const { level = 'nominal', codebook } = options;
  const coded = code(table);
  const counts = countsOf(coded);
  const sets = table.labels === 'several' ? table : null;
  const labels = sets && labelsOf(sets);
  const whole = labels ? ofSets(coded, labels.length, level) : ofTable(coded, level, codebook);
  const categories: [string, Wanted[]][] = sets
    ? labelsOf(sets).map((label) => [label, ofLabel(codeLabel(sets, label))])
    : hasCategories(level)
      ? coded.values.map((value, index) => [String(value), ofCategory(coded, index)])
      : [];
  const pairs = sets || coded.coders.length > mostCodersInPairs ? [] : everyTwo(coded.coders.length);
  const withInterval = coded.coders.length <= mostCodersWithIntervals;
  const ofPairs = pairs.map((two) =>
    ofPair(someCoders(coded, two), level, codebook).map((one) => ({ ...one, withInterval }))
  );

  const wanted = [...whole, ...categories.flatMap(([, some]) => some), ...ofPairs.flat()];
  const figures = figuresOf(coded.units.length, wanted, options);
  const figureFor = new Map(wanted.map((one, k) => [one, figures[k]]));
  const named = (some: Wanted[]): AgreementFigures =>
    Object.fromEntries(some.map((one) => [one.name, figureFor.get(one)]));
  return {
    level: sets ? 'sets' : level,
    units: coded.units.length,
    pairedUnits: pairable(counts),
    coders: [...coded.coders],
    ratings: counts.ratings.reduce((sum, times) => sum + times, 0),
    values: labels ?? (coded.values as readonly Value[]).slice(),
    largestShare: largestShare(counts),
    figures: named(whole),
    pairs: pairs.map(([a, b], k) => ({
      coders: [coded.coders[a] ?? '', coded.coders[b] ?? ''],
      figures: named(ofPairs[k] ?? [])
    })),
    categories: categories.map(([category, some]) => ({ category, figures: named(some) }))
  };
}
