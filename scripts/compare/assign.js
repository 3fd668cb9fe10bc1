import { suggestCategories } from '../../src/lib/domain/suggestions/assign.ts';
import { plainSuggestions } from './classifiers.js';
import { mean, tops } from './measures.js';
import { prepared, withoutConcepts } from './prepared.js';

/** @typedef {import('./types.js').Labelled} Labelled */
/** @typedef {import('./types.js').Said} Said */
/** @typedef {import('../../src/lib/domain/suggestions/assign.ts').Assigned} Assigned */

/**
 * @typedef {object} AssignFigures
 * @property {'five' | 'half'} kind
 * @property {Record<string, { first: number, three: number }>} tops by method
 * @property {Said[]} first of the first suggestions
 * @property {Said[]} said of all three
 * @property {number} silent the share of the texts said to fit nowhere
 * @property {number | null} silentRight the first suggestion's share of right ones among these
 * @property {number | null} found of texts that belong nowhere, the share said to fit nowhere; null without such texts
 */

/**
 * @param {import('./samples.js').Division} division of texts that belong somewhere
 * @param {Labelled[]} outside texts that belong nowhere
 * @returns {AssignFigures}
 */
export function measureAssign({ kind, sorted, rest }, outside) {
  const labels = rest.map(({ label }) => label);
  const texts = rest.map(prepared);
  const examples = sorted.map((row) => ({ ...prepared(row), label: row.label }));
  const bareExamples = withoutConcepts(examples).map((text, i) => ({
    ...text,
    label: sorted[i]?.label ?? ''
  }));
  const own = suggestCategories(texts, examples);
  const bare = suggestCategories(withoutConcepts(texts), bareExamples);
  const methods = {
    Voorval: labelsOf(own),
    'without concepts': labelsOf(bare),
    ...plainSuggestions(sorted, rest)
  };
  const figures = Object.entries(methods).map(([method, suggested]) => [method, tops(labels, suggested)]);
  const said = own.map(({ suggestions }, t) =>
    suggestions.map(({ label, confidence }) => ({
      confidence,
      right: Number(label === labels[t]),
      weight: 1 / own.length
    }))
  );
  const silent = own.flatMap(({ fits }, t) => (fits ? [] : [said[t]?.[0]?.right ?? 0]));
  return {
    kind,
    tops: Object.fromEntries(figures),
    first: said.flatMap((three) => three.slice(0, 1)),
    said: said.flat(),
    silent: silent.length / own.length,
    silentRight: silent.length > 0 ? mean(silent) : null,
    found: outside.length > 0 ? foundOf(rest, outside, examples) : null
  };
}

/** @param {Assigned[]} assigned */
const labelsOf = (assigned) => assigned.map(({ suggestions }) => suggestions.map(({ label }) => label));

/**
 * Those that belong nowhere are asked about together with the others, as on a board.
 * @param {Labelled[]} rest
 * @param {Labelled[]} outside
 * @param {import('../../src/lib/domain/suggestions/assign.ts').Example[]} examples
 */
function foundOf(rest, outside, examples) {
  const all = suggestCategories([...rest, ...outside].map(prepared), examples);
  return mean(all.slice(rest.length).map(({ fits }) => Number(!fits)));
}
