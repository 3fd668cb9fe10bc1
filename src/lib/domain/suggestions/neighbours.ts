import { type Points, unitRows } from './space.ts';

/** Of each thing its nearest others, the nearest first: `count` a thing, fewer are filled up with -1. */
export interface Neighbours {
  count: number;
  index: Int32Array;
  /** Similarities, 0 at least. */
  similarity: Float32Array;
}

/**
 * The nearest of each thing by similarity; of equally near ones the one with the lowest number.
 * @param similarities a square row by row; only positive ones count
 */
export function nearest(n: number, similarities: Float32Array, count: number): Neighbours {
  const index = new Int32Array(n * count).fill(-1);
  const similarity = new Float32Array(n * count);
  for (let i = 0; i < n; i++) {
    const first = i * count;
    let found = 0;
    for (let j = 0; j < n; j++) {
      const s = similarities[i * n + j]!;
      if (j === i || s <= 0 || (found === count && s <= similarity[first + count - 1]!)) continue;
      let place = first + (found < count ? found++ : count - 1);
      for (; place > first && similarity[place - 1]! < s; place--) {
        similarity[place] = similarity[place - 1]!;
        index[place] = index[place - 1]!;
      }
      similarity[place] = s;
      index[place] = j;
    }
  }
  return { count, index, similarity };
}

/**
 * Draws each point towards its neighbours, as texts on one subject use different words but have neighbours in
 * common: half itself, half the mean of its neighbours (and of those to which it is one), `rounds` times.
 */
export function drawTogether(points: Points, { count, index, similarity }: Neighbours, rounds = 2): Points {
  const { n, size, data } = points;
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let e = i * count; e < i * count + count; e++) {
      if (index[e]! < 0) break;
      sums[i]! += similarity[e]!;
      sums[index[e]!]! += similarity[e]!;
    }
  }
  let from = data;
  for (let round = 0; round < rounds; round++) {
    const to = new Float32Array(n * size);
    for (let i = 0; i < n; i++) {
      for (let e = i * count; e < i * count + count; e++) {
        const j = index[e]!;
        if (j < 0) break;
        const share = similarity[e]! / sums[i]!;
        const back = similarity[e]! / sums[j]!;
        for (let d = 0; d < size; d++) {
          to[i * size + d]! += share * from[j * size + d]!;
          to[j * size + d]! += back * from[i * size + d]!;
        }
      }
    }
    for (let p = 0; p < to.length; p++) to[p] = (to[p]! + data[p]!) / 2;
    from = unitRows({ n, size, data: to }).data;
  }
  return { n, size, data: from };
}
