/** What a group calls a pile: a category's id or label. It means nothing outside the group. */
export type Pile = string | number;

/**
 * Where a group laid each unit, in one pile at most: null = not sorted (yet), an empty list = fits nowhere,
 * which makes the unit a pile of its own.
 */
export type Sort = readonly (Pile | readonly [] | null)[];

/** Where a group laid each unit, in one pile or several; null and an empty list as in `Sort`. */
export type OverlappingSort = readonly (readonly string[] | null)[];

/** A sort in the form that allows several piles. */
export function overlapping(sort: Sort): OverlappingSort {
  return sort.map((pile) => (pile === null ? null : typeof pile === 'object' ? pile : [String(pile)]));
}

/** A sort in which no unit lies in several piles; null when some unit does. */
export function withoutOverlap(sort: OverlappingSort): Sort | null {
  const single = sort.map((piles) => (piles === null ? null : (piles[0] ?? ([] as const))));
  return sort.some((piles) => piles !== null && new Set(piles).size > 1) ? null : single;
}
