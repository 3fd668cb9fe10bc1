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
  /** One to one, with the most units in common altogether; with ties other pairs can give the same total. */
  assignment: [first: string, second: string, common: number][];
  /** Units in the assigned pairs. */
  matched: number;
}

type Categories = Map<string, Set<number>>;

/**
 * Which categories of two groups mean the same, as far as their units can tell (statistics page, section 9).
 * Proposed as one at an overlap of .50, as related from .25. A category that holds four fifths or more of
 * several smaller ones is proposed as their parent, but for one that it should merge with.
 */
export function matchCategories(first: OverlappingSort, second: OverlappingSort): CategoryMatch {
  const common = [...first.keys()].filter((i) => first[i] && second[i]);
  const [mine, theirs] = [categoriesOf(first, common), categoriesOf(second, common)];
  const [rows, columns] = [[...mine], [...theirs]];
  const counts = rows.map(([, units]) => columns.map(([, others]) => inBoth(units, others)));
  const overlaps = rows.flatMap(([one, units], i) =>
    columns.flatMap(([other, others], j): CategoryOverlap[] => {
      const both = counts[i]?.[j] ?? 0;
      if (both === 0) return [];
      const sizes: [number, number] = [units.size, others.size];
      const jaccard = both / (units.size + others.size - both);
      return [{ first: one, second: other, common: both, sizes, jaccard, relation: null }];
    })
  );
  const assignment = bestAssignment(counts)
    .map(([i, j]): [string, string, number] => [rows[i]![0], columns[j]![0], counts[i]![j]!])
    .filter(([, , both]) => both > 0);
  return {
    n: common.length,
    categories: [rows.length, columns.length],
    overlaps: withRelations(overlaps).sort((a, b) => b.jaccard - a.jaccard),
    assignment,
    matched: assignment.reduce((sum, [, , both]) => sum + both, 0)
  };
}

function categoriesOf(sort: OverlappingSort, units: number[]): Categories {
  const categories: Categories = new Map();
  for (const i of units) {
    for (const label of sort[i] ?? []) categories.set(label, (categories.get(label) ?? new Set()).add(i));
  }
  return categories;
}

function inBoth(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let both = 0;
  for (const unit of some) if (others.has(unit)) both++;
  return both;
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
