import type { Placement } from './board.ts';
import type { PlainMove } from './move.ts';
import { inserted } from './positions.ts';
import { incidentOf, rowOf, type Lost, type Sorting } from './sorting.ts';

type Of<K extends PlainMove['kind']> = Extract<PlainMove, { kind: K }>;

/** The board with these cards laid in a category. Cards that are gone are left out; `gone` when none is left. */
export function place<B extends Sorting>(
  board: B,
  { cardIds, categoryId, before, from }: Omit<Of<'place'>, 'kind'>
): B | Lost {
  const category = board.categories.find(({ id }) => id === categoryId);
  if (categoryId !== null && !category) return 'gone';
  const frame = category?.frame ?? 'task';
  const cards = [...new Set(cardIds)].flatMap((cardId) => {
    const incidentId = incidentOf(board, cardId);
    return incidentId === null ? [] : { cardId, incidentId };
  });
  if (cards.length === 0) return 'gone';
  const moving = new Set(cards.map(({ cardId }) => cardId));

  const now = rowOf(board, categoryId);
  const others = now.filter(({ cardId }) => !moving.has(cardId));
  // Before a card that moves along: before the first one after it that stays.
  const named = now.findIndex(({ cardId }) => cardId === before);
  const next = named === -1 ? undefined : now.slice(named).find(({ cardId }) => !moving.has(cardId));
  const at = next ? others.indexOf(next) : others.length;
  const wanted = [
    ...others.slice(0, at).map(({ cardId }) => cardId),
    ...moving,
    ...others.slice(at).map(({ cardId }) => cardId)
  ];
  const stays = wanted.length === now.length && wanted.every((cardId, i) => now[i]?.cardId === cardId);

  const leaves = (placement: Placement) =>
    moving.has(placement.cardId) &&
    placement.frame === frame &&
    placement.categoryId !== categoryId &&
    (frame === 'task' || placement.categoryId === from);
  const kept = board.placements.filter((placement) => !leaves(placement));
  if (stays) return kept.length === board.placements.length ? board : { ...board, placements: kept };
  const puts = inserted(
    others,
    cards.map((card): Placement => ({ ...card, categoryId, frame, position: 0 })),
    at
  );
  const put = new Set(puts.map(({ cardId }) => cardId));
  const rest = kept.filter((placement) => placement.categoryId !== categoryId || !put.has(placement.cardId));
  return { ...board, placements: [...rest, ...puts] };
}

export function takeOut<B extends Sorting>(board: B, { cardIds, categoryId }: Of<'take_out'>): B {
  const out = new Set(cardIds);
  const placements = board.placements.filter(
    (placement) => placement.categoryId !== categoryId || !out.has(placement.cardId)
  );
  return placements.length === board.placements.length ? board : { ...board, placements };
}
