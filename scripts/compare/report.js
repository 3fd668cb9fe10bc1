import {
  againstLogistic,
  besideEachOther,
  pick,
  rowsBySize,
  rowsOfDivisions,
  summary,
  summaryHead
} from './beside.js';
import { figure, table } from './markdown.js';
import { confidenceBySet, confidenceTable, fitsTable } from './report-confidence.js';
import { apartTable, chosenTable, stabilityWith } from './report-groups.js';
import { languageTable } from './report-languages.js';

/** @typedef {import('./one-set.js').SetFigures} SetFigures */

/**
 * Everything measured, as Markdown.
 * @param {SetFigures[]} results of the sets that count, and of those for the comparison of languages
 * @param {SetFigures[]} all
 */
export function report(results, all) {
  const rand = rowsBySize(results, ({ groups }) => pick(groups.given, 'rand'));
  const v = rowsBySize(results, ({ groups }) => pick(groups.given, 'v'));
  const largest = rowsBySize(results, ({ groups }) => pick(groups.given, 'largest'));
  const near = rowsBySize(results, ({ neighbours }) => neighbours.precision);
  const five = rowsOfDivisions(results, 'five', 'first');
  const fiveTop3 = rowsOfDivisions(results, 'five', 'three');
  const half = rowsOfDivisions(results, 'half', 'first');
  const halfTop3 = rowsOfDivisions(results, 'half', 'three');
  return [
    '## In short',
    table(summaryHead, [
      ...summary('adjusted Rand', rand),
      ...summary('V-measure', v),
      ...summary('five nearest', near),
      ...summary('five examples, first', five),
      ...summary('five examples, first three', fiveTop3),
      ...summary('half sorted, first', half),
      ...summary('half sorted, first three', halfTop3)
    ]),
    `With half of the texts sorted, against the better of two logistic regressions: ${againstLogistic(half)}; among the first three ${againstLogistic(halfTop3)}.`,
    '## Groups, as many as there are labels: adjusted Rand index',
    besideEachOther(rand),
    '## Groups, as many as there are labels: V-measure',
    besideEachOther(v),
    '## Groups, as many as there are labels: share of the texts in the largest',
    largestTable(largest),
    '## Groups, as many as Voorval chooses',
    chosenTable(results),
    `Correlation of the stability that is told with the adjusted Rand index: ${figure(stabilityWith(results, 'rand'))}; with the groups without a fifth of the texts: ${figure(stabilityWith(results, 'fewer'))}.`,
    '## The five nearest: share with the same label',
    besideEachOther(near),
    '## Five examples of each label: the first suggestion is right',
    besideEachOther(five),
    '## Five examples of each label: one of three is right',
    besideEachOther(fiveTop3),
    '## Half of the texts sorted: the first suggestion is right',
    besideEachOther(half),
    '## Half of the texts sorted: one of three is right',
    besideEachOther(halfTop3),
    '## What the confidences are worth',
    confidenceTable(results),
    '## The same by set: mean confidence → share right',
    confidenceBySet(results),
    '## What fits nowhere',
    fitsTable(results),
    ...apartTable(results),
    '## Dutch beside English',
    languageTable(all)
  ].join('\n\n');
}

/** @param {import('./beside.js').Row[]} rows */
function largestTable(rows) {
  const methods = Object.keys(rows[0]?.figures ?? {}).filter((method) => !/apart|without/.test(method));
  return table(
    ['set', 'texts', ...methods],
    rows.map(({ name, n, figures }) => [name, String(n), ...methods.map((method) => figure(figures[method]))])
  );
}
