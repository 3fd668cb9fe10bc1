import type { Language } from '$lib/domain/language';

const locales: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };

/** Figures as pages write them: means with one decimal, coefficients with two, shares in whole per cents. */
export function figures(language: Language) {
  const digits = (n: number) =>
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: n, maximumFractionDigits: n });
  const [one, two] = [digits(1), digits(2)];
  const share = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 });
  const said = (mean: number, sd: number | null, n: number) =>
    `${one.format(mean)}${sd === null ? '' : ` ± ${one.format(sd)}`} (n = ${n})`;
  return {
    /** A mean with its standard deviation and the number of raters: never bare. */
    spread: said,
    one: (value: number) => one.format(value),
    two: (value: number) => two.format(value),
    share: (value: number) => share.format(value)
  };
}
