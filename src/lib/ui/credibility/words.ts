import type { Language } from '$lib/domain/language';
import { credibilityEn } from '$lib/domain/job-analysis/wording/credibility-en';
import { credibilityNl } from '$lib/domain/job-analysis/wording/credibility-nl';

/** What was counted is said as the report says it. */
export const reportWords: Record<Language, typeof credibilityNl> = { nl: credibilityNl, en: credibilityEn };

/** A sentence of its own. */
export const asSentence = (said: string): string =>
  `${said.slice(0, 1).toLocaleUpperCase()}${said.slice(1)}${/[.!?]$/.test(said) ? '' : '.'}`;

export const percentIn = (language: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 0
  });
