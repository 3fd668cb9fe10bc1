import { bestPlain, meanOf, pick } from './beside.js';
import { figure, signed, table } from './markdown.js';
import { parallel } from './sets.js';

/** @typedef {import('./one-set.js').SetFigures} SetFigures */
/** @typedef {import('./one-set.js').SampleFigures} SampleFigures */
/** @typedef {import('./beside.js').ByMethod} ByMethod */

/** @type {[string, (set: SetFigures) => ByMethod][]} */
const measures = [
  ['adjusted Rand, 60 texts', (set) => ofSize(set, 60, ({ groups }) => pick(groups.given, 'rand'))],
  ['adjusted Rand, all', (set) => ofSize(set, null, ({ groups }) => pick(groups.given, 'rand'))],
  ['V-measure, all', (set) => ofSize(set, null, ({ groups }) => pick(groups.given, 'v'))],
  ['five nearest, 60 texts', (set) => ofSize(set, 60, ({ neighbours }) => neighbours.precision)],
  ['five nearest, all', (set) => ofSize(set, null, ({ neighbours }) => neighbours.precision)],
  ['five examples, first', (set) => ofKind(set, 'five', 'first')],
  ['five examples, first three', (set) => ofKind(set, 'five', 'three')],
  ['half sorted, first', (set) => ofKind(set, 'half', 'first')],
  ['half sorted, first three', (set) => ofKind(set, 'half', 'three')]
];

/**
 * The same texts in both languages: the same samples, the same examples.
 * @param {SetFigures[]} all
 */
export function languageTable(all) {
  const rows = parallel.flatMap(([dutch, english]) => {
    const [nl, en] = [dutch, english].map((name) => all.find((set) => set.name === name));
    if (!nl || !en) return [];
    const set = dutch?.split(/[ _,]/)[0];
    const known = [nl, en].map((one) => figure(one.known, 3));
    const words = [`${set}: words that the lexicon knows`, ...known, signed(nl.known - en.known), '', '', ''];
    const figures = measures.map(([measure, of]) => {
      const [inDutch, inEnglish] = [of(nl), of(en)];
      const own = [inDutch.Voorval ?? 0, inEnglish.Voorval ?? 0];
      const plain = [inDutch, inEnglish].map((figures) => bestPlain(figures)[1]);
      const cells = [own, plain].flatMap(([one = 0, other = 0]) => [
        figure(one, 3),
        figure(other, 3),
        signed(one - other)
      ]);
      return [`${set}: ${measure}`, ...cells];
    });
    return [words, ...figures];
  });
  const head = ['the same texts', 'Dutch', 'English', 'difference'];
  return table([...head, 'best plain, Dutch', 'English', 'difference'], rows);
}

/**
 * @param {SetFigures} set
 * @param {number | null} size null: the largest
 * @param {(sample: SampleFigures) => ByMethod} of
 */
function ofSize({ samples }, size, of) {
  const wanted = size ?? Math.max(...samples.map((sample) => sample.size));
  return meanOf(samples.filter((sample) => sample.size === wanted).map(of));
}

/**
 * @param {SetFigures} set
 * @param {'five' | 'half'} kind
 * @param {'first' | 'three'} rank
 */
function ofKind({ divisions }, kind, rank) {
  return meanOf(divisions.filter((one) => one.kind === kind).map(({ tops }) => pick(tops, rank)));
}
