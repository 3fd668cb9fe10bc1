// A worker thread: measures one set.
import { parentPort, workerData } from 'node:worker_threads';
import { measureAssign } from './assign.js';
import { measureApart, measureGroups } from './groups.js';
import { mean } from './measures.js';
import { measureNeighbours } from './neighbours.js';
import { prepared } from './prepared.js';
import { divisions, divisionsOf, samplesOf } from './samples.js';
import { none, readSet } from './sets.js';

/**
 * @typedef {object} SampleFigures
 * @property {number} size asked for
 * @property {number} n drawn
 * @property {import('./groups.js').GroupFigures} groups
 * @property {ReturnType<typeof measureNeighbours>} neighbours
 */

/**
 * @typedef {object} SetFigures
 * @property {string} name
 * @property {number} texts
 * @property {number} labels
 * @property {number} known of the words that can say something, the share that the lexicon of concepts knows
 * @property {SampleFigures[]} samples
 * @property {import('./assign.js').AssignFigures[]} divisions
 * @property {{ n: number, nowhere: number, others: number }[]} apart empty for a set in which every text belongs somewhere
 */

/**
 * @param {import('./sets.js').LabelledSet} set
 * @returns {SetFigures}
 */
function measure(set) {
  const all = readSet(set);
  const outside = all.filter(({ label }) => label === none);
  const rows = all.filter(({ label }) => label !== none);
  const told = rows.flatMap((row) => prepared(row).words.filter(({ stop }) => !stop));
  return {
    name: set.name,
    texts: rows.length,
    labels: new Set(rows.map(({ label }) => label)).size,
    known: mean(told.map(({ concepts }) => Number(concepts.length > 0))),
    samples: samplesOf(rows).map((sample) => ({
      size: sample.size,
      n: sample.rows.length,
      groups: measureGroups(sample.rows),
      neighbours: measureNeighbours(sample.rows)
    })),
    divisions: Array.from({ length: divisions }, (_, seed) => divisionsOf(rows, seed))
      .flat()
      .map((division) => measureAssign(division, outside)),
    apart:
      outside.length === 0
        ? []
        : samplesOf(all).map((sample) => ({ n: sample.rows.length, ...measureApart(sample.rows) }))
  };
}

parentPort?.postMessage(measure(workerData));
