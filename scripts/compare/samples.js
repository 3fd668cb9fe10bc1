import { mulberry32 } from '../../src/lib/domain/statistics/random.ts';

/** @typedef {import('./types.js').Labelled} Labelled */

/** Sizes of the samples, and how many are drawn: a small one is more a matter of chance. */
const sizes = [
  { size: 60, draws: 4 },
  { size: 200, draws: 3 },
  { size: 1000, draws: 1 }
];
/** How often a set is divided into examples and the rest. */
export const divisions = 3;
const examplesEach = 5;
/** A category needs so many texts to give examples and have some left to try. */
const enough = 8;
const mostTried = 300;

/**
 * @template T
 * @param {readonly T[]} list
 * @param {number} seed
 * @returns {T[]} in another order (Fisher & Yates)
 */
export function shuffled(list, seed) {
  const random = mulberry32(seed);
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = /** @type {T} */ (result[i]);
    result[i] = /** @type {T} */ (result[j]);
    result[j] = held;
  }
  return result;
}

/**
 * Samples of 60, 200 and 1,000 texts: all of them where a set has fewer, once.
 * @param {Labelled[]} rows
 * @returns {{ size: number, seed: number, rows: Labelled[] }[]}
 */
export function samplesOf(rows) {
  let before = 0;
  return sizes.flatMap(({ size, draws }) => {
    if (before >= rows.length) return [];
    before = size;
    const all = rows.length <= size;
    return Array.from({ length: all ? 1 : draws }, (_, seed) => ({
      size,
      seed,
      rows: shuffled(rows, 1000 * size + seed).slice(0, size)
    }));
  });
}

/**
 * Texts as if somebody had sorted some of them: five of each category, or half of all.
 * @typedef {object} Division
 * @property {'five' | 'half'} kind
 * @property {number} seed
 * @property {Labelled[]} sorted
 * @property {Labelled[]} rest
 */

/**
 * @param {Labelled[]} rows
 * @param {number} seed
 * @returns {Division[]}
 */
export function divisionsOf(rows, seed) {
  const order = shuffled(rows, seed);
  const half = Math.floor(order.length / 2);
  /** @type {Map<string, Labelled[]>} */
  const byLabel = new Map();
  for (const row of order) byLabel.set(row.label, [...(byLabel.get(row.label) ?? []), row]);
  const large = [...byLabel.values()].filter((members) => members.length >= enough);
  const rest = large.flatMap((members) => members.slice(examplesEach));
  return [
    {
      kind: 'five',
      seed,
      sorted: large.flatMap((members) => members.slice(0, examplesEach)),
      rest: shuffled(rest, seed).slice(0, mostTried)
    },
    { kind: 'half', seed, sorted: order.slice(0, half), rest: order.slice(half) }
  ];
}
