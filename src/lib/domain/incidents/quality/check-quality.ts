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

/** The language of which more small words stand in the text; Dutch when that says nothing. */
export function guessLanguage(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (small: RegExp) => words.filter((word) => small.test(word)).length;
  return count(smallEnglish) > count(smallDutch) ? 'en' : 'nl';
}
const smallDutch = /^(?:de|het|een|en|van|ik|dat|die|te|niet|met|voor|aan|er|op|zijn|was|ze|hij|werd)$/;
const smallEnglish = /^(?:the|a|an|and|of|i|that|which|to|not|with|for|at|there|on|his|was|she|he|were)$/;

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
