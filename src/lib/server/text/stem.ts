import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from '../../domain/language.ts';

const stemmers = { nl: dutch, en: english };

/**
 * The stem of a word: Snowball for Dutch, Porter for English.
 * @param word lower case, composed (NFC)
 */
export function stem(word: string, language: Language): string {
  return stemmers[language].stem(word);
}
