import type { Patch } from '../live/events.ts';
import { incidentOf, type Sorting } from './sorting.ts';

/**
 * The board after something that the stream told; the same patch twice changes nothing more.
 * Patches of other boards and of other things leave it as it is.
 */
export function patched<B extends Sorting>(board: B, patch: Patch): B {
  if (patch.kind === 'category' && patch.boardId === board.id) {
    const { id, value } = patch;
    const others = board.categories.filter((category) => category.id !== id);
    return value
      ? { ...board, categories: [...others, value] }
      : {
          ...board,
          categories: others,
          placements: board.placements.filter(({ categoryId }) => categoryId !== id)
        };
  }
  if (patch.kind === 'units' && patch.boardId === board.id) {
    const { incidentId, value } = patch;
    const cards = new Set([incidentId, ...value.map(({ id }) => id)]);
    return {
      ...board,
      units: [...board.units.filter((unit) => unit.incidentId !== incidentId), ...value],
      placements: board.placements.filter(
        (placement) => placement.incidentId !== incidentId || cards.has(placement.cardId)
      )
    };
  }
  if (patch.kind === 'placements' && patch.boardId === board.id) {
    const { cardId, frame, value } = patch;
    const others = board.placements.filter(
      (placement) => placement.cardId !== cardId || placement.frame !== frame
    );
    // What lies on a board has a card there: an incident that was excluded keeps its place for its return.
    const known = incidentOf(board, cardId) !== null;
    return { ...board, placements: known ? [...others, ...value] : others };
  }
  return board;
}
