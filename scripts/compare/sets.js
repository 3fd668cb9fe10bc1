import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** @typedef {import('./types.js').Labelled} Labelled */

/**
 * A set of texts that people labelled.
 * @typedef {object} LabelledSet
 * @property {string} name as in the tables
 * @property {string} folder
 * @property {string} [field] of the label; `label` when absent
 * @property {'nl' | 'en'} [language] only texts in this language
 * @property {string} [text] field of the text; `text` when absent
 * @property {true} [onlyLanguages] counts in the comparison of the languages alone
 */

/** The class of texts that belong to none of the categories. */
export const none = '(none of the categories)';

/** @type {LabelledSet[]} */
export const sets = [
  { name: 'nhs_trusts_en', folder: 'nhs_trusts_en' },
  { name: 'nhs_trusts_en, main', folder: 'nhs_trusts_en', field: 'label_major' },
  { name: 'banking77_en', folder: 'banking77_en' },
  { name: 'clinc150_en', folder: 'clinc150_en' },
  { name: 'cered_en', folder: 'cered_en' },
  { name: 'xsid_nl', folder: 'xsid_nl' },
  { name: 'sib200, nl', folder: 'sib200_nl_en', language: 'nl' },
  { name: 'sib200, en', folder: 'sib200_nl_en', language: 'en' },
  { name: 'issuepositions_nl', folder: 'issuepositions_nl' },
  { name: 'esco_nl', folder: 'esco_nl' },
  { name: 'esco_nl, main', folder: 'esco_nl', field: 'label_major' },
  { name: 'ecosent_nl (tone)', folder: 'ecosent_nl' },
  { name: 'xsid_nl, its English', folder: 'xsid_nl', text: 'text_en', onlyLanguages: true }
];

/** Sets of which the same texts exist in both languages: Dutch, English. */
export const parallel = [
  ['sib200, nl', 'sib200, en'],
  ['xsid_nl', 'xsid_nl, its English']
];

const folder = resolve(import.meta.dirname, '../../../shared/data');
/** @param {LabelledSet} set */
const fileOf = (set) => resolve(folder, set.folder, 'data.jsonl');

/** @param {LabelledSet} set */
export const isThere = (set) => existsSync(fileOf(set));

/**
 * The texts of a set in an order that does not depend on the file, those of parallel sets in the same.
 * @param {LabelledSet} set
 * @returns {Labelled[]}
 */
export function readSet(set) {
  const rows = readFileSync(fileOf(set), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter((row) => !set.language || row.lang === set.language);
  const key = (/** @type {any} */ row) => String(row.pair ?? row.id);
  rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return rows.map((row) => ({
    id: row.id,
    text: row[set.text ?? 'text'],
    // Out of scope in every division of the set.
    label: row.label === none ? none : row[set.field ?? 'label'],
    language: set.text === 'text_en' ? 'en' : row.lang
  }));
}
