import type { Language } from '../domain/language.ts';

const locale = { nl: 'nl-BE', en: 'en-GB' } as const;

/** "22 november 2026". The day is the reader's own: server and browser may differ around midnight. */
export function longDate(language: Language, at: number): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'long' }).format(at);
}

/** "22 nov 2026, 14:05" */
export function dateAndTime(language: Language, at: number): string {
  return new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
