import { gram } from '../../src/lib/domain/suggestions/sparse.ts';
import { logisticScores, supportVectorScores } from './kernel-models.js';
import { tfIdf } from './weighting.js';

/** @typedef {import('./types.js').Numbers} Numbers */
/** @typedef {import('./types.js').Labelled} Labelled */

/**
 * Examples and texts as a plain classifier sees them.
 * @typedef {object} Task
 * @property {Numbers} kernel cosines of examples and examples, a square row by row
 * @property {Numbers} likenesses cosines of texts and examples, text by text
 * @property {import('./types.js').SparseRows} matrix the examples, then the texts
 * @property {number[]} classes of each example the number of its label
 * @property {number} count how many labels
 * @property {number} texts
 */

/** @type {Record<string, (task: Task) => Numbers>} scores of the classes, text by text */
const methods = {
  centroid: centroidScores,
  'nearest neighbours': neighbourScores,
  'naive Bayes': bayesScores,
  'logistic regression': logisticScores,
  'support vectors': supportVectorScores
};
/** @type {[string, import('./weighting.js').Kind][]} */
const kinds = [
  ['words', 'words'],
  ['letters', 'letters']
];

/**
 * What plain classifiers suggest for texts, learned from examples.
 * @param {Labelled[]} sorted
 * @param {Labelled[]} rest
 * @returns {Record<string, string[][]>} by method, of each text the labels, the most likely first
 */
export function plainSuggestions(sorted, rest) {
  const labels = [...new Set(sorted.map(({ label }) => label))].sort();
  const classes = sorted.map(({ label }) => labels.indexOf(label));
  /** @type {Record<string, string[][]>} */
  const found = {};
  for (const [name, kind] of kinds) {
    const task = taskOf(sorted, rest, kind, classes, labels.length);
    for (const [method, scoresOf] of Object.entries(methods)) {
      const scores = scoresOf(task);
      found[`${name}, ${method}`] = rest.map((_, t) => ranked(scores, t, labels));
    }
  }
  return found;
}

/**
 * @param {Labelled[]} sorted
 * @param {Labelled[]} rest
 * @param {import('./weighting.js').Kind} kind
 * @param {number[]} classes
 * @param {number} count
 * @returns {Task}
 */
function taskOf(sorted, rest, kind, classes, count) {
  const matrix = tfIdf([...sorted, ...rest], kind, sorted);
  const all = gram(matrix);
  const [m, n] = [sorted.length, sorted.length + rest.length];
  const kernel = new Float32Array(m * m);
  for (let i = 0; i < m; i++) kernel.set(all.subarray(i * n, i * n + m), i * m);
  const likenesses = new Float32Array(rest.length * m);
  rest.forEach((_, t) => likenesses.set(all.subarray((m + t) * n, (m + t) * n + m), t * m));
  return { kernel, likenesses, matrix, classes, count, texts: rest.length };
}

/**
 * @param {Numbers} scores
 * @param {number} text
 * @param {readonly string[]} labels
 */
function ranked(scores, text, labels) {
  const score = (/** @type {number} */ c) => scores[text * labels.length + c];
  return labels
    .map((label, c) => ({ label, c }))
    .sort((a, b) => score(b.c) - score(a.c))
    .map(({ label }) => label);
}

/** @param {Task} task */
function centroidScores({ kernel, likenesses, classes, count, texts }) {
  const m = classes.length;
  /** @type {Numbers} */
  const squares = new Float64Array(count);
  /** @type {Numbers} */
  const scores = new Float64Array(texts * count);
  classes.forEach((c, i) => {
    for (let j = 0; j < m; j++) if (classes[j] === c) squares[c] += kernel[i * m + j];
    for (let t = 0; t < texts; t++) scores[t * count + c] += likenesses[t * m + i];
  });
  for (let s = 0; s < scores.length; s++) scores[s] /= Math.sqrt(squares[s % count]) || 1;
  return scores;
}

/** The three nearest examples of each class. @param {Task} task */
function neighbourScores({ likenesses, classes, count, texts }) {
  const m = classes.length;
  const scores = new Float64Array(texts * count);
  for (let t = 0; t < texts; t++) {
    for (let c = 0; c < count; c++) {
      const near = classes.flatMap((own, i) => (own === c ? [likenesses[t * m + i]] : []));
      near.sort((a, b) => b - a);
      scores[t * count + c] = near.slice(0, 3).reduce((sum, x) => sum + x, 0);
    }
  }
  return scores;
}

/** Complement naive Bayes (Rennie et al. 2003). @param {Task} task */
function bayesScores({ matrix, classes, count, texts }) {
  const m = classes.length;
  /** @type {{ starts: Numbers, column: Numbers, value: Numbers }} */
  const { starts, column, value } = matrix;
  const { columns } = matrix;
  /** @type {Numbers} */
  const own = new Float64Array(count * columns);
  /** @type {Numbers} */
  const all = new Float64Array(columns);
  classes.forEach((c, i) => {
    for (let e = starts[i]; e < starts[i + 1]; e++) {
      own[c * columns + column[e]] += value[e];
      all[column[e]] += value[e];
    }
  });
  /** @type {Numbers} */
  const scores = new Float64Array(texts * count);
  for (let c = 0; c < count; c++) {
    let sum = 0;
    for (let f = 0; f < columns; f++) sum += 1 + all[f] - own[c * columns + f];
    for (let t = 0; t < texts; t++) {
      for (let e = starts[m + t]; e < starts[m + t + 1]; e++) {
        const share = (1 + all[column[e]] - own[c * columns + column[e]]) / sum;
        scores[t * count + c] -= value[e] * Math.log(share);
      }
    }
  }
  return scores;
}
