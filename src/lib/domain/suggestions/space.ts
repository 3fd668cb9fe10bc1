import { mulberry32 } from '../statistics/random.ts';

/** Points of n things, row by row; `size` numbers each. */
export interface Points {
  n: number;
  size: number;
  data: Float32Array;
}

/**
 * A latent semantic space (Deerwester et al. 1990): the things as points of few numbers of which the inner
 * products come as near as they can to those given; rows of length 1. By subspace iteration (Halko, Martinsson &
 * Tropp 2011) from a seeded start, so the same products give the same points.
 * @param products inner products of all pairs, a square row by row
 * @param rounds more bring the points nearer; of many things two are near enough
 */
export function latentSpace(
  n: number,
  products: Float32Array,
  size: number,
  rounds = n > 1000 ? 2 : 3
): Points {
  const random = mulberry32(1);
  const basis = Float32Array.from({ length: n * size }, () => random() - 0.5);
  orthonormalise(basis, n, size);
  let image = times(products, basis, n, size);
  for (let round = 1; round < rounds; round++) {
    basis.set(image);
    orthonormalise(basis, n, size);
    image = times(products, basis, n, size);
  }
  // Within the space found the products are basis' image; a square root of these turns the basis into points.
  const root = choleskyRoot(crossProducts(basis, image, n, size), size);
  const data = new Float32Array(n * size);
  for (let i = 0; i < n; i++) {
    for (let e = 0; e < size; e++) {
      const x = basis[i * size + e]!;
      for (let d = 0; d <= e; d++) data[i * size + d]! += x * root[e * size + d]!;
    }
  }
  return unitRows({ n, size, data });
}

function crossProducts(left: Float32Array, right: Float32Array, n: number, size: number): Float64Array {
  const sums = new Float64Array(size * size);
  for (let i = 0; i < n; i++) {
    for (let a = 0; a < size; a++) {
      const x = left[i * size + a]!;
      for (let b = 0; b < size; b++) sums[a * size + b]! += x * right[i * size + b]!;
    }
  }
  return sums;
}

/** The lower triangular root of a symmetric matrix; directions in which nothing reaches come out as zeros. */
function choleskyRoot(square: Float64Array, size: number): Float64Array {
  const root = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = (square[i * size + j]! + square[j * size + i]!) / 2;
      for (let k = 0; k < j; k++) sum -= root[i * size + k]! * root[j * size + k]!;
      const pivot = root[j * size + j]!;
      root[i * size + j] = i === j ? Math.sqrt(Math.max(0, sum)) : pivot > 1e-6 ? sum / pivot : 0;
    }
  }
  return root;
}

function times(square: Float32Array, right: Float32Array, n: number, size: number): Float32Array {
  const result = new Float32Array(n * size);
  const sums = new Float64Array(size);
  for (let i = 0; i < n; i++) {
    const row = i * n;
    sums.fill(0);
    let j = 0;
    // Four rows at a time, so that each sum is fetched and stored a quarter as often.
    for (; j + 3 < n; j += 4) {
      const a = square[row + j]!;
      const b = square[row + j + 1]!;
      const c = square[row + j + 2]!;
      const d = square[row + j + 3]!;
      const from = j * size;
      for (let e = 0; e < size; e++) {
        sums[e]! +=
          a * right[from + e]! +
          b * right[from + size + e]! +
          c * right[from + 2 * size + e]! +
          d * right[from + 3 * size + e]!;
      }
    }
    for (; j < n; j++) {
      const x = square[row + j]!;
      for (let e = 0; e < size; e++) sums[e]! += x * right[j * size + e]!;
    }
    result.set(sums, i * size);
  }
  return result;
}

/** Makes the columns perpendicular and of length 1 (Gram and Schmidt, modified). */
function orthonormalise(data: Float32Array, n: number, size: number): void {
  // Column by column through a copy that lies the other way, so that memory is read in order.
  const columns = new Float64Array(size * n);
  for (let i = 0; i < n; i++) for (let d = 0; d < size; d++) columns[d * n + i] = data[i * size + d]!;
  for (let d = 0; d < size; d++) {
    const column = columns.subarray(d * n, d * n + n);
    const before = Math.sqrt(dot(column, column));
    for (let e = 0; e < d; e++) {
      const other = columns.subarray(e * n, e * n + n);
      const along = dot(column, other);
      if (along !== 0) for (let i = 0; i < n; i++) column[i]! -= along * other[i]!;
    }
    const length = Math.sqrt(dot(column, column));
    // What is left of a column that the others make up is rounding, not a direction.
    const real = length > 1e-5 * before;
    for (let i = 0; i < n; i++) column[i] = real ? column[i]! / length : 0;
  }
  for (let i = 0; i < n; i++) for (let d = 0; d < size; d++) data[i * size + d] = columns[d * n + i]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Makes every row of length 1; a row of zeros stays. Works in the points given. */
export function unitRows(points: Points): Points {
  const { n, size, data } = points;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let d = i * size; d < i * size + size; d++) sum += data[d]! * data[d]!;
    if (sum === 0) continue;
    const factor = 1 / Math.sqrt(sum);
    for (let d = i * size; d < i * size + size; d++) data[d]! *= factor;
  }
  return points;
}
