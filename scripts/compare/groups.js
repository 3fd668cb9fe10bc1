import { proposeGroups } from '../../src/lib/domain/suggestions/group.ts';
import { agreement, mean } from './measures.js';
import { prepared, withoutConcepts } from './prepared.js';
import { shuffled } from './samples.js';
import { none } from './sets.js';
import { plainSortings } from './sortings.js';

/** @typedef {import('./types.js').Labelled} Labelled */
/** @typedef {import('../../src/lib/domain/suggestions/group.ts').Grouping} Grouping */
/** @typedef {ReturnType<typeof agreement>} Agreement */

/**
 * @typedef {object} Chosen
 * @property {number} groups how many
 * @property {number} apart the share of the texts left apart
 * @property {number} stability as told
 * @property {number} fewer the adjusted Rand index with what is proposed without a fifth of the texts
 */

/**
 * @typedef {object} GroupFigures
 * @property {number} labels how many labels there are
 * @property {Record<string, Agreement>} given by method, with as many groups as labels
 * @property {Agreement & Chosen} chosen by the engine, with the number of its choice
 * @property {import('./types.js').Said[]} said with what confidence, of each group
 */

/**
 * @param {Labelled[]} rows
 * @returns {GroupFigures}
 */
export function measureGroups(rows) {
  const labels = rows.map(({ label }) => label);
  const k = new Set(labels).size;
  const texts = rows.map(prepared);
  const wished = proposeGroups(texts, { groups: k });
  const sortings = {
    Voorval: placesOf(rows, wished),
    'apart as one group': placesOf(rows, wished, () => 'apart'),
    'without concepts': placesOf(rows, proposeGroups(withoutConcepts(texts), { groups: k })),
    ...plainSortings(rows, k)
  };
  const given = Object.entries(sortings).map(([method, groups]) => [method, agreement(labels, groups)]);
  const own = proposeGroups(texts);
  const places = placesOf(rows, own);
  // The adjusted Rand index of the proposal with that for the texts in these places.
  const sameAgain = (/** @type {number[]} */ some) => {
    const again = proposeGroups(some.flatMap((i) => texts[i] ?? []));
    const first = some.map((i) => places[i] ?? '');
    const second = placesOf(
      some.flatMap((i) => rows[i] ?? []),
      again
    );
    return agreement(first, second).rand;
  };
  const kept = shuffled([...rows.keys()], 1).slice(0, Math.ceil(0.8 * rows.length));
  return {
    labels: k,
    given: Object.fromEntries(given),
    chosen: {
      ...agreement(labels, places),
      groups: own.groups.length,
      apart: own.apart.length / rows.length,
      stability: own.stability ?? 0,
      fewer: sameAgain(kept)
    },
    said: saidOf(rows, own)
  };
}

/**
 * Of each text the name of its group.
 * @param {Labelled[]} rows
 * @param {Grouping} grouping
 * @param {(id: string) => string} apart names the group of a text that was left apart; absent: one of its own
 */
function placesOf(rows, { groups }, apart = (id) => `apart ${id}`) {
  const place = new Map(groups.flatMap(({ members }, g) => members.map((id) => [id, `group ${g}`])));
  return rows.map(({ id }) => place.get(id) ?? apart(id));
}

/**
 * @param {Labelled[]} rows
 * @param {Grouping} grouping
 */
function saidOf(rows, { groups }) {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  return groups.flatMap(({ members, confidence }) => {
    if (confidence === null) return [];
    const right = pairsAlike(members.map((id) => labels.get(id) ?? ''));
    return [{ confidence, right, weight: 1 / groups.length }];
  });
}

/**
 * How many texts a proposal leaves apart, of those that belong nowhere and of the others.
 * @param {Labelled[]} rows
 */
export function measureApart(rows) {
  const apart = new Set(proposeGroups(rows.map(prepared)).apart);
  const share = (/** @type {boolean} */ nowhere) =>
    mean(rows.flatMap(({ id, label }) => ((label === none) === nowhere ? [Number(apart.has(id))] : [])));
  return { nowhere: share(true), others: share(false) };
}

/**
 * The share of the pairs with the same label.
 * @param {string[]} labels
 */
export function pairsAlike(labels) {
  return mean(labels.flatMap((label, i) => labels.slice(i + 1).map((other) => Number(other === label))));
}
