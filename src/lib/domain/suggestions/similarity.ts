import type { Features } from './features.ts';
import { gram } from './sparse.ts';

/** How alike all pairs of texts are: cosines, a square row by row; on the diagonal what a text shares with any. */
export function similaritiesOf({ matrix, vectors }: Features): Float32Array {
  const products = gram(matrix);
  const n = matrix.rows;
  if (vectors) {
    for (let i = 0; i < n; i++) {
      for (let j = i; j < n; j++) {
        const more = dot(vectors[i]!, vectors[j]!);
        products[i * n + j]! += more;
        if (j > i) products[j * n + i]! += more;
      }
    }
  }
  return products;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
