import type { Card, Category, Placement, Span, Unit } from './board.ts';
import { wholeOf, without } from './spans.ts';

/** As much of a board as its rules need; of the incidents' texts only those of an incident that is to be split. */
export interface Sorting {
  id: string;
  cards: (Pick<Card, 'incidentId'> & Partial<Pick<Card, 'answers' | 'version'>>)[];
  units: Unit[];
  categories: Category[];
  placements: Placement[];
}

/**
 * Why a move no longer holds: the card or category is `gone`, someone `changed` the same text, the board (or an
 * incident, of units) is `full`; `empty`: nothing would be cut out, or nothing would remain.
 * A lost race; nobody's fault.
 */
export type Lost = 'gone' | 'changed' | 'full' | 'empty';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
export const byPosition = (a: Placement, b: Placement): number =>
  a.position - b.position || compare(a.cardId, b.cardId);
export const byCategoryPosition = (a: Category, b: Category): number =>
  a.position - b.position || compare(a.id, b.id);

/** The incident of a card that lies on this board, else null. */
export function incidentOf(board: Sorting, cardId: string): string | null {
  const incidentId = board.units.find(({ id }) => id === cardId)?.incidentId ?? cardId;
  return board.cards.some((card) => card.incidentId === incidentId) ? incidentId : null;
}

/** Every card on the board: the own cards of the incidents, and their units. */
export function cardIdsOf(board: Sorting): Set<string> {
  const incidents = new Set(board.cards.map(({ incidentId }) => incidentId));
  return new Set([
    ...incidents,
    ...board.units.filter(({ incidentId }) => incidents.has(incidentId)).map(({ id }) => id)
  ]);
}

/** What lies in a category (null: what fits nowhere), in order. */
export const rowOf = (board: Sorting, categoryId: string | null): Placement[] =>
  board.placements.filter((placement) => placement.categoryId === categoryId).sort(byPosition);

/** The text that is a card's own; null where the text of its incident is not at hand. */
export function spansOf(board: Sorting, cardId: string): Span[] | null {
  const unit = board.units.find(({ id }) => id === cardId);
  if (unit) return unit.spans;
  const answers = board.cards.find(({ incidentId }) => incidentId === cardId)?.answers;
  const cut = board.units.filter(({ incidentId }) => incidentId === cardId).flatMap(({ spans }) => spans);
  return answers ? without(wholeOf(answers), cut) : null;
}
