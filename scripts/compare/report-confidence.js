import { reliabilityTable, weighted } from './calibration.js';
import { figure, percent, table } from './markdown.js';
import { mean } from './measures.js';

/** @typedef {import('./one-set.js').SetFigures} SetFigures */

/** @param {SetFigures[]} results */
function confidences(results) {
  const divisions = results.flatMap((set) => set.divisions);
  const samples = results.flatMap((set) => set.samples);
  const of = (/** @type {'five' | 'half'} */ kind, /** @type {'first' | 'said'} */ which) =>
    divisions.filter((one) => one.kind === kind).flatMap((one) => one[which]);
  return {
    'pairs in a group': samples.flatMap(({ groups }) => groups.said),
    neighbours: samples.flatMap(({ neighbours }) => neighbours.said),
    'first suggestion, five examples': of('five', 'first'),
    'first suggestion, half sorted': of('half', 'first'),
    'all three, five examples': of('five', 'said'),
    'all three, half sorted': of('half', 'said')
  };
}

/** @param {SetFigures[]} results */
export const confidenceTable = (results) => reliabilityTable(confidences(results));

/** @param {SetFigures[]} results */
export function confidenceBySet(results) {
  const kinds = Object.keys(confidences(results));
  return table(
    ['set', ...kinds],
    results.map((set) => [
      set.name,
      ...Object.values(confidences([set])).map((said) => {
        const { confidence, right } = weighted(said);
        return `${figure(confidence)} → ${figure(right)}`;
      })
    ])
  );
}

/** @param {SetFigures[]} results */
export function fitsTable(results) {
  const rows = results.flatMap(({ name, divisions }) =>
    /** @type {const} */ (['five', 'half']).map((kind) => {
      const own = divisions.filter((division) => division.kind === kind);
      const known = own.flatMap(({ silentRight }) => silentRight ?? []);
      const found = own.flatMap((one) => one.found ?? []);
      return [
        name,
        kind === 'five' ? 'five examples' : 'half sorted',
        percent(mean(own.map(({ silent }) => silent))),
        known.length > 0 ? percent(mean(known)) : '',
        found.length > 0 ? percent(mean(found)) : ''
      ];
    })
  );
  return table(
    [
      'set',
      'learned from',
      'said not to fit though they do',
      'right suggestion among these',
      'found of those that do not fit'
    ],
    rows
  );
}
