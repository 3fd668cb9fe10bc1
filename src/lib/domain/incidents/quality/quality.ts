import type { Language } from '../../language.ts';
import { checkWith, type QualityInput } from './check.ts';
import { compileLexicon, type ExtraWords, type LexiconData } from './lexicon.ts';
import type { QualityReport } from './report.ts';

export { hintFor } from './hint.ts';

const lexicons: Record<Language, () => Promise<LexiconData>> = {
  nl: async () => (await import('./lexicon/nl.ts')).dutch,
  en: async () => (await import('./lexicon/en.ts')).english
};

/** Checks incidents in one language, with the words that the workshop adds. */
export type QualityCheck = (input: QualityInput) => QualityReport;

/**
 * Fetches the word lists of one language, for pages: only what is needed, when it is needed.
 * Import this module itself by `import()`, after the page is up.
 */
export async function loadQuality(language: Language, extra?: ExtraWords): Promise<QualityCheck> {
  const lexicon = compileLexicon(await lexicons[language](), extra);
  return (input) => checkWith(lexicon, input);
}
