import { type Figure, figure, noFigure } from './figure.ts';

/** The 97.5 % point of the normal distribution. */
export const z = 1.959964;

/** The 95 % interval of a share x of n (Wilson 1927), n above 0: always within 0 to 1. */
export function wilson(x: number, n: number): { lower: number; upper: number } {
  const p = x / n;
  const scale = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / scale;
  return { lower: x === 0 ? 0 : centre - half, upper: x === n ? 1 : centre + half };
}

/** A share with its Wilson interval; indicative below 10. */
export function proportion(x: number, n: number): Figure {
  if (n === 0) return noFigure('no-units', 0);
  const indicative = n < 10;
  const readings = indicative ? (['indicative'] as const) : [];
  const interval = { ...wilson(x, n), kind: 'wilson' as const, indicative };
  return figure(x / n, n, { interval, readings: [...readings] });
}

/** Whether x of n reaches a share; whole numbers on a threshold are never lost by rounding. */
export const reaches = (x: number, n: number, share: number): boolean => x >= share * n - 1e-9;
