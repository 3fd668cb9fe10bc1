import type { Pooling } from './onnx-folder.ts';

/**
 * One vector of the vectors of a text's tokens; only its direction counts.
 * @param tokens row after row, at least one
 */
export function pool(tokens: Float32Array, dimensions: number, how: Pooling): ArrayLike<number> {
  if (how === 'cls') return tokens.subarray(0, dimensions);
  if (how === 'lasttoken') return tokens.subarray(tokens.length - dimensions);
  const result = new Float64Array(dimensions).fill(how === 'max' ? -Infinity : 0);
  for (let i = 0; i < tokens.length; i++) {
    const [column, value] = [i % dimensions, tokens[i] ?? 0];
    const before = result[column] ?? 0;
    result[column] = how === 'max' ? Math.max(before, value) : before + value;
  }
  return result;
}
