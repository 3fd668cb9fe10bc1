/** Something that has its place in a row; real numbers, so that a newcomer fits between any two. */
export interface Positioned {
  position: number;
}

/**
 * The position of a newcomer in a row.
 * @param row in order, without the newcomer
 * @param at the index that it takes; the length of the row for the end
 * @returns null when no number is left between its neighbours: number the row afresh
 */
export function positionAt(row: readonly Positioned[], at: number): number | null {
  const before = row[at - 1]?.position;
  const after = row[at]?.position;
  if (before === undefined) return after === undefined ? 1 : after - 1;
  if (after === undefined) return before + 1;
  const between = (before + after) / 2;
  return before < between && between < after ? between : null;
}

/**
 * Puts a newcomer in a row.
 * @returns what has to be written: the newcomer, or the whole row where it had to be numbered afresh
 */
export function inserted<T extends Positioned>(row: readonly T[], newcomer: T, at: number): T[] {
  const position = positionAt(row, at);
  if (position !== null) return [{ ...newcomer, position }];
  return [...row.slice(0, at), newcomer, ...row.slice(at)].map((item, i) => ({ ...item, position: i + 1 }));
}
