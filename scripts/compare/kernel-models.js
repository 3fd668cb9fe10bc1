/** @typedef {import('./types.js').Numbers} Numbers */
/** @typedef {import('./classifiers.js').Task} Task */

/** How far logistic regression trusts the examples (the toolkit's C). */
const trust = 10;
const descents = 200;
const sweeps = 60;

/**
 * Multinomial logistic regression, unweighted classes, by accelerated descent in the space of the kernel
 * (Nesterov 1983).
 * @param {Task} task
 * @returns {Numbers}
 */
export function logisticScores({ kernel, likenesses, classes, count, texts }) {
  const m = classes.length;
  // Half of the longest safe step for each of the two, examples and intercepts.
  const step = 1 / (largestEigenvalue(kernel, m) + 1 / trust);
  const size = (m + 1) * count;
  /** @type {Numbers} row by row what each example adds to each class; in the last row the intercepts */
  let weights = new Float64Array(size);
  /** @type {Numbers} */
  let ahead = weights;
  for (let round = 0; round < descents; round++) {
    const scores = multiply(kernel, ahead, m, m, count);
    /** @type {Numbers} */
    const next = ahead.slice();
    for (let i = 0; i < m; i++) {
      const shares = softmax(scores.subarray(i * count, i * count + count));
      for (let c = 0; c < count; c++) {
        const p = i * count + c;
        const wrong = shares[c] - (classes[i] === c ? 1 : 0);
        next[p] -= step * (wrong + ahead[p] / trust);
        next[m * count + c] -= wrong / m;
      }
    }
    const momentum = round / (round + 3);
    ahead = next.map((/** @type {number} */ x, /** @type {number} */ p) => x + momentum * (x - weights[p]));
    weights = next;
  }
  return multiply(likenesses, weights, texts, m, count);
}

/**
 * Linear support vector machines, one class against the rest, squared hinge, C = 1, by dual coordinate descent
 * (Hsieh et al. 2008).
 * @param {Task} task
 * @returns {Numbers}
 */
export function supportVectorScores({ kernel, likenesses, classes, count, texts }) {
  const m = classes.length;
  /** @type {Numbers} */
  const scores = new Float64Array(texts * count);
  for (let c = 0; c < count; c++) {
    const signs = classes.map((own) => (own === c ? 1 : -1));
    /** @type {Numbers} */
    const alpha = new Float64Array(m);
    /** @type {Numbers} */
    const margins = new Float64Array(m);
    for (let sweep = 0; sweep < sweeps; sweep++) {
      for (const [i, sign] of signs.entries()) {
        const slope = sign * margins[i] - 1 + alpha[i] / 2;
        const next = Math.max(0, alpha[i] - slope / (kernel[i * m + i] + 1 + 0.5));
        const change = (next - alpha[i]) * sign;
        if (change === 0) continue;
        alpha[i] = next;
        for (let j = 0; j < m; j++) margins[j] += change * (kernel[i * m + j] + 1);
      }
    }
    for (let t = 0; t < texts; t++) {
      for (const [i, sign] of signs.entries()) {
        scores[t * count + c] += alpha[i] * sign * (likenesses[t * m + i] + 1);
      }
    }
  }
  return scores;
}

/**
 * @param {Numbers} likenesses
 * @param {Numbers} weights a row for each example, and one for what every text gets
 * @param {number} n
 * @param {number} m
 * @param {number} count
 * @returns {Numbers}
 */
function multiply(likenesses, weights, n, m, count) {
  /** @type {Numbers} */
  const result = new Float64Array(n * count);
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < count; c++) result[i * count + c] = weights[m * count + c];
    for (let j = 0; j < m; j++) {
      const x = likenesses[i * m + j];
      if (x !== 0) for (let c = 0; c < count; c++) result[i * count + c] += x * weights[j * count + c];
    }
  }
  return result;
}

/**
 * @param {Numbers} kernel
 * @param {number} m
 */
function largestEigenvalue(kernel, m) {
  /** @type {Numbers} */
  let vector = new Float64Array(m + 1).fill(1);
  let largest = 1;
  for (let round = 0; round < 10; round++) {
    vector[m] = 0;
    const length = Math.hypot(...vector);
    vector = multiply(
      kernel,
      vector.map((/** @type {number} */ x) => x / length),
      m,
      m,
      1
    );
    largest = Math.hypot(...vector);
    vector = Float64Array.of(...vector, 0);
  }
  return largest;
}

/** @param {Numbers} scores @returns {Numbers} */
function softmax(scores) {
  const most = Math.max(...scores);
  const shares = scores.map((/** @type {number} */ score) => Math.exp(score - most));
  const sum = shares.reduce((/** @type {number} */ total, /** @type {number} */ x) => total + x, 0);
  return shares.map((/** @type {number} */ share) => share / sum);
}
