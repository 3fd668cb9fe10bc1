import { RowsBuilder } from '../../src/lib/domain/suggestions/sparse.ts';
import { stopWords } from '../../src/lib/server/text/stop-words.ts';
import { wordsOf } from '../../src/lib/server/text/words.ts';

/** @typedef {import('./types.js').Labelled} Labelled */

/**
 * What a plain method looks at: words, words but for the stop words, or runs of letters within words.
 * @typedef {'words' | 'tellingWords' | 'letters'} Kind
 */

/** @type {Record<Kind, (row: Labelled) => string[]>} */
const featuresOf = {
  words: ({ text }) => wordsOf(text).filter((word) => word.length > 1),
  tellingWords: ({ text, language }) =>
    wordsOf(text).filter((word) => word.length > 1 && !stopWords[language].has(word)),
  letters: ({ text }) =>
    text
      .toLowerCase()
      .trim()
      .split(/\s+/)
      .flatMap((word) => runs(` ${word} `, 3, 5))
};

/**
 * @param {string} word
 * @param {number} shortest
 * @param {number} longest
 */
function runs(word, shortest, longest) {
  const found = [];
  for (let size = shortest; size <= longest; size++) {
    if (size >= word.length) return [...found, word];
    for (let at = 0; at + size <= word.length; at++) found.push(word.slice(at, at + size));
  }
  return found;
}

/**
 * TF-IDF as usual: (1 + log of how often) · (1 + log((1 + n) / (1 + in how many texts))), rows of length 1.
 * @param {Labelled[]} rows
 * @param {Kind} kind
 * @param {Labelled[]} learnFrom the texts that say which features there are and how rare; the rows themselves when absent
 * @returns {import('./types.js').SparseRows}
 */
export function tfIdf(rows, kind, learnFrom = rows) {
  /** @type {Map<string, { column: number, texts: number }>} */
  const known = new Map();
  for (const row of learnFrom) {
    for (const name of new Set(featuresOf[kind](row))) {
      const feature = known.get(name);
      if (feature) feature.texts++;
      else known.set(name, { column: known.size, texts: 1 });
    }
  }
  const builder = new RowsBuilder();
  for (const row of rows) {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const name of featuresOf[kind](row)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const values = [...counts].flatMap(([name, count]) => {
      const feature = known.get(name);
      if (!feature) return [];
      const rarity = 1 + Math.log((1 + learnFrom.length) / (1 + feature.texts));
      return [{ column: feature.column, value: (1 + Math.log(count)) * rarity }];
    });
    const length = Math.hypot(...values.map(({ value }) => value));
    for (const { column, value } of values) builder.add(column, value / length);
    builder.endRow();
  }
  return builder.build(known.size);
}
