/** Something that has its place in a row; real numbers, so that a newcomer fits between any two. */
export interface Positioned {
  position: number;
}

/**
 * Positions for newcomers in a row.
 * @param row in order, without the newcomers
 * @param at the index that the first takes; the length of the row for the end
 * @returns null when no numbers are left between the neighbours: number the row afresh
 */
export function positionsAt(row: readonly Positioned[], at: number, count: number): number[] | null {
  const before = row[at - 1]?.position;
  const after = row[at]?.position;
  const found = Array.from({ length: count }, (_, i) => {
    if (after === undefined) return (before ?? 0) + i + 1;
    if (before === undefined) return after - count + i;
    return before + ((after - before) * (i + 1)) / (count + 1);
  });
  const all = [before ?? -Infinity, ...found, after ?? Infinity];
  return all.every((position, i) => i === 0 || (all[i - 1] ?? 0) < position) ? found : null;
}

/**
 * Puts newcomers in a row, together and in their order.
 * @returns what has to be written: the newcomers, or the whole row where it had to be numbered afresh
 */
export function inserted<T extends Positioned>(row: readonly T[], newcomers: readonly T[], at: number): T[] {
  const positions = positionsAt(row, at, newcomers.length);
  if (positions) return newcomers.map((one, i) => ({ ...one, position: positions[i] ?? one.position }));
  const all = [...row.slice(0, at), ...newcomers, ...row.slice(at)];
  return all.map((item, i) => ({ ...item, position: i + 1 }));
}
