import { crossTable } from '../../src/lib/domain/statistics/groupings/cross-table.ts';
import { vMeasure } from '../../src/lib/domain/statistics/groupings/entropy.ts';
import { adjustedRand, pairCounts } from '../../src/lib/domain/statistics/groupings/pairs.ts';

/** @typedef {import('./types.js').Numbers} Numbers */

/**
 * How well groups agree with the labels.
 * @param {readonly string[]} labels
 * @param {ArrayLike<number | string>} groups of each text its group
 */
export function agreement(labels, groups) {
  const sorted = Array.from(groups);
  const table = crossTable([...labels], sorted);
  return {
    rand: adjustedRand(pairCounts(table)) ?? 0,
    v: vMeasure(table)?.v ?? 0,
    largest: Math.max(...table.columnSums) / labels.length
  };
}

/**
 * Of each thing the others with the highest scores, the highest first, of equal ones the earlier.
 * @param {number} n
 * @param {Numbers} scores a square row by row
 * @param {number} count
 * @returns {number[][]}
 */
export function nearestOf(n, scores, count) {
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => j)
      .filter((j) => j !== i)
      .sort((a, b) => scores[i * n + b] - scores[i * n + a])
      .slice(0, count)
  );
}

/**
 * The share of the neighbours with the label of the text; a neighbour that is missing counts as wrong.
 * @param {readonly string[]} labels
 * @param {number[][]} neighbours
 */
export function precision(labels, neighbours, count = 5) {
  const right = neighbours.map((near, i) => near.filter((j) => labels[j] === labels[i]).length / count);
  return mean(right);
}

/**
 * The shares of texts of which the label is the first suggestion, and among the first three.
 * @param {readonly string[]} labels
 * @param {readonly (readonly string[])[]} suggestions of each text, the most likely first
 */
export function tops(labels, suggestions) {
  return {
    first: mean(labels.map((label, i) => Number(suggestions[i]?.[0] === label))),
    three: mean(labels.map((label, i) => Number(suggestions[i]?.slice(0, 3).includes(label))))
  };
}

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
