import type { Dendrogram } from '../../clustering/dendrogram.ts';
import { asSets, type Codings } from '../codings.ts';
import type { Figure } from '../figure.ts';
import { classProposal, coAssociation, coAssociationMatrix, proposalHeight } from './co-association.ts';
import { compareTable, type Comparison, notComparable } from './compare.ts';
import { crossTable } from './cross-table.ts';
import { type CategoryMatch, matchCategories } from './matching.ts';
import { meanAdjustedRand, meanOmega } from './mean.ts';
import { type Omega, omega } from './omega.ts';
import type { PermutationOptions } from './permutation.ts';
import { type OverlappingSort, withoutOverlap } from './sort.ts';

export interface GroupPair extends Comparison {
  groups: [string, string];
  /** Where piles overlap; null otherwise, as it would repeat the adjusted Rand index. */
  omega: Omega | null;
  /** Which categories of theirs may mean the same. */
  matching: CategoryMatch;
}

export interface GroupingReport {
  /** Units that at least one group sorted, by id. */
  units: string[];
  /** Groups that sorted any. */
  groups: string[];
  /** Some group laid a unit in several piles. */
  overlapping: boolean;
  /** Mean of all pairs of groups: of the adjusted Rand index, or of omega where piles overlap. */
  mean: Figure;
  pairs: GroupPair[];
  /** What the sorts have in common; only ever a proposal. */
  proposal: {
    /** Its leaves are places in `units`. */
    dendrogram: Dendrogram;
    /** Where it is cut, and the units of each category below, by id. */
    height: number;
    categories: string[][];
  };
  /** `[i][j]`: share of groups that laid both units together, null when no group sorted both. null above 200 units. */
  coAssociation: (number | null)[][] | null;
}

/** More is no table that anyone reads. */
const mostUnitsInMatrix = 200;
/** Above this, permutation tests are made only when asked for. */
const mostGroupsTested = 10;

/**
 * Compares groups that sorted the same units into categories of their own.
 * @param table a coder is a group; null = not sorted, an empty set = fits nowhere (a rest category must be
 *   given as that)
 * @param options.permutations of each test, 0 for none. @default 2000 up to 10 groups, 0 above
 */
export function groupingReport(table: Codings, options: PermutationOptions = {}): GroupingReport {
  const { units, groups, sorts } = sortsOf(table);
  const single = sorts.map(withoutOverlap);
  const overlapping = single.includes(null);
  const permutations = options.permutations ?? (groups.length > mostGroupsTested ? 0 : undefined);
  const everyTwo = groups.flatMap((_, a) => groups.slice(a + 1).map((_, b) => [a, a + 1 + b] as const));
  const pairs = everyTwo.map(([a, b]): GroupPair => {
    const [first, second] = [sorts[a]!, sorts[b]!];
    const [one, other] = [single[a], single[b]];
    const matching = matchCategories(first, second);
    const comparison =
      one && other && !overlapping
        ? compareTable(crossTable(one, other), { ...options, permutations })
        : notComparable(matching.n, matching.categories);
    return {
      groups: [groups[a]!, groups[b]!],
      ...comparison,
      omega: overlapping ? omega(first, second) : null,
      matching
    };
  });
  const counts = coAssociation(sorts);
  const { dendrogram, categories } = classProposal(counts);
  return {
    units,
    groups,
    overlapping,
    mean: overlapping
      ? meanOmega(pairs.flatMap((pair) => pair.omega ?? []))
      : meanAdjustedRand(
          everyTwo.map(([a, b]) => crossTable(single[a] ?? [], single[b] ?? [])),
          units.length
        ),
    pairs,
    proposal: {
      dendrogram,
      height: proposalHeight,
      categories: [...Map.groupBy(units, (_, i) => categories[i]).values()]
    },
    coAssociation: units.length > mostUnitsInMatrix ? null : coAssociationMatrix(counts)
  };
}

/** The sorts of a table, without groups that sorted nothing and units that nobody sorted. */
function sortsOf(table: Codings): { units: string[]; groups: string[]; sorts: OverlappingSort[] } {
  const { units, coders, cells } = asSets(table);
  const rows = [...units.keys()].filter((i) => cells[i]?.some((piles) => piles !== null));
  const columns = [...coders.keys()].filter((g) => rows.some((i) => (cells[i]?.[g] ?? null) !== null));
  return {
    units: rows.map((i) => units[i]!),
    groups: columns.map((g) => coders[g]!),
    sorts: columns.map((g) => rows.map((i) => cells[i]?.[g] ?? null))
  };
}
