import type { AnswerField } from '../incidents/incident.ts';
import type { BoardState, Card, Category, Frame, Span } from './board.ts';
import { byCategoryPosition, byPosition, spansOf } from './sorting.ts';

/** A card as it is shown: a whole incident, or a part of one that was split. */
export interface ShownCard extends Card {
  cardId: string;
  /** Null for a whole incident. `letter` tells its cards apart: a is the incident's own. */
  part: { letter: string; spans: Span[] } | null;
}

/** A category with its cards, in order. */
export interface Column {
  category: Category;
  cards: ShownCard[];
  effective: number;
  ineffective: number;
}

/** A board as one frame shows it. */
export interface FrameView {
  frame: Frame;
  /** In the task frame what lies nowhere yet; in the competency frame every card. In order of number. */
  pile: ShownCard[];
  /** What was laid under "fits nowhere"; in the task frame only. */
  nowhere: ShownCard[];
  columns: Column[];
  /** The categories of this frame that hold a card, in board order. */
  categoriesOf: Map<string, Category[]>;
  /** How many cards there are, and how many lie in a category of this frame or fit nowhere. */
  cards: number;
  sorted: number;
}

/** A whole card is shown as the same object as before, so that a move redraws only what it moves. */
const whole = new WeakMap<Card, ShownCard>();

function shownWhole(card: Card): ShownCard {
  const known = whole.get(card) ?? { ...card, cardId: card.incidentId, part: null };
  whole.set(card, known);
  return known;
}

/** Every card of a board in order of number, the parts of an incident after each other. */
export function shownCards(board: BoardState): ShownCard[] {
  return board.cards.flatMap((card): ShownCard[] => {
    const { incidentId } = card;
    const units = board.units.filter((unit) => unit.incidentId === incidentId);
    if (units.length === 0) return [shownWhole(card)];
    const ids = [incidentId, ...units.map(({ id }) => id).sort()];
    return ids.map((cardId, i) => ({
      ...card,
      cardId,
      part: { letter: String.fromCharCode(97 + i), spans: spansOf(board, cardId) ?? [] }
    }));
  });
}

export const cardsById = (cards: readonly ShownCard[]): ReadonlyMap<string, ShownCard> =>
  new Map(cards.map((card) => [card.cardId, card]));

/** What a card is about in short: its behaviour, or else whatever text is its own. */
export function excerptOf({ answers, part }: ShownCard): string {
  if (!part) return answers.behaviour;
  const textOf = (spans: Span[]) =>
    spans.map(({ field, start, end }) => answers[field].slice(start, end).trim()).join(' … ');
  const behaviour = textOf(part.spans.filter(({ field }) => field === 'behaviour'));
  return behaviour || textOf(part.spans);
}

/** A text cut at the spans, for showing which pieces are a card's own; all of it when the card is whole. */
export function piecesOf({
  answers,
  part
}: ShownCard): Record<AnswerField, { text: string; own: boolean }[]> {
  const pieces = (field: AnswerField) => {
    const text = answers[field];
    const spans = part?.spans.filter((span) => span.field === field) ?? [{ start: 0, end: text.length }];
    const cuts = [0, ...spans.flatMap(({ start, end }) => [start, end]), text.length];
    return cuts
      .slice(1)
      .map((end, i) => ({ text: text.slice(cuts[i], end), own: i % 2 === 1 }))
      .filter((piece) => piece.text !== '');
  };
  return {
    circumstances: pieces('circumstances'),
    behaviour: pieces('behaviour'),
    consequences: pieces('consequences')
  };
}

/** One frame of a board, arranged for showing. */
export function frameView(board: BoardState, frame: Frame): FrameView {
  const all = shownCards(board);
  const cardOf = new Map(all.map((card) => [card.cardId, card]));
  const cardsIn = new Map<string | null, ShownCard[]>();
  for (const { categoryId, cardId, frame: where } of [...board.placements].sort(byPosition)) {
    const card = cardOf.get(cardId);
    if (!card || where !== frame) continue;
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
    for (const { cardId } of cards) {
      categoriesOf.set(cardId, [...(categoriesOf.get(cardId) ?? []), category]);
    }
  }
  const nowhere = cardsIn.get(null) ?? [];
  const placed = new Set([...categoriesOf.keys(), ...nowhere.map(({ cardId }) => cardId)]);
  const pile = frame === 'competency' ? all : all.filter(({ cardId }) => !placed.has(cardId));
  return { frame, pile, nowhere, columns, categoriesOf, cards: all.length, sorted: placed.size };
}
