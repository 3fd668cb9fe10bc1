import { product, productsWith } from './product.ts';
import type { Points } from './space.ts';

/**
 * Sorts points into k groups around means (Lloyd 1982), from a start that spreads them (k-means++, Arthur &
 * Vassilvitskii 2007).
 * @returns of each point the number of its group; some groups may be empty
 */
export function kMeans(points: Points, k: number, random: () => number, rounds = 6): Uint16Array {
  const { n, size, data } = points;
  const centres = spreadCentres(points, k, random);
  const lengths = new Float64Array(k);
  const products = new Float64Array(k);
  const groups = new Uint16Array(n).fill(k);
  for (let round = 0; round < rounds; round++) {
    for (let c = 0; c < k; c++) lengths[c] = lengthOf(centres, c, size);
    let moved = 0;
    for (let i = 0; i < n; i++) {
      productsWith(centres, k, data, i * size, size, products);
      let best = 0;
      let least = Infinity;
      for (let c = 0; c < k; c++) {
        const distance = lengths[c]! - 2 * products[c]!;
        if (distance < least) {
          least = distance;
          best = c;
        }
      }
      if (groups[i] !== best) moved++;
      groups[i] = best;
    }
    if (moved <= n / 500) break;
    toMeans(points, groups, centres, k);
  }
  return groups;
}

function spreadCentres({ n, size, data }: Points, k: number, random: () => number): Float32Array {
  const centres = new Float32Array(k * size);
  const far = new Float64Array(n).fill(Infinity);
  const own = Float64Array.from(far, (_, i) => product(data, i * size, data, i * size, size));
  const products = new Float64Array(n);
  let chosen = Math.floor(random() * n);
  for (let c = 0; c < k; c++) {
    centres.set(data.subarray(chosen * size, chosen * size + size), c * size);
    const length = lengthOf(centres, c, size);
    productsWith(data, n, centres, c * size, size, products);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const distance = Math.max(0, own[i]! + length - 2 * products[i]!);
      if (distance < far[i]!) far[i] = distance;
      sum += far[i]!;
    }
    let left = random() * sum;
    chosen = 0;
    while (chosen < n - 1 && (left -= far[chosen]!) > 0) chosen++;
  }
  return centres;
}

function toMeans({ n, size, data }: Points, groups: Uint16Array, centres: Float32Array, k: number): void {
  const counts = new Uint32Array(k);
  for (let i = 0; i < n; i++) counts[groups[i]!]!++;
  // The mean of an empty group stays where it is.
  for (let c = 0; c < k; c++) if (counts[c]! > 0) centres.fill(0, c * size, c * size + size);
  for (let i = 0; i < n; i++) {
    const c = groups[i]!;
    const share = 1 / counts[c]!;
    for (let d = 0; d < size; d++) centres[c * size + d]! += share * data[i * size + d]!;
  }
}

const lengthOf = (centres: Float32Array, c: number, size: number) =>
  product(centres, c * size, centres, c * size, size);
