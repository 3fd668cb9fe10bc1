import type { Language } from '../../domain/language.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** Texts that are enough to tell. */
const enough = 200;

/** Dutch or English, by which small words there are more of. Without any of either: English. */
export function guessLanguage(texts: readonly string[]): Language {
  const counts = { nl: 0, en: 0 };
  for (const text of texts.slice(0, enough)) {
    for (const word of wordsOf(text)) {
      // Letters and words of both languages say nothing.
      const nl = stopWords.nl.has(word);
      const en = stopWords.en.has(word);
      if (nl && !en) counts.nl++;
      if (en && !nl) counts.en++;
    }
  }
  return counts.nl > counts.en ? 'nl' : 'en';
}
