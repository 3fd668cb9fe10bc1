import type { BoardState, Card, Category, Frame } from './board.ts';
import { byCategoryPosition, byPosition } from './apply.ts';

/** A category with its incidents, in order. */
export interface Column {
  category: Category;
  cards: Card[];
  effective: number;
  ineffective: number;
}

/** A board as one frame shows it. */
export interface FrameView {
  frame: Frame;
  /** In the task frame what no category holds; in the competency frame every card. In order of number. */
  pile: Card[];
  columns: Column[];
  /** The categories of this frame that hold an incident, in board order. */
  categoriesOf: Map<string, Category[]>;
  /** How many cards lie in a category of this frame. */
  sorted: number;
}

/** One frame of a board, arranged for showing. */
export function frameView(board: BoardState, frame: Frame): FrameView {
  const cardOf = new Map(board.cards.map((card) => [card.incidentId, card]));
  const cardsIn = new Map<string, Card[]>();
  for (const { categoryId, incidentId } of [...board.placements].sort(byPosition)) {
    const card = cardOf.get(incidentId);
    if (!card) continue;
    const cards = cardsIn.get(categoryId);
    if (cards) cards.push(card);
    else cardsIn.set(categoryId, [card]);
  }
  const columns = board.categories
    .filter((category) => category.frame === frame)
    .sort(byCategoryPosition)
    .map((category): Column => {
      const cards = cardsIn.get(category.id) ?? [];
      const effective = cards.filter(({ polarity }) => polarity === 'effective').length;
      return { category, cards, effective, ineffective: cards.length - effective };
    });
  const categoriesOf = new Map<string, Category[]>();
  for (const { category, cards } of columns) {
    for (const { incidentId } of cards) {
      categoriesOf.set(incidentId, [...(categoriesOf.get(incidentId) ?? []), category]);
    }
  }
  const pile =
    frame === 'competency'
      ? board.cards
      : board.cards.filter(({ incidentId }) => !categoriesOf.has(incidentId));
  return { frame, pile, columns, categoriesOf, sorted: categoriesOf.size };
}
