import type { Category, Frame, Span } from './board.ts';

/** What people write about a category, and how it is marked. */
export const descriptionFields = [
  'label',
  'definition',
  'include',
  'exclude',
  'competencyKind',
  'anchorIncidentId',
  'colour'
] as const satisfies (keyof Category)[];
export type Description = Pick<Category, (typeof descriptionFields)[number]>;

/** One thing that a person does on a board; plain data, sent as it is. Ids that it makes are new UUIDv7. */
export type PlainMove =
  /**
   * Lays cards in a category, together and in this order, before another card there, or last; `categoryId: null` is
   * "fits nowhere". In the task frame they leave where they were; in the competency frame only what `from` names.
   */
  | {
      kind: 'place';
      cardIds: string[];
      categoryId: string | null;
      before: string | null;
      from: string | null;
    }
  /** Takes cards out of a category (or out of "fits nowhere"): in the task frame, back to the pile. */
  | { kind: 'take_out'; cardIds: string[]; categoryId: string | null }
  | { kind: 'add_category'; id: string; frame: Frame; label: string }
  /** @param was the values that were read; a field that someone else has changed since is not overwritten. */
  | { kind: 'describe_category'; id: string; changes: Partial<Description>; was: Partial<Description> }
  /** @param before a category of the same frame; null for the last place */
  | { kind: 'reorder_category'; id: string; before: string | null }
  /** Its cards go to the end of `into`, which keeps its own texts and takes over those that it lacks. */
  | { kind: 'merge_categories'; id: string; into: string }
  /** These cards of a category go to a new one beside it. */
  | { kind: 'split_category'; id: string; newId: string; label: string; cardIds: string[] }
  /** Its cards return to the pile. */
  | { kind: 'remove_category'; id: string }
  /**
   * What was selected becomes a card of its own, on the pile; the rest stays with the card, where it lies.
   * @param version of the text in which the selection was made
   */
  | { kind: 'split_card'; cardId: string; unitId: string; version: number; spans: Span[] }
  /** The text of a unit goes back to another card of its incident, which stays where it lies. */
  | { kind: 'join_cards'; cardId: string; into: string };

/** Takes back what this person did in an earlier move, named by its key, as far as nobody built on it since. */
export interface Turn {
  kind: 'undo' | 'redo';
  step: string;
}
export type Move = PlainMove | Turn;
export const isTurn = (move: { kind: string }): move is Turn => move.kind === 'undo' || move.kind === 'redo';
