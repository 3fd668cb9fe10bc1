import type { Banded } from '../bands.ts';
import type { Coded } from './coded.ts';
import { noCoefficient, type Coefficient } from './coefficient.ts';
import { cohenKappa, cohenStandardError } from './cohen.ts';
import { countsOf, largestShare, pairable } from './counts.ts';
import type { Asked } from './estimates.ts';
import { fleissKappa, fleissOfCategory, fleissTest } from './fleiss.ts';
import { gwetAc1 } from './gwet.ts';
import { krippendorffAlpha, type Level } from './krippendorff.ts';
import { lightKappa } from './light.ts';
import { percentAgreement, unanimity } from './percent-agreement.ts';
import type { Setting } from '../readings.ts';
import { scottPi } from './scott.ts';
import { twoCoders } from './two-coders.ts';

/** Coefficients of agreement, in the order in which they are shown. */
export const coefficientNames = [
  'percentAgreement',
  'unanimity',
  'cohenKappa',
  'scottPi',
  'gwetAc1',
  'lightKappa',
  'fleissKappa',
  'krippendorffAlpha'
] as const;
export type CoefficientName = (typeof coefficientNames)[number];

export interface Wanted extends Asked {
  name: CoefficientName;
}

/** Whether the values of a level are categories, for which kappa and its like are meant. */
export const hasCategories = (level: Level): boolean => level === 'nominal' || level === 'ordinal';

/** The coefficients of a table with one value for each unit and coder. */
export function ofTable(coded: Coded, level: Level, codebook = 0): Wanted[] {
  const counts = countsOf(coded);
  const categories = hasCategories(level) ? Math.max(codebook, coded.values.length) : 0;
  const most = hasCategories(level) ? largestShare(counts) : 0;
  const share: Setting = { coefficient: null, categories };
  const read = (name: Banded & CoefficientName, coefficient: Coefficient, more?: Wanted['more']): Wanted => {
    // AC1 is what to read when one category has nearly everything: it needs no such warning.
    const setting = { coefficient: name, categories, largestShare: name === 'gwetAc1' ? 0 : most };
    return { name, coefficient, setting, more };
  };
  const percent: Wanted[] = [
    { name: 'percentAgreement', coefficient: percentAgreement(counts), setting: share },
    { name: 'unanimity', coefficient: unanimity(counts), setting: share }
  ];
  const alpha = read('krippendorffAlpha', krippendorffAlpha(coded, level, counts));
  if (!hasCategories(level)) return [...percent, alpha];

  const coders = coded.coders.length;
  const two = coders === 2 ? twoCoders(coded, 0, 1) : null;
  const reason = coders > 2 ? 'not-two-coders' : coders === 1 ? 'one-coder' : 'no-units';
  const none = noCoefficient(reason, counts.units, pairable(counts));
  return [
    ...percent,
    read('cohenKappa', two ? cohenKappa(two) : none, { standardError: two && cohenStandardError(two) }),
    read('scottPi', two ? scottPi(two) : none),
    read('gwetAc1', gwetAc1(counts, codebook)),
    read('lightKappa', lightKappa(coded)),
    read('fleissKappa', fleissKappa(counts), { chance: fleissTest(counts) }),
    alpha
  ];
}

/**
 * The coefficients of two coders: their columns of a table. Light's and Fleiss' kappa would repeat Cohen's
 * kappa and Scott's pi.
 */
export function ofPair(pair: Coded, level: Level, codebook?: number): Wanted[] {
  const told: CoefficientName[] = [
    'percentAgreement',
    'cohenKappa',
    'scottPi',
    'gwetAc1',
    'krippendorffAlpha'
  ];
  return ofTable(pair, level, codebook).filter(({ name }) => told.includes(name));
}

/** One category (by its place among the values) against all others. */
export function ofCategory(coded: Coded, index: number): Wanted[] {
  const coefficient = fleissOfCategory(countsOf(coded), index);
  const setting: Setting = { coefficient: 'fleissKappa', categories: coded.values.length };
  return [{ name: 'fleissKappa', coefficient, setting }];
}

/** One label that may go with others: given or not given. */
export function ofLabel(given: Coded): Wanted[] {
  const left: CoefficientName[] = ['unanimity', 'scottPi'];
  return ofTable(given, 'nominal', 2).filter(({ name }) => !left.includes(name));
}

/** Sets of labels, compared by how much they overlap. */
export function ofSets(coded: Coded, labels: number, level: Level): Wanted[] {
  const counts = countsOf(coded);
  const coefficient =
    level === 'nominal'
      ? krippendorffAlpha(coded, 'sets', counts)
      : noCoefficient('not-numeric', counts.units, pairable(counts));
  const setting: Setting = {
    coefficient: 'krippendorffAlpha',
    categories: labels,
    largestShare: largestShare(counts)
  };
  return [{ name: 'krippendorffAlpha', coefficient, setting }];
}
