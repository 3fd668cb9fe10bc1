/** What a workshop may ask beside the three questions (method page, section 2). */
export const observers = ['self', 'saw', 'underwent', 'heard'] as const;
/** How the author experienced the incident. `heard` is hearsay: kept, and shown as such. */
export type Observer = (typeof observers)[number];

export const agos = ['month', 'year', 'three_years', 'longer'] as const;
/** How long ago it was: under a month, under a year, one to three years, longer. */
export type Ago = (typeof agos)[number];

export interface Details {
  observer: Observer | null;
  ago: Ago | null;
  /** Characteristics that the incident shows, in the author's words; may be empty. */
  ksaos: string;
}

export const emptyDetails: Details = { observer: null, ago: null, ksaos: '' };

/** Characters that the characteristics may hold. */
export const ksaoLimit = 300;

export function sameDetails(a: Details, b: Details): boolean {
  return a.observer === b.observer && a.ago === b.ago && a.ksaos === b.ksaos;
}

/** The characteristics one by one, as the author separated them by commas, semicolons or lines. */
export function ksaoList(ksaos: string): string[] {
  const found = ksaos.split(/[,;\n]/).map((one) => one.trim());
  return [...new Set(found.filter((one) => one !== ''))];
}
