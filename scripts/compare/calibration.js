import { figure, table } from './markdown.js';

/** @typedef {import('./types.js').Said} Said */

const bins = 10;
/** Fewer cases than this say nothing. */
const enough = 8;

/**
 * Of what was said with about this confidence, how much was right.
 * @param {Said[]} said
 * @returns {{ confidence: number, right: number, cases: number }[]} ascending
 */
export function reliability(said) {
  return Array.from({ length: bins }, (_, bin) => {
    const own = said.filter(({ confidence }) => Math.min(bins - 1, Math.floor(bins * confidence)) === bin);
    return { ...weighted(own), cases: own.length };
  }).filter(({ cases }) => cases >= enough);
}

/** @param {Said[]} said */
export function weighted(said) {
  const all = said.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    confidence: said.reduce((sum, one) => sum + one.weight * one.confidence, 0) / all,
    right: said.reduce((sum, one) => sum + one.weight * one.right, 0) / all
  };
}

/** @param {Record<string, Said[]>} kinds */
export function reliabilityTable(kinds) {
  const rows = Object.entries(kinds).map(([kind, said]) => {
    const found = reliability(said);
    const cells = Array.from({ length: bins }, (_, bin) => {
      const one = found.find(({ confidence }) => Math.min(bins - 1, Math.floor(bins * confidence)) === bin);
      return one ? `${figure(one.confidence)} → ${figure(one.right)}` : '';
    });
    const mean = weighted(said);
    return [kind, ...cells, `${figure(mean.confidence)} → ${figure(mean.right)}`];
  });
  const heads = Array.from({ length: bins }, (_, bin) => `from ${figure(bin / bins, 1)}`);
  return table(['said → right', ...heads, 'all'], rows);
}
