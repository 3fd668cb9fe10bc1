import type { Language } from '../../domain/language.ts';
import type { Lexeme, PreparedText } from '../../domain/suggestions/prepared.ts';
import { conceptsByStem } from './concepts.ts';
import { verbRoots } from './dutch-verbs.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words.ts';

const known: Record<Language, Map<string, Lexeme>> = { nl: new Map(), en: new Map() };
/** Names and typing errors would fill the memory of a server that runs for months. */
const most = 100_000;

/** Cuts a text into words with their stems and concepts. */
export function prepareText(id: string, text: string, language: Language): PreparedText {
  return { id, words: wordsOf(text).map((word) => lexeme(word, language)) };
}

function lexeme(word: string, language: Language): Lexeme {
  const words = known[language];
  let found = words.get(word);
  if (!found) {
    if (words.size >= most) words.clear();
    const stop = stopWords[language].has(word);
    const root = stem(word, language);
    found = { word, stem: root, stop, concepts: stop ? [] : conceptsOf(word, root, language) };
    words.set(word, found);
  }
  return found;
}

/**
 * What the lexicon says of a word; of a Dutch one that it does not know, of the verb that it may be a form of, or
 * of the last part of a compound: that says what it is.
 */
function conceptsOf(word: string, root: string, language: Language): readonly string[] {
  const concepts = conceptsByStem(language);
  const own = concepts.get(root);
  if (own || language !== 'nl') return own ?? [];
  for (const verb of verbRoots(word)) {
    const found = concepts.get(stem(verb, language));
    if (found) return found;
  }
  if (word.length < 8) return [];
  for (let cut = 4; cut <= word.length - 4; cut++) {
    const found = concepts.get(stem(word.slice(cut), language));
    if (found) return found;
  }
  return [];
}
