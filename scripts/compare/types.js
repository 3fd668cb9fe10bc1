/**
 * A text with the category that people gave it.
 * @typedef {object} Labelled
 * @property {string} id
 * @property {string} text
 * @property {string} label
 * @property {'nl' | 'en'} language
 */

/**
 * Rows of numbers; typed loosely, as the checker would ask for a default at every element.
 * @typedef {any} Numbers
 */

/** @typedef {import('../../src/lib/domain/suggestions/prepared.ts').PreparedText} PreparedText */
/** @typedef {import('../../src/lib/domain/suggestions/sparse.ts').SparseRows} SparseRows */
/** @typedef {import('../../src/lib/domain/suggestions/space.ts').Points} Points */

/**
 * Something said with a confidence, and whether it was right; of several pairs the share that was.
 * @typedef {{ confidence: number, right: number, weight: number }} Said
 */

export {};
