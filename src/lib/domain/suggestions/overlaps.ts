import { matchCategories, type CategoryOverlap } from '../statistics/groupings/matching.ts';
import type { GroupCategory } from './match.ts';

export interface Overlaps {
  /** What two categories share, and how many incidents both groups sorted. */
  of(i: number, j: number): { found: CategoryOverlap | undefined; n: number };
}

/** What the categories of every two groups share. */
export function overlapsOf(categories: readonly GroupCategory[]): Overlaps {
  const incidents = [...new Set(categories.flatMap((category) => category.incidents))];
  const place = new Map(incidents.map((incident, i) => [incident, i]));
  const groups = [...new Set(categories.map(({ group }) => group))];
  // The categories of a group are told apart by their place in the list: two may have one label.
  const sorts = groups.map((group) => {
    const sort: (string[] | null)[] = incidents.map(() => null);
    categories.forEach((category, c) => {
      if (category.group !== group) return;
      for (const incident of category.incidents) (sort[place.get(incident)!] ??= []).push(String(c));
    });
    return sort;
  });
  const found = new Map<string, CategoryOverlap>();
  const common = new Map<string, number>();
  groups.forEach((_, g) => {
    for (let h = g + 1; h < groups.length; h++) {
      const match = matchCategories(sorts[g]!, sorts[h]!);
      common.set(`${groups[g]} ${groups[h]}`, match.n).set(`${groups[h]} ${groups[g]}`, match.n);
      for (const overlap of match.overlaps) {
        found.set(`${overlap.first} ${overlap.second}`, overlap);
        found.set(`${overlap.second} ${overlap.first}`, turned(overlap));
      }
    }
  });
  return {
    of: (i, j) => ({
      found: found.get(`${i} ${j}`),
      n: common.get(`${categories[i]!.group} ${categories[j]!.group}`) ?? 0
    })
  };
}

function turned(overlap: CategoryOverlap): CategoryOverlap {
  const { first, second, sizes, relation } = overlap;
  const other = relation === 'parent' ? 'child' : relation === 'child' ? 'parent' : relation;
  return { ...overlap, first: second, second: first, sizes: [sizes[1], sizes[0]], relation: other };
}
