import type { BoardState } from '../boards/board.ts';
import { cardsById, shownCards, type ShownCard } from '../boards/view.ts';
import type { RoundCard } from './round.ts';

/**
 * The cards of a round with their texts, in the order given. A part that was joined again since is shown as its
 * whole incident; an incident that was excluded or deleted is left out.
 */
export function shownOf(board: BoardState, cards: readonly RoundCard[]): ShownCard[] {
  const known = cardsById(shownCards(board));
  const incidents = new Map(board.cards.map((card) => [card.incidentId, card]));
  return cards.flatMap(({ cardId, incidentId }): ShownCard[] => {
    const incident = incidents.get(incidentId);
    const card = known.get(cardId) ?? (incident && { ...incident, cardId, part: null });
    return card ? [card] : [];
  });
}
