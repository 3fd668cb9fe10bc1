/**
 * A table; the columns after the first are set to the right.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const lines = [head, head.map((_, c) => (c === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * .12, -.03, 1.00
 * @param {number | null | undefined} x
 */
export function figure(x, digits = 2) {
  if (x === null || x === undefined || Number.isNaN(x)) return '';
  return x.toFixed(digits).replace(/^(-?)0\./, '$1.');
}

/** @param {number} x with its sign, in thousandths */
export const signed = (x) => `${x < 0 ? '−' : '+'}${figure(Math.abs(x), 3)}`;

/** @param {number | null | undefined} x */
export const percent = (x) => (x === null || x === undefined ? '' : `${Math.round(100 * x)} %`);
