/** @typedef {import('./types.js').Numbers} Numbers */

/**
 * Points with given inner products (the lower triangular root of the square), so with the distances of the rows
 * that the products are of, in fewer numbers: k-means on them is k-means on the rows.
 * @param {number} n
 * @param {Float32Array} products
 * @returns {import('./types.js').Points}
 */
export function rootPoints(n, products) {
  /** @type {Numbers} */
  const given = products;
  /** @type {Numbers} */
  const root = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = given[i * n + j];
      for (let c = 0; c < j; c++) sum -= root[i * n + c] * root[j * n + c];
      const pivot = root[j * n + j];
      root[i * n + j] = i === j ? Math.sqrt(Math.max(0, sum)) : pivot > 1e-4 ? sum / pivot : 0;
    }
  }
  return { n, size: n, data: Float32Array.from(root) };
}

/**
 * The first eigenvectors of a symmetric matrix, by subspace iteration; rows of length 1.
 * @param {number} n
 * @param {Float64Array} square
 * @param {number} size
 * @param {() => number} random
 * @returns {import('./types.js').Points}
 */
export function eigenPoints(n, square, size, random, rounds = 40) {
  /** @type {Numbers[]} */
  let vectors = Array.from({ length: size }, () => Float64Array.from({ length: n }, () => random() - 0.5));
  for (let round = 0; round < rounds; round++) {
    vectors = vectors.map((vector) => times(square, vector, n));
    for (const [v, vector] of vectors.entries()) {
      for (const other of vectors.slice(0, v)) {
        const along = inner(vector, other);
        for (let i = 0; i < n; i++) vector[i] -= along * other[i];
      }
      const length = Math.sqrt(inner(vector, vector)) || 1;
      for (let i = 0; i < n; i++) vector[i] /= length;
    }
  }
  /** @type {Numbers} */
  const data = new Float32Array(n * size);
  for (let i = 0; i < n; i++) {
    const length = Math.hypot(...vectors.map((vector) => vector[i])) || 1;
    for (const [v, vector] of vectors.entries()) data[i * size + v] = vector[i] / length;
  }
  return { n, size, data };
}

/**
 * @param {Numbers} square
 * @param {Numbers} vector
 * @param {number} n
 */
function times(square, vector, n) {
  const result = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let j = 0; j < n; j++) sum += square[i * n + j] * vector[j];
    // A step towards 2 moves eigenvalues below 0 out of the way.
    result[i] = sum + vector[i];
  }
  return result;
}

/**
 * @param {Numbers} a
 * @param {Numbers} b
 */
function inner(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
