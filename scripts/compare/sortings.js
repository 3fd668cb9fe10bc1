import { pairsOf, rowStarts } from '../../src/lib/domain/clustering/condensed.ts';
import { cutInto } from '../../src/lib/domain/clustering/dendrogram.ts';
import { averageLinkage, wardLinkage } from '../../src/lib/domain/clustering/linkage.ts';
import { mulberry32 } from '../../src/lib/domain/statistics/random.ts';
import { kMeans } from '../../src/lib/domain/suggestions/k-means.ts';
import { latentSpace } from '../../src/lib/domain/suggestions/space.ts';
import { gram } from '../../src/lib/domain/suggestions/sparse.ts';
import { strongestTopics } from './nmf.js';
import { eigenPoints, rootPoints } from './points.js';
import { tfIdf } from './weighting.js';

/** @typedef {import('./types.js').Numbers} Numbers */
/** @typedef {import('./types.js').Points} Points */

const starts = 10;
const rounds = 100;
const dimensions = 100;

/**
 * The plain ways of sorting texts into k groups, as a standard toolkit has them.
 * @param {import('./types.js').Labelled[]} rows
 * @param {number} k
 * @returns {Record<string, ArrayLike<number>>} by method, of each text the number of its group
 */
export function plainSortings(rows, k) {
  const n = rows.length;
  const words = tfIdf(rows, 'tellingWords');
  const byWords = gram(words);
  const byAllWords = gram(tfIdf(rows, 'words'));
  const byLetters = gram(tfIdf(rows, 'letters'));
  const size = Math.max(2, Math.min(dimensions, n >> 1));
  const wordSpace = latentSpace(n, byWords, size, 6);
  const letterSpace = latentSpace(n, byLetters, size, 6);
  const average = averageLinkage(
    n,
    distances(n, byWords, (cosine) => Math.max(0, 1 - cosine))
  );
  return {
    'words, k-means': bestOf(rootPoints(n, byWords), k),
    'all words, k-means': bestOf(rootPoints(n, byAllWords), k),
    'letters, k-means': bestOf(rootPoints(n, byLetters), k),
    'LSA of words, k-means': bestOf(wordSpace, k),
    'LSA of letters, k-means': bestOf(letterSpace, k),
    'words, average': cutInto(average, k),
    'words, Ward': cutInto(wardLinkage(n, distances(n, byWords, apart)), k),
    'LSA of words, Ward': cutInto(wardLinkage(n, distances(n, products(wordSpace), apart)), k),
    'words, NMF': strongestTopics(words, k, mulberry32(1)),
    'words, spectral': bestOf(spectral(n, byWords, k), k)
  };
}

/** @param {number} cosine */
const apart = (cosine) => Math.sqrt(Math.max(0, 2 - 2 * cosine));

/**
 * The tightest of some sortings by k-means.
 * @param {Points} points
 * @param {number} k
 */
function bestOf(points, k) {
  const random = mulberry32(1);
  /** @type {{ groups: ArrayLike<number>, spread: number }} */
  let best = { groups: [], spread: Infinity };
  for (let start = 0; start < starts; start++) {
    const groups = kMeans(points, k, random, rounds);
    const spread = spreadOf(points, groups, k);
    if (spread < best.spread) best = { groups, spread };
  }
  return best.groups;
}

/**
 * The sum of squares within the groups.
 * @param {Points} points
 * @param {Numbers} groups
 * @param {number} k
 */
function spreadOf({ n, size, data }, groups, k) {
  /** @type {Numbers} */
  const from = data;
  /** @type {Numbers} */
  const sums = new Float64Array(k * size);
  /** @type {Numbers} */
  const counts = new Uint32Array(k);
  let spread = 0;
  for (let i = 0; i < n; i++) {
    counts[groups[i]]++;
    for (let d = 0; d < size; d++) {
      const x = from[i * size + d];
      sums[groups[i] * size + d] += x;
      spread += x * x;
    }
  }
  for (let p = 0; p < sums.length; p++) {
    const count = counts[Math.floor(p / size)];
    if (count > 0) spread -= sums[p] ** 2 / count;
  }
  return spread;
}

/**
 * Condensed distances of texts with given cosines.
 * @param {number} n
 * @param {Numbers} cosines a square row by row
 * @param {(cosine: number) => number} distance
 */
function distances(n, cosines, distance) {
  const condensed = new Float64Array(pairsOf(n));
  /** @type {Numbers} */
  const row = rowStarts(n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) condensed[row[i] + j] = distance(cosines[i * n + j]);
  }
  return condensed;
}

/** @param {Points} points */
export function products({ n, size, data }) {
  /** @type {Numbers} */
  const from = data;
  const result = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let d = 0; d < size; d++) sum += from[i * size + d] * from[j * size + d];
      result[i * n + j] = sum;
    }
  }
  return result;
}

/**
 * Where texts stand in the graph of their cosines (Ng, Jordan & Weiss 2002).
 * @param {number} n
 * @param {Numbers} cosines
 * @param {number} k
 */
function spectral(n, cosines, k) {
  /** @type {Numbers} */
  const reach = new Float64Array(n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) reach[i] += cosines[i * n + j];
  const graph = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (cosines[i * n + j] > 0) graph[i * n + j] = cosines[i * n + j] / Math.sqrt(reach[i] * reach[j]);
    }
  }
  return eigenPoints(n, graph, k, mulberry32(1));
}
