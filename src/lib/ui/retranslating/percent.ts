import type { Figure } from '$lib/domain/statistics/figure';

export interface Percents {
  /** A share in whole per cents. */
  of: (share: number) => string;
  /** The limits of the interval of a figure; null without one. */
  range: (figure: Figure) => [string, string] | null;
}

/**
 * Shares as a page shows them; comparing with a threshold is done unrounded, elsewhere.
 * @param threshold per cent that a rounded share must not seem to reach
 */
export function percentsIn(language: 'nl' | 'en', threshold?: number): Percents {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0
  });
  const finer = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1
  });
  // 59.6 % does not become the 60 % that it falls short of.
  const short = (share: number) =>
    threshold !== undefined && Math.round(share * 100) === threshold && 100 * share < threshold - 1e-7;
  return {
    of: (share) => (short(share) ? finer : format).format(share).replace(/\s/g, ''),
    range: ({ interval }) =>
      interval && [
        format.format(interval.lower).replace(/\s/g, ''),
        format.format(interval.upper).replace(/\s/g, '')
      ]
  };
}
