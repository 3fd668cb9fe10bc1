import type { Frame } from '../boards/board.ts';
import { byCategoryPosition, cardIdsOf, incidentOf, type Sorting } from '../boards/sorting.ts';
import type { RoundCard, RoundCategory } from './round.ts';

/** Why the categories of a group cannot be retranslated now; pages say it in words. */
export type Obstacle =
  /** There is no other group with members. */
  | 'one_group'
  /** Its members still sort alone, or compare. */
  | 'not_together'
  /** Fewer than two of its categories hold an incident. */
  | 'few_categories';

/** Below this many categories with a card there is nothing to choose from. */
export const fewestCategories = 2;

/**
 * What a round would be about: all categories of a frame, and the cards that lie in one. What lies on the pile or
 * fits nowhere has no category to come back to.
 * @returns null when fewer than two categories hold a card
 */
export function materialOf(
  board: Sorting,
  frame: Frame
): { categories: RoundCategory[]; cards: RoundCard[] } | null {
  const categories = board.categories.filter((one) => one.frame === frame).sort(byCategoryPosition);
  const known = new Set(categories.map(({ id }) => id));
  const cardIds = [...cardIdsOf(board)];
  const cards = cardIds.flatMap((cardId): RoundCard[] => {
    const incidentId = incidentOf(board, cardId);
    const lies = new Set(
      board.placements
        .filter((one) => one.cardId === cardId && one.frame === frame)
        .map(({ categoryId }) => categoryId)
    );
    const categoryIds = categories.flatMap(({ id }) => (lies.has(id) ? id : []));
    return incidentId === null || categoryIds.length === 0 ? [] : [{ cardId, incidentId, categoryIds }];
  });
  const filled = new Set(cards.flatMap(({ categoryIds }) => categoryIds).filter((id) => known.has(id)));
  if (filled.size < fewestCategories) return null;
  return {
    categories: categories.map(({ id, label, definition, include, exclude }) => ({
      id,
      label,
      definition,
      include,
      exclude
    })),
    cards
  };
}
