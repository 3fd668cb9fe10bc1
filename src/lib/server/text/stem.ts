import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from '../../domain/language.ts';

/**
 * The stem of a word: Snowball for Dutch, Porter for English.
 * @param word lower case, composed (NFC)
 */
export function stem(word: string, language: Language): string {
  return language === 'en' ? english.stem(word) : dutchStem(word);
}

/**
 * Snowball leaves plurals on an apostrophe (foto's), a trema (ideeën) and an s (reacties, leraars) as they are, and
 * small things (briefje).
 */
function dutchStem(word: string): string {
  const singular = word
    .replace(/'s$/, '')
    .replace(/(?<=ie|ee)ën$/, '')
    .replace(/(?<=.{3}(?:ie|e[lmnr]|aar|oor|eur|ier))s$/, '')
    .replace(/(?<=.{3}(?:aa|ee|oo|uu|eu|ie|oe|ui|ei|ij|ou|e)[lnrw])tjes?$/, '')
    .replace(/(?<=.{3}m)pjes?$|(?<=.{3}[lnmr])etjes?$|(?<=.{3}[dfgkpst])jes?$/, '');
  // Lessen, brieven and huizen end like les, brief and huis.
  return dutch
    .stem(singular)
    .replace(/([bcdfgklmnprstz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
