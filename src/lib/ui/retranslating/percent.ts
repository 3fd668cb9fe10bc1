import type { Figure } from '$lib/domain/statistics/figure';

export interface Percents {
  /** A share in whole per cents. */
  of: (share: number) => string;
  /** The limits of the interval of a figure; null without one. */
  range: (figure: Figure) => [string, string] | null;
}

/** Shares as a page shows them; comparing with a threshold is done unrounded, elsewhere. */
export function percentsIn(language: 'nl' | 'en'): Percents {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0
  });
  return {
    of: (share) => format.format(share).replace(/\s/g, ''),
    range: ({ interval }) =>
      interval && [
        format.format(interval.lower).replace(/\s/g, ''),
        format.format(interval.upper).replace(/\s/g, '')
      ]
  };
}
