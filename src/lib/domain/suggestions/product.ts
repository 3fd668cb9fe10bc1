/** The inner product of `size` numbers of `a` from one place on, and of `b` from another. */
export function product(a: Float32Array, from: number, b: Float32Array, other: number, size: number): number {
  let sum = 0;
  for (let d = 0; d < size; d++) sum += a[from + d]! * b[other + d]!;
  return sum;
}

/**
 * The inner products of each of `count` rows of `size` numbers with those of `b` from one place on, into `products`.
 * Four rows at a time: a processor adds these up side by side, where one sum alone waits for itself.
 */
export function productsWith(
  rows: Float32Array,
  count: number,
  b: Float32Array,
  from: number,
  size: number,
  products: Float64Array
): void {
  let r = 0;
  for (; r + 3 < count; r += 4) {
    let one = r * size;
    let two = one + size;
    let three = two + size;
    let four = three + size;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let d = from; d < from + size; d++) {
      const x = b[d]!;
      first += x * rows[one++]!;
      second += x * rows[two++]!;
      third += x * rows[three++]!;
      fourth += x * rows[four++]!;
    }
    products[r] = first;
    products[r + 1] = second;
    products[r + 2] = third;
    products[r + 3] = fourth;
  }
  for (; r < count; r++) products[r] = product(rows, r * size, b, from, size);
}
