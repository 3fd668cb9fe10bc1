import { similarTexts } from '../../src/lib/domain/suggestions/similar.ts';
import { latentSpace } from '../../src/lib/domain/suggestions/space.ts';
import { gram } from '../../src/lib/domain/suggestions/sparse.ts';
import { nearestOf, precision } from './measures.js';
import { prepared, withoutConcepts } from './prepared.js';
import { products } from './sortings.js';
import { tfIdf } from './weighting.js';

/** @typedef {import('./types.js').Labelled} Labelled */

const count = 5;
const dimensions = 100;

/**
 * @param {Labelled[]} rows
 * @returns {{ precision: Record<string, number>, said: import('./types.js').Said[] }}
 */
export function measureNeighbours(rows) {
  const labels = rows.map(({ label }) => label);
  const place = new Map(rows.map(({ id }, i) => [id, i]));
  const texts = rows.map(prepared);
  const own = similarTexts(texts, { top: count });
  const bare = similarTexts(withoutConcepts(texts), { top: count });
  const places = (/** @type {typeof own} */ found) =>
    rows.map(({ id }) => (found.get(id) ?? []).map((near) => place.get(near.id) ?? -1));
  const methods = {
    Voorval: places(own),
    'without concepts': places(bare),
    ...plainNeighbours(rows)
  };
  const said = rows.flatMap(({ id, label }) =>
    (own.get(id) ?? []).map((near) => ({
      confidence: near.confidence,
      right: Number(labels[place.get(near.id) ?? -1] === label),
      weight: 1 / (count * rows.length)
    }))
  );
  const figures = Object.entries(methods).map(([method, near]) => [method, precision(labels, near)]);
  return { precision: Object.fromEntries(figures), said };
}

/**
 * The five nearest by plain cosines.
 * @param {Labelled[]} rows
 * @returns {Record<string, number[][]>}
 */
export function plainNeighbours(rows) {
  const n = rows.length;
  const words = gram(tfIdf(rows, 'words'));
  const telling = gram(tfIdf(rows, 'tellingWords'));
  const letters = gram(tfIdf(rows, 'letters'));
  const size = Math.max(2, Math.min(dimensions, n >> 1));
  return {
    'all words': nearestOf(n, words, count),
    words: nearestOf(n, telling, count),
    letters: nearestOf(n, letters, count),
    'LSA of words': nearestOf(n, products(latentSpace(n, telling, size, 6)), count),
    'LSA of letters': nearestOf(n, products(latentSpace(n, letters, size, 6)), count)
  };
}
