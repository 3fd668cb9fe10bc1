import type { Language } from '../lib/domain/language.ts';
import { guessLanguage, type RawText } from '../lib/server/usecases/texts.ts';
import type { Io } from './io.ts';

/** Texts at most: their likenesses take 100 MB, and the work some 20 seconds. */
export const mostTexts = 5000;

const languageOf = (value: string): Language | undefined => {
  const start = value.trim().toLowerCase().slice(0, 2);
  return start === 'nl' || start === 'en' ? start : undefined;
};

/**
 * The language of texts: what `--lang` says, else a `lang` column, else what most of the small words are in.
 * @returns the language of all, and the texts with their own where it is another
 */
export function inLanguage<Row extends { id: string; text: string; lang: string }>(
  io: Io,
  rows: readonly Row[]
): { language: Language; texts: (RawText & Row)[] } {
  const language = io.textLanguage ?? guessLanguage(rows.map(({ text }) => text));
  const texts = rows.map((row) => {
    const own = io.textLanguage ?? languageOf(row.lang);
    return own && own !== language ? { ...row, language: own } : { ...row };
  });
  return { language, texts };
}

/** A figure with as many decimals as mean something. */
export const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;
