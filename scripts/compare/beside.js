import { figure, signed, table } from './markdown.js';
import { mean } from './measures.js';

/** @typedef {import('./one-set.js').SetFigures} SetFigures */
/** @typedef {Record<string, number>} ByMethod */

/**
 * The figures of all methods in one row of a table: a set at a size, the mean of the samples.
 * @typedef {object} Row
 * @property {string} name
 * @property {number} size asked for; 0 when sizes do not matter
 * @property {number} n texts
 * @property {ByMethod} figures
 */

const own = 'Voorval';
/** Variants of the engine; everything else is a plain method. */
const variants = new Set([own, 'without concepts', 'apart as one group']);

/** @param {ByMethod[]} samples */
export function meanOf(samples) {
  const methods = Object.keys(samples[0] ?? {});
  return Object.fromEntries(methods.map((method) => [method, mean(samples.map((one) => one[method] ?? 0))]));
}

/**
 * @template {string} Key
 * @param {Record<string, Record<Key, number>>} figures
 * @param {Key} key
 * @returns {ByMethod}
 */
export function pick(figures, key) {
  return Object.fromEntries(Object.entries(figures).map(([method, one]) => [method, one[key]]));
}

/**
 * @param {SetFigures[]} results
 * @param {(sample: import('./one-set.js').SampleFigures) => ByMethod} of
 * @returns {Row[]}
 */
export function rowsBySize(results, of) {
  return results.flatMap(({ name, samples }) =>
    [...new Set(samples.map(({ size }) => size))].map((size) => {
      const drawn = samples.filter((sample) => sample.size === size);
      return { name, size, n: drawn[0]?.n ?? 0, figures: meanOf(drawn.map(of)) };
    })
  );
}

/**
 * @param {SetFigures[]} results
 * @param {'five' | 'half'} kind
 * @param {'first' | 'three'} rank
 * @returns {Row[]}
 */
export function rowsOfDivisions(results, kind, rank) {
  return results.map(({ name, texts, divisions }) => {
    const drawn = divisions.filter((division) => division.kind === kind);
    return { name, size: 0, n: texts, figures: meanOf(drawn.map(({ tops }) => pick(tops, rank))) };
  });
}

/**
 * The best plain method and its figure.
 * @param {ByMethod} figures
 */
export function bestPlain(figures) {
  const plain = Object.entries(figures).filter(([method]) => !variants.has(method));
  return plain.reduce((best, one) => (one[1] > best[1] ? one : best));
}

/** @param {Row} row */
const advantage = (row) => (row.figures[own] ?? 0) - bestPlain(row.figures)[1];

/**
 * All methods beside each other; the best plain one in bold.
 * @param {Row[]} rows
 */
export function besideEachOther(rows) {
  const methods = Object.keys(rows[0]?.figures ?? {});
  return table(
    ['set', 'texts', ...methods, 'Voorval − best plain'],
    rows.map((row) => {
      const [best] = bestPlain(row.figures);
      const cells = methods.map((method) => {
        const cell = figure(row.figures[method], 3);
        return method === best ? `**${cell}**` : cell;
      });
      return [row.name, String(row.n), ...cells, signed(advantage(row))];
    })
  );
}

/**
 * The summary of one measure: a line a size.
 * @param {string} measure
 * @param {Row[]} rows
 * @returns {string[][]}
 */
export function summary(measure, rows) {
  return [...new Set(rows.map(({ size }) => size))]
    .sort((a, b) => a - b)
    .map((size) => {
      const some = rows.filter((row) => row.size === size);
      const means = meanOf(some.map(({ figures }) => figures));
      const [method, best] = bestPlain(means);
      const below = some.filter((row) => advantage(row) < 0).length;
      return [
        measure + (size > 0 ? `, ${size === 1000 ? 'up to 1,000' : size} texts` : ''),
        figure(means[own], 3),
        figure(means['without concepts'], 3),
        figure(mean(some.map((row) => bestPlain(row.figures)[1])), 3),
        signed(mean(some.map(advantage))),
        `${below} of ${some.length}`,
        `${method} ${figure(best, 3)}`
      ];
    });
}

export const summaryHead = [
  'mean over the sets',
  'Voorval',
  'without concepts',
  'best plain of each set',
  'advantage over that',
  'sets below it',
  'best single plain method'
];

/**
 * How the engine does against the better of the two logistic regressions.
 * @param {Row[]} rows
 */
export function againstLogistic(rows) {
  const gains = rows.map(({ name, figures }) => {
    const plain = Math.max(
      figures['words, logistic regression'] ?? 0,
      figures['letters, logistic regression'] ?? 0
    );
    return { name, gain: (figures[own] ?? 0) - plain };
  });
  const least = gains.reduce((found, one) => (one.gain < found.gain ? one : found));
  return `${signed(mean(gains.map(({ gain }) => gain)))} in the mean, at least ${signed(least.gain)} (${least.name})`;
}
