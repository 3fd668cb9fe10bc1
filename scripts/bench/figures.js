/**
 * One row of the table.
 * @typedef {object} Row
 * @property {string} what
 * @property {string} figure as measured
 * @property {string} against what it is compared with
 * @property {string} budget
 * @property {boolean | null} within null when the row has no budget
 */

/**
 * @param {number[]} values
 * @param {number} share 0 to 1
 * @returns {number} nearest rank; 0 without values
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @param {number} n milliseconds */
export const ms = (n) => (n >= 1000 ? `${(n / 1000).toFixed(2)} s` : `${n.toFixed(n < 10 ? 1 : 0)} ms`);

/** @param {number} n */
export const times = (n) => `${n.toFixed(n < 10 ? 2 : 0)} ×`;

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {Row[]} rows */
export function print(rows) {
  const said = { true: 'yes', false: 'NO', null: '' };
  const lines = [
    ['what', 'figure', 'against', 'budget', 'within'],
    ...rows.map(({ what, figure, against, budget, within }) => [
      what,
      figure,
      against,
      budget,
      said[/** @type {'true' | 'false' | 'null'} */ (String(within))]
    ])
  ];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  for (const [i, line] of lines.entries()) {
    console.log(`| ${line.map((cell, j) => cell.padEnd(widths[j] ?? 0)).join(' | ')} |`);
    if (i === 0) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  }
}
