import { prepareText } from '../../src/lib/server/text/prepare.ts';

/** @typedef {import('./types.js').Labelled} Labelled */
/** @typedef {import('./types.js').PreparedText} PreparedText */
/** @typedef {import('../../src/lib/domain/suggestions/prepared.ts').Lexeme} Lexeme */

/**
 * @param {Labelled} row
 * @returns {PreparedText}
 */
export const prepared = ({ id, text, language }) => prepareText(id, text, language);

/**
 * The same texts as if the lexicon of concepts were empty.
 * @param {readonly PreparedText[]} texts
 * @returns {PreparedText[]}
 */
export function withoutConcepts(texts) {
  /** @type {Map<Lexeme, Lexeme>} */
  const bare = new Map();
  const strip = (/** @type {Lexeme} */ lexeme) => {
    const found = bare.get(lexeme) ?? { ...lexeme, concepts: [] };
    bare.set(lexeme, found);
    return found;
  };
  return texts.map((text) => ({ ...text, words: text.words.map(strip) }));
}
