import { asSets, byText, type Codings } from '../codings.ts';
import { MostContested } from './contested-pairs.ts';
import { more, type DiscussOptions } from './discuss.ts';

/** A coder with their own pile or piles; none = the coder left the unit apart. */
export interface OwnPiles {
  coder: string;
  piles: string[];
}

/** A unit that coders group differently. */
export interface SortedUnit {
  unit: string;
  /** From 0 (everyone lays it with the same units) to 1. */
  disagreement: number;
  /** Units that some coder lays it with, and those of them that not every coder does. */
  companions: number;
  contested: number;
  /** Every coder who sorted it, with what they call its pile. */
  sorted: OwnPiles[];
}

/** Two units that some coders lay together and others apart. */
export interface SortedPair {
  units: [string, string];
  disagreement: number;
  /** Share of the coders who sorted both that lay them together; most contested at 0.5. */
  coAssociation: number;
  /** Who lays them together, in which of their piles. */
  together: OwnPiles[];
  apart: string[];
}

/**
 * What to discuss first when every coder sorted freely into piles of their own, so that labels cannot be
 * compared: only which units lie together. Two units of which t of r coders (who sorted both) lay them together
 * have the disagreement 2 t (r − t) / (r (r − 1)): the share of pairs of coders that differ about them. A unit's
 * is the mean over the units that at least one coder laid it with; for two coders that is 1 − the overlap
 * (Jaccard) of its company. Equal scores: the more contested company first, then the more coders, then by id.
 * What nobody sorts differently is left out.
 * @param table labels are each coder's own; several piles may hold one unit; an empty set is a unit left apart,
 *   a rest category must be given as that
 * @param options.limit of units and of pairs. @default all units, 50 pairs
 */
export function discussPilesFirst(
  table: Codings,
  { limit }: Pick<DiscussOptions, 'limit'> = {}
): { units: SortedUnit[]; pairs: SortedPair[] } {
  const { units, coders, cells } = asSets(table);
  const lists = { companions: units.map(() => 0), contested: units.map(() => 0), sum: units.map(() => 0) };
  const best = new MostContested(limit ?? 50, units);
  for (let i = 0; i < units.length; i++) {
    for (let j = 0; j < i; j++) {
      const { both, together } = compare(cells[i] ?? [], cells[j] ?? []);
      if (both < 2 || together === 0) continue;
      const disagreement = (2 * together * (both - together)) / (both * (both - 1));
      for (const u of [i, j]) {
        lists.companions[u]!++;
        lists.sum[u]! += disagreement;
        if (disagreement > 0) lists.contested[u]!++;
      }
      if (disagreement > 0) best.add({ i, j, both, together, disagreement });
    }
  }
  const own = (u: number): OwnPiles[] =>
    coders
      .flatMap((coder, c) => {
        const piles = cells[u]?.[c];
        return piles ? [{ coder, piles: [...piles] }] : [];
      })
      .sort((a, b) => byText(a.coder, b.coder));
  return {
    units: units
      .map((unit, u): SortedUnit => {
        const [companions, contested] = [lists.companions[u]!, lists.contested[u]!];
        const disagreement = contested === 0 ? 0 : lists.sum[u]! / companions;
        return { unit, disagreement, companions, contested, sorted: own(u) };
      })
      .filter(({ contested }) => contested > 0)
      .sort(
        (a, b) =>
          more(a.disagreement, b.disagreement) ||
          more(a.contested, b.contested) ||
          more(a.sorted.length, b.sorted.length) ||
          byText(a.unit, b.unit)
      )
      .slice(0, limit),
    pairs: best.list().map(({ i, j, both, together, disagreement }) => {
      const theirs = new Map(own(j).map(({ coder, piles }) => [coder, piles]));
      const shared = own(i)
        .filter(({ coder }) => theirs.has(coder))
        .map(({ coder, piles }) => ({
          coder,
          piles: piles.filter((pile) => theirs.get(coder)?.includes(pile))
        }));
      return {
        units: [units[i] ?? '', units[j] ?? ''].sort(byText) as [string, string],
        disagreement,
        coAssociation: together / both,
        together: shared.filter(({ piles }) => piles.length > 0),
        apart: shared.filter(({ piles }) => piles.length === 0).map(({ coder }) => coder)
      };
    })
  };
}

type Sets = readonly (readonly string[] | null)[];

/** How many coders sorted both units, and how many of them laid them together. */
function compare(one: Sets, other: Sets): { both: number; together: number } {
  let [both, together] = [0, 0];
  for (let c = 0; c < one.length; c++) {
    const [a, b] = [one[c], other[c]];
    if (!a || !b) continue;
    both++;
    if (a.some((pile) => b.includes(pile))) together++;
  }
  return { both, together };
}
