/** @typedef {import('./types.js').Numbers} Numbers */

/**
 * Something that happens with a chance: what it may depend on, and of how many it happened which share.
 * @typedef {{ x: number[], right: number, weight: number }} Case
 */

const ridge = 1e-3;
const rounds = 30;

/** @param {number} logOdds */
export const chance = (logOdds) => 1 / (1 + Math.exp(-logOdds));

/**
 * Logistic regression by Newton's method.
 * @param {Case[]} cases
 * @returns {number[]} the constant, then a coefficient for each x
 */
export function logistic(cases) {
  const size = (cases[0]?.x.length ?? 0) + 1;
  /** @type {Numbers} */
  const b = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    /** @type {Numbers[]} */
    const bend = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (let r = 0; r < size; r++) {
      bend[r][r] = ridge;
      bend[r][size] = -ridge * b[r];
    }
    for (const { x, right, weight } of cases) {
      /** @type {Numbers} */
      const row = [1, ...x];
      const p = chance(
        row.reduce(
          (/** @type {number} */ sum, /** @type {number} */ v, /** @type {number} */ i) => sum + v * b[i],
          0
        )
      );
      for (let r = 0; r < size; r++) {
        for (let c = 0; c < size; c++) bend[r][c] += weight * p * (1 - p) * row[r] * row[c];
        bend[r][size] += weight * (right - p) * row[r];
      }
    }
    const step = solve(bend);
    for (let r = 0; r < size; r++) b[r] += step[r];
  }
  return [...b];
}

/**
 * @param {number[]} b
 * @param {number[]} x
 */
export const predicted = ([base = 0, ...b], x) =>
  chance(x.reduce((sum, v, i) => sum + v * (b[i] ?? 0), base));

/**
 * Gauss's elimination.
 * @param {Numbers[]} rows with the right side as the last column; spoilt
 * @returns {number[]}
 */
function solve(rows) {
  const n = rows.length;
  for (let p = 0; p < n; p++) {
    for (let r = 0; r < n; r++) {
      if (r === p) continue;
      const factor = rows[r][p] / rows[p][p];
      for (let c = p; c <= n; c++) rows[r][c] -= factor * rows[p][c];
    }
  }
  return rows.map((row, r) => row[n] / row[r]);
}
