import { addCategory, describeCategory, mergeCategories } from './categorising.ts';
import { removeCategory, reorderCategory, splitCategory } from './categorising.ts';
import { changesBetween, type Change } from './changes.ts';
import type { PlainMove } from './move.ts';
import { place, takeOut } from './placing.ts';
import type { Lost, Sorting } from './sorting.ts';
import { joinCards, splitCard } from './splitting.ts';

export type Applied<B> = { ok: true; board: B; changes: Change[] } | { ok: false; reason: Lost };

/**
 * The rules of the board: what a move does, or why it no longer can. Run by the server, and by the browser to
 * show a move at once. Never changes what it is given; a move that would change nothing has no changes.
 * @param move as `checkMove` returned it; `undo.ts` has the other two kinds
 */
export function apply<B extends Sorting>(board: B, move: PlainMove): Applied<B> {
  const made = make(board, move);
  if (typeof made === 'string') return { ok: false, reason: made };
  const settled = withoutLostAnchors(board, made);
  return { ok: true, board: settled, changes: changesBetween(board, settled) };
}

function make<B extends Sorting>(board: B, move: PlainMove): B | Lost {
  switch (move.kind) {
    case 'place':
      return place(board, move);
    case 'take_out':
      return takeOut(board, move);
    case 'add_category':
      return addCategory(board, move);
    case 'describe_category':
      return describeCategory(board, move);
    case 'reorder_category':
      return reorderCategory(board, move);
    case 'merge_categories':
      return mergeCategories(board, move);
    case 'split_category':
      return splitCategory(board, move);
    case 'remove_category':
      return removeCategory(board, move);
    case 'split_card':
      return splitCard(board, move);
    case 'join_cards':
      return joinCards(board, move);
  }
}

/**
 * An anchor lies in its category: one whose last card has left is its anchor no longer. An anchor that did not lie
 * there before either is that of an incident which is not on the board now, and waits for its return.
 */
export function withoutLostAnchors<B extends Sorting>(before: Sorting, after: B): B {
  if (before === after) return after;
  const named = ({ placements }: Sorting) =>
    new Set(placements.map((p) => `${p.categoryId} ${p.incidentId}`));
  const [was, is] = [named(before), named(after)];
  const lost = after.categories.filter(({ id, anchorIncidentId }) => {
    const name = `${id} ${anchorIncidentId}`;
    return anchorIncidentId !== null && was.has(name) && !is.has(name);
  });
  if (lost.length === 0) return after;
  const categories = after.categories.map((category) =>
    lost.includes(category) ? { ...category, anchorIncidentId: null } : category
  );
  return { ...after, categories };
}
