// A worker thread: what the confidences of one set may depend on, and what turned out right.
import { parentPort, workerData } from 'node:worker_threads';
import { rowStarts } from '../../src/lib/domain/clustering/condensed.ts';
import { defaultSeed, mulberry32 } from '../../src/lib/domain/statistics/random.ts';
import { suggestCategories } from '../../src/lib/domain/suggestions/assign.ts';
import { consensusOf } from '../../src/lib/domain/suggestions/consensus.ts';
import { featuresOf } from '../../src/lib/domain/suggestions/features.ts';
import { proposeGroups } from '../../src/lib/domain/suggestions/group.ts';
import { howMany } from '../../src/lib/domain/suggestions/how-many.ts';
import { similarTexts } from '../../src/lib/domain/suggestions/similar.ts';
import { similaritiesOf } from '../../src/lib/domain/suggestions/similarity.ts';
import { surroundingsOf } from '../../src/lib/domain/suggestions/surroundings.ts';
import { pairsAlike } from './groups.js';
import { mean } from './measures.js';
import { prepared } from './prepared.js';
import { divisionsOf, samplesOf } from './samples.js';
import { none, readSet } from './sets.js';

/** @typedef {import('./types.js').Labelled} Labelled */
/** @typedef {import('./types.js').Numbers} Numbers */
/** @typedef {import('./regression.js').Case} Case */
/** @typedef {Case & { confidence: number | null }} Judged with the confidence that the engine has at present */

/**
 * @typedef {object} SetCases
 * @property {string} name
 * @property {Judged[]} groups share of sortings, cohesion above the background
 * @property {Judged[]} neighbours score, cosine above the background
 * @property {Judged[]} matches cosine above the background, for how many of the two it is the best
 * @property {{ shares: number[], right: number }[]} suggestions of each text the confidence of every label
 */

/**
 * @param {import('./sets.js').LabelledSet} set
 * @returns {SetCases}
 */
function casesOf(set) {
  const rows = readSet(set).filter(({ label }) => label !== none);
  const samples = samplesOf(rows);
  const small = samples.filter(({ size }) => size < 1000);
  return {
    name: set.name,
    groups: samples.flatMap((sample) => groupCases(sample.rows)),
    neighbours: samples.flatMap((sample) => neighbourCases(sample.rows)),
    matches: small.flatMap((sample) => matchCases(sample.rows)),
    suggestions: divisionsOf(rows, 0).flatMap(suggestionCases)
  };
}

/**
 * @param {Labelled[]} rows
 * @returns {Judged[]}
 */
function groupCases(rows) {
  const n = rows.length;
  const texts = rows.map(prepared);
  const { similarities, background, points, neighbours } = surroundingsOf(texts);
  /** @type {{ apart: Numbers }} the same that the proposal rests on, as the seed is */
  const { apart } = consensusOf(points, howMany(points, neighbours), mulberry32(defaultSeed));
  /** @type {Numbers} */
  const start = rowStarts(n);
  /** @type {Numbers} */
  const cosines = similarities;
  const place = new Map(rows.map(({ id }, i) => [id, i]));
  const { groups } = proposeGroups(texts);
  return groups
    .filter(({ members }) => members.length > 1)
    .map(({ members, confidence }) => {
      const places = members.map((id) => place.get(id) ?? 0).sort((a, b) => a - b);
      const pairs = places.flatMap((i, m) => places.slice(m + 1).map((j) => [i, j]));
      const together = mean(pairs.map(([i = 0, j = 0]) => 1 - apart[start[i] + j]));
      const cohesion = mean(pairs.map(([i = 0, j = 0]) => cosines[i * n + j]));
      const right = pairsAlike(places.map((i) => rows[i]?.label ?? ''));
      return { x: [together, cohesion - background], right, weight: 1 / groups.length, confidence };
    });
}

/**
 * @param {Labelled[]} rows
 * @returns {Judged[]}
 */
function neighbourCases(rows) {
  const n = rows.length;
  const texts = rows.map(prepared);
  const { similarities, background } = surroundingsOf(texts);
  const place = new Map(rows.map(({ id }, i) => [id, i]));
  const found = similarTexts(texts);
  return rows.flatMap(({ id, label }, i) =>
    (found.get(id) ?? []).map((near) => {
      const j = place.get(near.id) ?? 0;
      const cosine = (similarities[i * n + j] ?? 0) - background;
      const right = Number(rows[j]?.label === label);
      return { x: [near.score, cosine], right, weight: 1 / (5 * n), confidence: near.confidence };
    })
  );
}

/**
 * As if two groups had sorted half of the texts each, by the labels.
 * @param {Labelled[]} rows
 * @returns {Judged[]}
 */
function matchCases(rows) {
  /** @type {Map<string, { group: number, label: string, rows: Labelled[] }>} */
  const byName = new Map();
  for (const [i, row] of rows.entries()) {
    const name = `${i % 2} ${row.label}`;
    const category = byName.get(name) ?? { group: i % 2, label: row.label, rows: [] };
    category.rows.push(row);
    byName.set(name, category);
  }
  const categories = [...byName.values()].filter((category) => category.rows.length > 1);
  const n = categories.length;
  const words = categories.map((category, c) => ({
    id: String(c),
    words: category.rows.flatMap((row) => prepared(row).words)
  }));
  /** @type {Numbers} */
  const cosines = similaritiesOf(featuresOf(words));
  const others = categories.map(({ group }) =>
    categories.flatMap((other, j) => (other.group === group ? [] : [j]))
  );
  const background = mean(others.flatMap((list, i) => list.map((j) => cosines[i * n + j])));
  const best = others.map((list, i) =>
    list.reduce((found, j) => (cosines[i * n + j] > cosines[i * n + found] ? j : found), list[0] ?? -1)
  );
  return categories.flatMap(({ label }, i) =>
    (others[i] ?? [])
      .filter((j) => j > i)
      .map((j) => {
        const bests = Number(best[i] === j) + Number(best[j] === i);
        const x = [cosines[i * n + j] - background, bests];
        return { x, right: Number(categories[j]?.label === label), weight: 1, confidence: null };
      })
  );
}

/** @param {import('./samples.js').Division} division */
function suggestionCases({ sorted, rest }) {
  const examples = sorted.map((row) => ({ ...prepared(row), label: row.label }));
  const labels = [...new Set(sorted.map(({ label }) => label))];
  return suggestCategories(rest.map(prepared), examples, labels.length).flatMap(({ suggestions }, t) => {
    const right = suggestions.findIndex(({ label }) => label === rest[t]?.label);
    return right < 0 ? [] : [{ shares: suggestions.map(({ confidence }) => confidence), right }];
  });
}

parentPort?.postMessage(casesOf(workerData));
