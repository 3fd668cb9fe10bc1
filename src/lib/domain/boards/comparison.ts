import type { Dendrogram } from '../clustering/dendrogram.ts';
import { discussPilesFirst } from '../statistics/agreement/discuss-piles.ts';
import type { Figure } from '../statistics/figure.ts';
import { groupingReport } from '../statistics/groupings/report.ts';
import { agreedOn, type Agreed } from './agreed.ts';
import { pilesTable, sortersBy, type OwnSort } from './own-sorts.ts';

/** An incident that members laid with different company, and who put it where. */
export interface ToDiscuss {
  incidentId: string;
  /** From 0 (everyone lays it with the same incidents) to 1. */
  disagreement: number;
  /** `labels` empty: it fits nowhere. */
  places: { ownerId: string; labels: string[] }[];
}

/** What the members of a group sorted alone, beside each other; plain data. */
export interface SortComparison {
  /** Who sorted anything. */
  sorters: string[];
  /** How many task categories each of them made that hold something. */
  piles: Record<string, number>;
  /** Mean of all pairs of members: the adjusted Rand index, or omega where parts of an incident lie apart. */
  agreement: Figure;
  overlapping: boolean;
  pairs: { sorters: [string, string]; agreement: Figure }[];
  /** Incidents that at least one member sorted. */
  incidentIds: string[];
  /** `[i][j]`: share of the members who sorted both that laid them together; null above 200 incidents. */
  matrix: (number | null)[][] | null;
  /** Its leaves are places in `incidentIds`. */
  dendrogram: Dendrogram;
  /** The most contested first. */
  discuss: ToDiscuss[];
  agreed: Agreed[];
}

/** @param incidentIds every incident of the set, in the order of the board */
export function compareOwnSorts(sorts: readonly OwnSort[], incidentIds: readonly string[]): SortComparison {
  const table = pilesTable(sorts, incidentIds);
  const report = groupingReport(table, { permutations: 0 });
  const labelOf = new Map(
    sorts.flatMap(({ board }) => board.categories.map(({ id, label }) => [id, label] as const))
  );
  const labels = (ids: readonly string[]) => ids.map((id) => labelOf.get(id) ?? '');
  const sorters = sortersBy(sorts, 'task');
  return {
    sorters: report.groups,
    piles: Object.fromEntries(
      sorters.map(({ ownerId, board }) => {
        const used = board.placements.flatMap((p) => (p.frame === 'task' ? (p.categoryId ?? []) : []));
        return [ownerId, new Set(used).size];
      })
    ),
    agreement: report.mean,
    overlapping: report.overlapping,
    pairs: report.pairs.map(({ groups, adjustedRand, omega }) => ({
      sorters: groups,
      agreement: omega ?? adjustedRand
    })),
    incidentIds: report.units,
    matrix: report.coAssociation,
    dendrogram: report.proposal.dendrogram,
    discuss: discussPilesFirst(table).units.map(({ unit, disagreement, sorted }) => ({
      incidentId: unit,
      disagreement,
      places: sorted.map(({ coder, piles }) => ({ ownerId: coder, labels: labels(piles) }))
    })),
    agreed: agreedOn(sorts, incidentIds)
  };
}
