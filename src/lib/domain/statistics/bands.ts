/** Below the convention for conclusions, good enough for tentative ones, or at least at it. */
export type Strength = 'weak' | 'tentative' | 'strong';

/** One band of a convention; pages say its key in words. */
export interface Band {
  key: string;
  /** The lowest value of the band. */
  from: number;
  /** The band starts just above `from`, which still belongs to the one below. */
  above?: true;
  strength: Strength;
}

export interface Bands {
  /** Who proposed them. */
  source: string;
  /** From the lowest to the highest. */
  list: readonly Band[];
}

const lowest = -Infinity;

/** Conventions for reading coefficients. They are habits, not laws: always shown with the interval. */
export const bands = {
  landisKoch: {
    source: 'Landis & Koch 1977',
    list: [
      { key: 'poor', from: lowest, strength: 'weak' },
      { key: 'slight', from: 0, strength: 'weak' },
      { key: 'fair', from: 0.2, above: true, strength: 'weak' },
      { key: 'moderate', from: 0.4, above: true, strength: 'tentative' },
      { key: 'substantial', from: 0.6, above: true, strength: 'strong' },
      { key: 'almost-perfect', from: 0.8, above: true, strength: 'strong' }
    ]
  },
  fleiss: {
    source: 'Fleiss 1981',
    list: [
      { key: 'poor', from: lowest, strength: 'weak' },
      { key: 'fair-to-good', from: 0.4, strength: 'tentative' },
      { key: 'excellent', from: 0.75, above: true, strength: 'strong' }
    ]
  },
  krippendorff: {
    source: 'Krippendorff 2004',
    list: [
      { key: 'not-usable', from: lowest, strength: 'weak' },
      { key: 'tentative', from: 0.667, strength: 'tentative' },
      { key: 'reliable', from: 0.8, strength: 'strong' }
    ]
  },
  steinley: {
    source: 'Steinley 2004',
    list: [
      { key: 'poor', from: lowest, strength: 'weak' },
      { key: 'moderate', from: 0.65, strength: 'tentative' },
      { key: 'good', from: 0.8, strength: 'strong' },
      { key: 'excellent', from: 0.9, strength: 'strong' }
    ]
  },
  cicchetti: {
    source: 'Cicchetti 1994',
    list: [
      { key: 'poor', from: lowest, strength: 'weak' },
      { key: 'fair', from: 0.4, strength: 'tentative' },
      { key: 'good', from: 0.6, strength: 'strong' },
      { key: 'excellent', from: 0.75, strength: 'strong' }
    ]
  },
  kooLi: {
    source: 'Koo & Li 2016',
    list: [
      { key: 'poor', from: lowest, strength: 'weak' },
      { key: 'moderate', from: 0.5, strength: 'tentative' },
      { key: 'good', from: 0.75, strength: 'strong' },
      { key: 'excellent', from: 0.9, above: true, strength: 'strong' }
    ]
  },
  lebretonSenter: {
    source: 'LeBreton & Senter 2008',
    list: [
      { key: 'none', from: lowest, strength: 'weak' },
      { key: 'weak', from: 0.3, above: true, strength: 'weak' },
      { key: 'moderate', from: 0.5, above: true, strength: 'tentative' },
      { key: 'strong', from: 0.7, above: true, strength: 'strong' },
      { key: 'very-strong', from: 0.9, above: true, strength: 'strong' }
    ]
  }
} satisfies Record<string, Bands>;

/** The bands by which each coefficient is read. */
export const bandsOf = {
  cohenKappa: bands.landisKoch,
  scottPi: bands.landisKoch,
  gwetAc1: bands.landisKoch,
  lightKappa: bands.landisKoch,
  fleissKappa: bands.landisKoch,
  krippendorffAlpha: bands.krippendorff,
  adjustedRand: bands.steinley,
  icc: bands.kooLi,
  rwg: bands.lebretonSenter
} satisfies Record<string, Bands>;
export type Banded = keyof typeof bandsOf;

/** The band of a value (a limit of an interval, too). Differences below 1e-9 are rounding. */
export function bandIn({ list }: Bands, value: number): Band {
  const rounding = 1e-9;
  const inside = ({ from, above }: Band) => (above ? value > from + rounding : value >= from - rounding);
  const band = list.findLast(inside);
  if (!band) throw new RangeError('Only a number has a band.');
  return band;
}

/** The band key of a coefficient, such as 'fair'; null when there is no value. */
export function band(coefficient: Banded, value: number | null): string | null {
  return value === null ? null : bandIn(bandsOf[coefficient], value).key;
}
