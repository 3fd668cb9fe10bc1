import { type Figure, noFigure, type Reading } from './figure.ts';
import { proportion, reaches } from './proportion.ts';

/** An incident that judges allocated to the categories of others. */
export interface Allocated {
  incident: string;
  /** The category in which its makers put it. */
  original: string;
  /** The category that each judge chose; null = not judged. */
  allocations: readonly (string | null)[];
}

/** Strong: candidate for an anchor. Kept. Moves: most judges say one other category. Dropped. */
export type Outcome = 'strong' | 'kept' | 'moves' | 'dropped';

export interface IncidentRetranslation {
  incident: string;
  original: string;
  /** Share of the judges who chose the original category; `n` counts judges. */
  share: Figure;
  /** Every category chosen, the most chosen first. */
  chosen: [category: string, judges: number][];
  /** The most chosen category, the original one if it is among equals; null without judges, or among equals. */
  modal: string | null;
  /** null without judges. */
  outcome: Outcome | null;
  /** The category that it is most confused with: which border to discuss; null when there is none. */
  border: string | null;
}

export interface CategoryRetranslation {
  category: string;
  /** Share of its incidents that judges left in it; `n` counts its incidents with judges. */
  kept: Figure;
  /** At least half of its incidents kept, and two. If not: redefine, merge or drop. null without incidents. */
  stands: boolean | null;
}

export interface Retranslation {
  incidents: IncidentRetranslation[];
  categories: CategoryRetranslation[];
  /** Judgements: rows are original categories, columns those chosen (and the one for what fits none, last). */
  confusion: { rows: string[]; columns: string[]; counts: number[][] };
}

export interface RetranslationOptions {
  /** What judges chose when no category fitted: a disagreement, and no category to move to. */
  none?: string;
  /** Shares of the judges. @default 0.6, 0.8, 0.6 */
  keep?: number;
  strong?: number;
  move?: number;
}

/** Below this many judges even a large share says little (method page, section 6). */
const fewestJudges = 5;

/**
 * The figures of a retranslation (Smith & Kendall 1963; statistics page, section 14; method page, section 6).
 * Shares are compared unrounded.
 * @param categories ids in the order in which they are shown, without the one for what fits none
 */
export function retranslation(
  allocated: readonly Allocated[],
  categories: readonly string[],
  options: RetranslationOptions = {}
): Retranslation {
  const incidents = allocated.map((one) => incidentOf(one, options));
  const columns = [...categories, ...(options.none === undefined ? [] : [options.none])];
  return {
    incidents,
    categories: categories.map((category) => categoryOf(category, incidents)),
    confusion: {
      rows: [...categories],
      columns,
      counts: categories.map((row) => {
        const mine = incidents.filter(({ original }) => original === row);
        return columns.map((column) =>
          mine.reduce((sum, { chosen }) => sum + (chosen.find(([name]) => name === column)?.[1] ?? 0), 0)
        );
      })
    }
  };
}

function incidentOf(
  { incident, original, allocations }: Allocated,
  options: RetranslationOptions
): IncidentRetranslation {
  const { none, keep = 0.6, strong = 0.8, move = 0.6 } = options;
  const judged = allocations.filter((category) => category !== null);
  const counts = new Map<string, number>();
  for (const category of judged) counts.set(category, (counts.get(category) ?? 0) + 1);
  const first = (category: string) => Number(category !== original);
  const chosen = [...counts].sort(([a, x], [b, y]) => y - x || first(a) - first(b) || (a < b ? -1 : 1));
  const n = judged.length;
  const mine = counts.get(original) ?? 0;
  const [top, second] = chosen;
  const shared = top !== undefined && top[1] === second?.[1] && top[0] !== original;
  const modal = shared ? null : (top?.[0] ?? null);
  const moves =
    modal !== null && modal !== original && modal !== none && reaches(counts.get(modal) ?? 0, n, move);
  return {
    incident,
    original,
    share: shareOf(mine, n),
    chosen,
    modal,
    outcome:
      n === 0
        ? null
        : reaches(mine, n, strong)
          ? 'strong'
          : reaches(mine, n, keep)
            ? 'kept'
            : moves
              ? 'moves'
              : 'dropped',
    border: chosen.find(([category]) => category !== original && category !== none)?.[0] ?? null
  };
}

function shareOf(mine: number, n: number): Figure {
  if (n === 0) return noFigure('no-units', 0);
  const share = proportion(mine, n);
  const few: Reading[] = n < fewestJudges ? ['too-few'] : [];
  return { ...share, readings: [...few, ...share.readings] };
}

function categoryOf(category: string, incidents: readonly IncidentRetranslation[]): CategoryRetranslation {
  const mine = incidents.filter(({ original, outcome }) => original === category && outcome !== null);
  const kept = mine.filter(({ outcome }) => outcome === 'strong' || outcome === 'kept').length;
  return {
    category,
    kept: proportion(kept, mine.length),
    stands: mine.length === 0 ? null : 2 * kept >= mine.length && kept >= 2
  };
}
