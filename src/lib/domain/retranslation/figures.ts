import type { Figure } from '../statistics/figure.ts';
import { proportion } from '../statistics/proportion.ts';
import { retranslation, type Outcome } from '../statistics/retranslation.ts';
import type { Round, RoundAnswer } from './round.ts';

/** Stands for "fits none" in the statistics; no category has this id. */
const none = '';

/** Below this many judges the figures of a round are indicative only (method page, section 6). */
export const fewestJudges = 5;
/** From this share on an incident came back strongly: a candidate for an anchor. */
const strong = 0.8;

export interface CardFigures {
  cardId: string;
  incidentId: string;
  /** Where it lay when the round began. */
  categoryIds: string[];
  /** Share of its judges who put it back; `n` counts judges. */
  back: Figure;
  /** Where its judges put it, the most chosen first; null: it fits none. */
  chosen: { categoryId: string | null; judges: number }[];
  /** Null without judges. */
  outcome: Outcome | null;
  /** The category that most judges say, for one that moves. */
  moveTo: string | null;
}

export interface CategoryFigures {
  id: string;
  /** Share of its incidents that were kept; `n` counts its incidents with judges. */
  kept: Figure;
  /** How many of those were kept. */
  keptCards: number;
  /** Judgements of its cards, and how many of them put the card back. */
  judgements: number;
  back: number;
  /** Kept as a category; null without judged incidents. */
  stands: boolean | null;
  /** Where its cards went most when they did not come back; null in `categoryId`: fits none. */
  confused: { categoryId: string | null; times: number } | null;
}

export interface RoundFigures {
  /** Judges who answered anything. */
  judges: number;
  /** Fewer judges than a result should rest on. */
  indicative: boolean;
  judgements: number;
  back: number;
  /** Share of the incidents that were kept; `n` counts incidents with judges. */
  kept: Figure;
  cards: CardFigures[];
  categories: CategoryFigures[];
  /** Rows are the categories a card came from, columns those chosen and, last, none: judgements. */
  confusion: number[][];
}

/**
 * What came of a round. A card that lay in several categories (competencies) comes back when a judge chooses one
 * of them; it counts in the row of each.
 * @param threshold per cent of the judges that keep an incident, or move it
 * @param counts which incidents count: those that were excluded or deleted since do not
 */
export function roundFigures(
  round: Pick<Round, 'categories' | 'cards'>,
  answers: readonly RoundAnswer[],
  threshold: number,
  counts: (incidentId: string) => boolean = () => true
): RoundFigures {
  const cards = round.cards.filter(({ incidentId }) => counts(incidentId));
  const known = new Set(cards.map(({ cardId }) => cardId));
  const given = answers.filter(({ cardId }) => known.has(cardId));
  const chosenOf = Map.groupBy(given, ({ cardId }) => cardId);
  const ids = round.categories.map(({ id }) => id);
  const share = threshold / 100;
  // One row for each category that a card lay in.
  const result = retranslation(
    cards.flatMap(({ cardId, categoryIds }) =>
      categoryIds.map((original) => ({
        incident: cardId,
        original,
        allocations: (chosenOf.get(cardId) ?? []).map(({ categoryId }) =>
          categoryId !== null && categoryIds.includes(categoryId) ? original : (categoryId ?? none)
        )
      }))
    ),
    ids,
    { none, keep: share, move: share, strong: Math.max(strong, share) }
  );
  const first = new Map(result.incidents.toReversed().map((one) => [one.incident, one]));
  const figures = cards.flatMap(({ cardId, incidentId, categoryIds }): CardFigures[] => {
    const found = first.get(cardId);
    if (!found) return [];
    const moveTo = found.outcome === 'moves' ? found.modal : null;
    const chosen = countsOf(chosenOf.get(cardId) ?? [], ids);
    return [{ cardId, incidentId, categoryIds, back: found.share, chosen, outcome: found.outcome, moveTo }];
  });
  const judged = figures.filter(({ outcome }) => outcome !== null);
  const kept = judged.filter(({ outcome }) => isKept(outcome)).length;
  const backOf = ({ back }: CardFigures) => Math.round((back.value ?? 0) * back.n);
  const judges = new Set(given.map(({ participantId }) => participantId)).size;
  return {
    judges,
    indicative: judges < fewestJudges,
    judgements: given.length,
    back: judged.reduce((sum, card) => sum + backOf(card), 0),
    kept: proportion(kept, judged.length),
    cards: figures,
    categories: result.categories.map(({ category, kept: share, stands }, row): CategoryFigures => {
      const line = result.confusion.counts[row] ?? [];
      const away = line.map((times, column) => ({ times, column })).filter(({ column }) => column !== row);
      const most = away.reduce((a, b) => (b.times > a.times ? b : a), { times: 0, column: -1 });
      return {
        id: category,
        kept: share,
        keptCards: Math.round((share.value ?? 0) * share.n),
        judgements: line.reduce((sum, times) => sum + times, 0),
        back: line[row] ?? 0,
        stands,
        confused: most.times === 0 ? null : { categoryId: ids[most.column] ?? null, times: most.times }
      };
    }),
    confusion: result.confusion.counts
  };
}

export const isKept = (outcome: Outcome | null): boolean => outcome === 'strong' || outcome === 'kept';

function countsOf(answers: readonly RoundAnswer[], ids: readonly string[]): CardFigures['chosen'] {
  const byCategory = Map.groupBy(answers, ({ categoryId }) => categoryId);
  // "None" after all categories.
  const rank = (id: string | null) => (id === null ? ids.length : ids.indexOf(id));
  return [...byCategory]
    .map(([categoryId, all]) => ({ categoryId, judges: all.length }))
    .sort((a, b) => b.judges - a.judges || rank(a.categoryId) - rank(b.categoryId));
}

/** Categories that do not stand, the weakest first: what to redefine, merge or drop. */
export function redefineFirst(figures: Pick<RoundFigures, 'categories'>): CategoryFigures[] {
  const share = ({ back, judgements }: CategoryFigures) => (judgements === 0 ? 0 : back / judgements);
  return figures.categories
    .filter(({ stands }) => stands === false)
    .sort((a, b) => (a.kept.value ?? 0) - (b.kept.value ?? 0) || share(a) - share(b));
}
