import type { Category, Placement, Unit } from './board.ts';
import type { Sorting } from './sorting.ts';

/** One thing on a board before and after; null where it was not there, or is no longer; never both. */
export interface Changed<T> {
  before: T | null;
  after: T | null;
}
/** The thing itself, as it is or was. */
export const thingOf = <T>({ before, after }: Changed<T>): T => (after ?? before) as T;

/**
 * What a move changes: what the store writes, what the log tells, and what undoing takes back. A card in the task
 * frame changes as one thing wherever it goes; in the competency frame, for each category.
 */
export type Change =
  | ({ kind: 'unit' } & Changed<Unit>)
  | ({ kind: 'category' } & Changed<Category>)
  | ({ kind: 'placement' } & Changed<Placement>);

/** Names the place that a placement takes: there is one in each slot at most. */
export const slotOf = ({ frame, cardId, categoryId }: Placement): string =>
  frame === 'task' ? `task ${cardId}` : `${categoryId} ${cardId}`;

/** All that differs between two states of a board. */
export function changesBetween(before: Sorting, after: Sorting): Change[] {
  return [
    ...differing(before.units, after.units, ({ id }) => id).map((change) => ({
      kind: 'unit' as const,
      ...change
    })),
    ...differing(before.categories, after.categories, ({ id }) => id).map((change) => ({
      kind: 'category' as const,
      ...change
    })),
    ...differing(before.placements, after.placements, slotOf).map((change) => ({
      kind: 'placement' as const,
      ...change
    }))
  ];
}

function differing<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string
): Changed<T>[] {
  if (before === after) return [];
  const left = new Map(before.map((one) => [keyOf(one), one]));
  const changes: Changed<T>[] = [];
  for (const one of after) {
    const was = left.get(keyOf(one));
    left.delete(keyOf(one));
    if (was === one) continue;
    if (!was) changes.push({ before: null, after: one });
    else if (!alike(was, one)) changes.push({ before: was, after: one });
  }
  for (const gone of left.values()) changes.push({ before: gone, after: null });
  return changes;
}

const alike = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => {
    const [one, other] = [a[key], b[key]];
    return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
  });
