import { bestAssignment } from './assignment.ts';
import type { OverlappingSort } from './sort.ts';

/** What is proposed for two categories: make them one; related; the first as parent of the second, or its child. */
export type Relation = 'merge' | 'related' | 'parent' | 'child';

/** A category of one group and one of another that share units. */
export interface CategoryOverlap {
  first: string;
  second: string;
  /** Units in both. */
  common: number;
  /** Units in each, of those that both groups sorted. */
  sizes: [number, number];
  /** common / units in either */
  jaccard: number;
  relation: Relation | null;
}

export interface CategoryMatch {
  /** Units that both groups sorted. */
  n: number;
  /** Categories in each group, of these units. */
  categories: [number, number];
  /** Every two categories that share a unit, the largest overlap first. */
  overlaps: CategoryOverlap[];
  /**
   * One to one, with the most units in common altogether; with ties other pairs can give the same total.
   * null above 200 categories.
   */
  assignment: [first: string, second: string, common: number][] | null;
  /** Units in the assigned pairs. */
  matched: number | null;
}

/** Above this the assignment is not made: it would take long, and nobody matches that many by hand. */
const mostAssigned = 200;

/**
 * Which categories of two groups mean the same, as far as their units can tell (statistics page, section 9).
 * Proposed as one at an overlap of .50, as related from .25. A category that holds four fifths or more of
 * several smaller ones is proposed as their parent, but for one that it should merge with.
 */
export function matchCategories(first: OverlappingSort, second: OverlappingSort): CategoryMatch {
  const common = [...first.keys()].filter((i) => first[i] && second[i]);
  const [mine, theirs] = [sizesOf(first, common), sizesOf(second, common)];
  const counts = new Map<string, Map<string, number>>();
  for (const i of common) {
    for (const one of new Set(first[i])) {
      const row = counts.get(one) ?? new Map<string, number>();
      counts.set(one, row);
      for (const other of new Set(second[i])) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const overlaps = [...counts].flatMap(([one, row]) =>
    [...row].map(([other, both]): CategoryOverlap => {
      const sizes: [number, number] = [mine.get(one) ?? 0, theirs.get(other) ?? 0];
      const jaccard = both / (sizes[0] + sizes[1] - both);
      return { first: one, second: other, common: both, sizes, jaccard, relation: null };
    })
  );
  const assignment =
    Math.max(mine.size, theirs.size) > mostAssigned
      ? null
      : assign([...mine.keys()], [...theirs.keys()], counts);
  return {
    n: common.length,
    categories: [mine.size, theirs.size],
    overlaps: withRelations(overlaps).sort((a, b) => b.jaccard - a.jaccard),
    assignment,
    matched: assignment && assignment.reduce((sum, [, , both]) => sum + both, 0)
  };
}

/** Units in each category. */
function sizesOf(sort: OverlappingSort, units: number[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const i of units) for (const label of new Set(sort[i])) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  return sizes;
}

function assign(
  rows: string[],
  columns: string[],
  counts: Map<string, Map<string, number>>
): [string, string, number][] {
  const gains = rows.map((one) => columns.map((other) => counts.get(one)?.get(other) ?? 0));
  return bestAssignment(gains)
    .map(([i, j]): [string, string, number] => [rows[i]!, columns[j]!, gains[i]![j]!])
    .filter(([, , both]) => both > 0);
}

// In whole numbers, so that a share on the threshold is never lost by rounding.
const merging = ({ common, sizes: [a, b] }: CategoryOverlap) => 2 * common >= a + b - common;
const related = ({ common, sizes: [a, b] }: CategoryOverlap) => 4 * common >= a + b - common;
const inFirst = ({ common, sizes: [a, b] }: CategoryOverlap) => b < a && 5 * common >= 4 * b;
const inSecond = ({ common, sizes: [a, b] }: CategoryOverlap) => a < b && 5 * common >= 4 * a;

function withRelations(overlaps: CategoryOverlap[]): CategoryOverlap[] {
  const parents = familiesOf(overlaps.filter(inFirst), ({ first }) => first);
  const children = familiesOf(overlaps.filter(inSecond), ({ second }) => second);
  return overlaps.map((overlap) => ({
    ...overlap,
    relation: parents.has(overlap)
      ? 'parent'
      : children.has(overlap)
        ? 'child'
        : merging(overlap)
          ? 'merge'
          : related(overlap)
            ? 'related'
            : null
  }));
}

/** The overlaps of large categories with their children, where there are several. */
function familiesOf(
  inside: CategoryOverlap[],
  large: (overlap: CategoryOverlap) => string
): Set<CategoryOverlap> {
  return new Set(
    [...Map.groupBy(inside, large).values()]
      .filter((family) => family.length > 1)
      .flatMap((family) => {
        const [partner, ...more] = family.filter(merging);
        // Two halves of one category cannot both merge with it: they are its children.
        return partner && more.length === 0 ? family.filter((overlap) => overlap !== partner) : family;
      })
  );
}
