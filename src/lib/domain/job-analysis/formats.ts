import type { Language } from '../language.ts';

const locales: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };

/** Shares below this are thin: participation (method page, section 9) and links (job-analysis page, section 11). */
export const quarter = 0.25;

/** How a document of this language writes numbers, shares, dates and lists. */
export function formats(language: Language) {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const fixed = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finer = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  // A document reads the same wherever the server stands.
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels'
  });
  return {
    count: (n: number) => whole.format(n),
    mean: (n: number) => decimal.format(n),
    /** Always with its decimal: a column of ratings reads as one scale. */
    rating: (n: number) => fixed.format(n),
    /** A share from 0 to 1 in whole percents; 24.6 % does not become the 25 % that it falls short of. */
    percent: (share: number) =>
      share < quarter && Math.round(share * 100) === 25
        ? finer.format(Math.min(share, 0.249))
        : percent.format(share),
    list: (items: string[]) => and.format(items),
    date: (at: number) => day.format(at),
    /** The day and the time: a class often does several phases in one day. */
    moment: (at: number) => moment.format(at)
  };
}
