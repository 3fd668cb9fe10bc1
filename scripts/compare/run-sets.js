import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** @typedef {import('./sets.js').LabelledSet} LabelledSet */

/**
 * Has worker threads do something with each set, as many at a time as there are cores.
 * @param {string} script beside this file
 * @param {LabelledSet[]} sets
 * @param {(name: string) => void} onDone
 * @returns {Promise<any[]>} what the threads posted, in the order of the sets
 */
export async function runSets(script, sets, onDone) {
  /** @type {any[]} */
  const results = [];
  const waiting = [...sets.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, set] = next;
      results[place] = await answerOf(script, set);
      onDone(set.name);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

/**
 * @param {string} script
 * @param {LabelledSet} set
 */
function answerOf(script, set) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(script, import.meta.url), { workerData: set });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
