import type { Language } from '../../language.ts';
import { checkWith, type QualityInput } from './check.ts';
import { compileLexicon, type ExtraWords, type Lexicon } from './lexicon.ts';
import { dutch } from './lexicon/nl.ts';
import { english } from './lexicon/en.ts';
import type { QualityReport } from './report.ts';
import { checkTextWith, type TextReport } from './text.ts';

export interface LanguageOptions {
  language: Language;
  /** Words that the workshop adds to lists. Keep the object: its lists are made ready once. */
  extra?: ExtraWords;
}

/** The writing advice on one incident, both languages at hand: for the server and the command line. */
export function checkQuality(input: QualityInput & LanguageOptions): QualityReport {
  return checkWith(lexiconOf(input), input);
}

/** What of the writing advice can be said about a running text. */
export function checkText(text: string, options: LanguageOptions): TextReport {
  return checkTextWith(lexiconOf(options), text);
}

const none: ExtraWords = {};
const compiled: Record<Language, WeakMap<ExtraWords, Lexicon>> = { nl: new WeakMap(), en: new WeakMap() };

function lexiconOf({ language, extra = none }: LanguageOptions): Lexicon {
  let lexicon = compiled[language].get(extra);
  if (!lexicon) {
    lexicon = compileLexicon(language === 'nl' ? dutch : english, extra);
    compiled[language].set(extra, lexicon);
  }
  return lexicon;
}
