/** The languages of the interface and of documents; Dutch is the default. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The first language of an `Accept-Language` header that Voorval speaks; Dutch when there is none. */
export function preferredLanguage(header: string | null): Language {
  for (const part of (header ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'nl';
}
