/** @typedef {import('./types.js').Numbers} Numbers */

const rounds = 150;
const tiny = 1e-9;

/**
 * Sorts texts by the strongest of k topics: non-negative matrix factorisation by multiplicative updates
 * (Lee & Seung 2001), texts ≈ shares · topics.
 * @param {import('./types.js').SparseRows} matrix
 * @param {number} k
 * @param {() => number} random
 * @returns {number[]} of each text the number of its topic
 */
export function strongestTopics({ rows: n, columns, starts, column, value }, k, random) {
  /** @type {Numbers} */
  const shares = Float64Array.from({ length: n * k }, () => 0.1 + random());
  /** @type {Numbers} */
  const topics = Float64Array.from({ length: columns * k }, () => 0.1 + random());
  /** @type {Numbers} */
  const [at, columnOf, valueOf] = [starts, column, value];
  /** @type {(from: Numbers, to: Numbers, turned: boolean) => void} the matrix (or its transpose) times `from` */
  const multiply = (from, to, turned) => {
    to.fill(0);
    for (let i = 0; i < n; i++) {
      for (let e = at[i]; e < at[i + 1]; e++) {
        const [source, goal] = turned ? [i * k, columnOf[e] * k] : [columnOf[e] * k, i * k];
        for (let t = 0; t < k; t++) to[goal + t] += valueOf[e] * from[source + t];
      }
    }
  };
  const towardsShares = new Float64Array(n * k);
  const towardsTopics = new Float64Array(columns * k);
  for (let round = 0; round < rounds; round++) {
    multiply(topics, towardsShares, false);
    update(shares, towardsShares, crossProducts(topics, k), k);
    multiply(shares, towardsTopics, true);
    update(topics, towardsTopics, crossProducts(shares, k), k);
  }
  const lengths = crossProducts(topics, k);
  return Array.from({ length: n }, (_, i) => {
    let best = 0;
    // A topic with longer words needs smaller shares.
    const strength = (/** @type {number} */ t) => shares[i * k + t] * Math.sqrt(lengths[t * k + t]);
    for (let t = 1; t < k; t++) if (strength(t) > strength(best)) best = t;
    return best;
  });
}

/**
 * @param {Numbers} factor
 * @param {Numbers} towards
 * @param {Numbers} square
 * @param {number} k
 */
function update(factor, towards, square, k) {
  const row = new Float64Array(k);
  for (let at = 0; at < factor.length; at += k) {
    for (let t = 0; t < k; t++) {
      let sum = tiny;
      for (let o = 0; o < k; o++) sum += factor[at + o] * square[o * k + t];
      row[t] = (factor[at + t] * towards[at + t]) / sum;
    }
    factor.set(row, at);
  }
}

/**
 * @param {Numbers} factor
 * @param {number} k
 * @returns {Numbers}
 */
function crossProducts(factor, k) {
  /** @type {Numbers} */
  const square = new Float64Array(k * k);
  for (let at = 0; at < factor.length; at += k) {
    for (let t = 0; t < k; t++) {
      const x = factor[at + t];
      if (x > 1e-12) for (let o = 0; o < k; o++) square[t * k + o] += x * factor[at + o];
    }
  }
  return square;
}
