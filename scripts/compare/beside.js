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
    const figures = drawn.map(({ tops }) =>
      Object.fromEntries(Object.entries(tops).map(([method, top]) => [method, top[rank]]))
    );
    return { name, size: 0, n: texts, figures: meanOf(figures) };
  });
}

/** The best plain method of a row. @param {Row} row */
function bestPlain({ figures }) {
  const plain = Object.entries(figures).filter(([method]) => !variants.has(method));
  return plain.reduce((best, one) => (one[1] > best[1] ? one : best));
}

/** @param {Row} row */
const advantage = (row) => (row.figures[own] ?? 0) - bestPlain(row)[1];

/**
 * All methods beside each other; the best plain one in bold.
 * @param {Row[]} rows
 */
export function besideEachOther(rows) {
  const methods = Object.keys(rows[0]?.figures ?? {});
  return table(
    ['set', 'texts', ...methods, 'Voorval − best plain'],
    rows.map((row) => {
      const [best] = bestPlain(row);
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
      const [method, best] = bestPlain({ name: '', size, n: 0, figures: means });
      const below = some.filter((row) => advantage(row) < 0).length;
      return [
        measure + (size > 0 ? `, ${size === 1000 ? 'up to 1,000' : size} texts` : ''),
        figure(means[own], 3),
        figure(means['without concepts'], 3),
        figure(mean(some.map((row) => bestPlain(row)[1])), 3),
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
