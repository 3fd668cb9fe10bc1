/**
 * The quantile of sorted numbers by linear interpolation (Hyndman & Fan 1996, type 7).
 * @param sorted ascending, at least one
 * @param p from 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below];
  if (low === undefined) throw new RangeError('A quantile needs numbers.');
  const high = sorted[below + 1] ?? low;
  return low + (h - below) * (high - low);
}
