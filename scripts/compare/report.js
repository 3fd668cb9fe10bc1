import { besideEachOther, rowsBySize, rowsOfDivisions, summary, summaryHead } from './beside.js';
import { reliabilityTable, weighted } from './calibration.js';
import { figure, percent, signed, table } from './markdown.js';
import { mean } from './measures.js';
import { parallel } from './sets.js';

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
    '## Groups, as many as there are labels: adjusted Rand index',
    besideEachOther(rand),
    '## Groups, as many as there are labels: V-measure',
    besideEachOther(v),
    '## Groups, as many as there are labels: share of the texts in the largest',
    largestTable(largest),
    '## Groups, as many as Voorval chooses',
    chosenTable(results),
    `Correlation of the stability that is told with the adjusted Rand index: ${figure(stabilityWith(results, 'rand'))}; with the groups without a fifth of the texts: ${figure(stabilityWith(results, 'again'))}.`,
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

/**
 * @param {Record<string, import('./groups.js').Agreement>} given
 * @param {'rand' | 'v' | 'largest'} measure
 */
function pick(given, measure) {
  return Object.fromEntries(Object.entries(given).map(([method, one]) => [method, one[measure]]));
}

/** @param {import('./beside.js').Row[]} rows */
function largestTable(rows) {
  const methods = Object.keys(rows[0]?.figures ?? {}).filter((method) => !/apart|without/.test(method));
  return table(
    ['set', 'texts', ...methods],
    rows.map(({ name, n, figures }) => [name, String(n), ...methods.map((method) => figure(figures[method]))])
  );
}

/** @param {SetFigures[]} results */
function chosenTable(results) {
  const rows = results.flatMap(({ name, samples }) =>
    [...new Set(samples.map(({ size }) => size))].map((size) => {
      const drawn = samples.filter((sample) => sample.size === size).map(({ groups }) => groups);
      const of = (/** @type {'rand' | 'v' | 'largest' | 'groups' | 'apart' | 'stability' | 'again'} */ key) =>
        mean(drawn.map(({ chosen }) => chosen[key]));
      return [
        name,
        String(samples.find((sample) => sample.size === size)?.n),
        figure(mean(drawn.map(({ labels }) => labels)), 0),
        figure(of('groups'), 0),
        figure(of('rand'), 3),
        figure(of('v'), 3),
        percent(of('apart')),
        percent(of('largest')),
        figure(of('stability')),
        figure(of('again'))
      ];
    })
  );
  return table(
    [
      'set',
      'texts',
      'labels',
      'groups',
      'adjusted Rand',
      'V-measure',
      'left apart',
      'in the largest',
      'stability told',
      'without a fifth of the texts'
    ],
    rows
  );
}

/**
 * @param {SetFigures[]} results
 * @param {'rand' | 'again'} other
 */
function stabilityWith(results, other) {
  const chosen = results.flatMap(({ samples }) => samples.map(({ groups }) => groups.chosen));
  const [x, y] = [chosen.map(({ stability }) => stability), chosen.map((one) => one[other])];
  const [mx, my] = [mean(x), mean(y)];
  const product = mean(x.map((a, i) => (a - mx) * ((y[i] ?? 0) - my)));
  return product / Math.sqrt(mean(x.map((a) => (a - mx) ** 2)) * mean(y.map((b) => (b - my) ** 2)));
}

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
const confidenceTable = (results) => reliabilityTable(confidences(results));

/** @param {SetFigures[]} results */
function confidenceBySet(results) {
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
function fitsTable(results) {
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

/** @param {SetFigures[]} results */
function apartTable(results) {
  const rows = results.flatMap(({ name, apart }) =>
    [...new Set(apart.map(({ n }) => n))].map((n) => {
      const drawn = apart.filter((one) => one.n === n);
      return [
        name,
        String(n),
        percent(mean(drawn.map(({ nowhere }) => nowhere))),
        percent(mean(drawn.map(({ others }) => others)))
      ];
    })
  );
  const head = ['set, grouped', 'texts', 'left apart of those that fit nowhere', 'left apart of the others'];
  return rows.length > 0 ? [table(head, rows)] : [];
}

/** @param {SetFigures[]} all */
function languageTable(all) {
  /** @type {[string, (set: SetFigures) => number][]} */
  const measures = [
    ['adjusted Rand, 60 texts', (set) => ofSize(set, 60, ({ groups }) => groups.given.Voorval?.rand)],
    ['adjusted Rand, all', (set) => ofSize(set, null, ({ groups }) => groups.given.Voorval?.rand)],
    ['V-measure, all', (set) => ofSize(set, null, ({ groups }) => groups.given.Voorval?.v)],
    ['five nearest, 60 texts', (set) => ofSize(set, 60, ({ neighbours }) => neighbours.precision.Voorval)],
    ['five nearest, all', (set) => ofSize(set, null, ({ neighbours }) => neighbours.precision.Voorval)],
    ['five examples, first', (set) => ofKind(set, 'five', 'first')],
    ['five examples, first three', (set) => ofKind(set, 'five', 'three')],
    ['half sorted, first', (set) => ofKind(set, 'half', 'first')],
    ['half sorted, first three', (set) => ofKind(set, 'half', 'three')]
  ];
  const rows = parallel.flatMap(([dutch, english]) => {
    const [nl, en] = [dutch, english].map((name) => all.find((set) => set.name === name));
    if (!nl || !en) return [];
    return measures.map(([measure, of]) => [
      `${nl.name}: ${measure}`,
      figure(of(nl), 3),
      figure(of(en), 3),
      signed(of(nl) - of(en))
    ]);
  });
  return table(['the same texts', 'Dutch', 'English', 'Dutch − English'], rows);
}

/**
 * @param {SetFigures} set
 * @param {number | null} size null: the largest
 * @param {(sample: import('./one-set.js').SampleFigures) => number | undefined} of
 */
function ofSize({ samples }, size, of) {
  const largest = Math.max(...samples.map((sample) => sample.size));
  return mean(samples.filter((sample) => sample.size === (size ?? largest)).map((sample) => of(sample) ?? 0));
}

/**
 * @param {SetFigures} set
 * @param {'five' | 'half'} kind
 * @param {'first' | 'three'} rank
 */
function ofKind({ divisions }, kind, rank) {
  return mean(divisions.filter((one) => one.kind === kind).map(({ tops }) => tops.Voorval?.[rank] ?? 0));
}
