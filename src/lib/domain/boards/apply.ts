import { categoryLimits, type Card, type Category, type Placement } from './board.ts';
import { descriptionFields, type Description, type Move } from './move.ts';
import { inserted } from './positions.ts';

/** As much of a board as its rules need: the texts of the incidents play no part. */
export interface Sorting {
  id: string;
  cards: Pick<Card, 'incidentId'>[];
  categories: Category[];
  placements: Placement[];
}

/** What a move changes in the store, in this order. A deleted category takes its placements along. */
export type Write =
  | { kind: 'add_category'; category: Category }
  | { kind: 'change_category'; category: Category }
  | { kind: 'delete_category'; id: string }
  | { kind: 'delete_placement'; placement: Placement }
  | { kind: 'put_placement'; placement: Placement };

/**
 * Why a move no longer holds: the card or category is `gone`, someone `changed` the same text, or the board
 * is `full`. A lost race; nobody's fault.
 */
export type Lost = 'gone' | 'changed' | 'full';
export type Applied<B> = { ok: true; board: B; writes: Write[] } | { ok: false; reason: Lost };

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
export const byPosition = (a: Placement, b: Placement): number =>
  a.position - b.position || compare(a.incidentId, b.incidentId);
export const byCategoryPosition = (a: Category, b: Category): number =>
  a.position - b.position || compare(a.id, b.id);

/**
 * The rules of the board: what a move does, or why it no longer can. Run by the server, and by the browser to
 * show a move at once. Never changes what it is given; a move that would change nothing writes nothing.
 * @param move as `checkMove` returned it
 */
export function apply<B extends Sorting>(board: B, move: Move): Applied<B> {
  const writes = writesOf(board, move);
  if (typeof writes === 'string') return { ok: false, reason: writes };
  return { ok: true, board: writes.reduce(written, board), writes };
}

function writesOf(board: Sorting, move: Move): Write[] | Lost {
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
    case 'remove_category':
      if (!board.categories.some(({ id }) => id === move.id)) return [];
      // Each incident is told too: a late reader may find a new category under the same id.
      return [
        ...board.placements
          .filter(({ categoryId }) => categoryId === move.id)
          .map((placement): Write => ({ kind: 'delete_placement', placement })),
        { kind: 'delete_category', id: move.id }
      ];
  }
}

type Of<K extends Move['kind']> = Extract<Move, { kind: K }>;

function place(board: Sorting, { incidentId, categoryId, before, from }: Of<'place'>): Write[] | Lost {
  const category = board.categories.find(({ id }) => id === categoryId);
  if (!category || !board.cards.some((card) => card.incidentId === incidentId)) return 'gone';
  const { frame } = category;
  const left = board.placements.filter(
    (placement) =>
      placement.incidentId === incidentId &&
      placement.categoryId !== categoryId &&
      placement.frame === frame &&
      (frame === 'task' || placement.categoryId === from)
  );
  const row = board.placements.filter((placement) => placement.categoryId === categoryId).sort(byPosition);
  const others = row.filter((placement) => placement.incidentId !== incidentId);
  const found = others.findIndex((placement) => placement.incidentId === before);
  const at = found === -1 ? others.length : found;
  const stays = before === incidentId || row[at]?.incidentId === incidentId;
  const puts =
    stays && row.length > others.length
      ? []
      : inserted(others, { incidentId, categoryId, frame, position: 0 }, at);
  return [...leave(board, left), ...puts.map((placement): Write => ({ kind: 'put_placement', placement }))];
}

function takeOut(board: Sorting, { incidentId, categoryId }: Of<'take_out'>): Write[] {
  return leave(
    board,
    board.placements.filter(
      (placement) => placement.incidentId === incidentId && placement.categoryId === categoryId
    )
  );
}

/** An anchor lies in its category: who leaves is its anchor no longer. */
function leave(board: Sorting, placements: Placement[]): Write[] {
  return placements.flatMap((placement): Write[] => {
    const category = board.categories.find(({ id }) => id === placement.categoryId);
    const gone: Write = { kind: 'delete_placement', placement };
    return category?.anchorIncidentId === placement.incidentId
      ? [gone, { kind: 'change_category', category: { ...category, anchorIncidentId: null } }]
      : [gone];
  });
}

function addCategory(board: Sorting, { id, frame, label }: Of<'add_category'>): Write[] | Lost {
  if (board.categories.some((category) => category.id === id)) return [];
  const row = board.categories.filter((category) => category.frame === frame).sort(byCategoryPosition);
  if (row.length >= categoryLimits.perFrame) return 'full';
  const category: Category = {
    id,
    boardId: board.id,
    frame,
    label,
    definition: '',
    include: '',
    exclude: '',
    competencyKind: null,
    anchorIncidentId: null,
    position: (row.at(-1)?.position ?? 0) + 1,
    pooledInto: null
  };
  return [{ kind: 'add_category', category }];
}

function describeCategory(board: Sorting, { id, changes, was }: Of<'describe_category'>): Write[] | Lost {
  const category = board.categories.find((other) => other.id === id);
  if (!category) return 'gone';
  const described: Description = { ...category, ...changes };
  if (category.frame === 'task') described.competencyKind = null;
  const inside = (incidentId: string | null) =>
    board.placements.some((p) => p.incidentId === incidentId && p.categoryId === id);
  if (!inside(described.anchorIncidentId)) described.anchorIncidentId = null;
  const changed = descriptionFields.filter((field) => described[field] !== category[field]);
  if (changed.length === 0) return [];
  if (changed.some((field) => was[field] !== undefined && was[field] !== category[field])) return 'changed';
  return [{ kind: 'change_category', category: { ...category, ...described } }];
}

function reorderCategory(board: Sorting, { id, before }: Of<'reorder_category'>): Write[] | Lost {
  const category = board.categories.find((other) => other.id === id);
  if (!category) return 'gone';
  const row = board.categories.filter(({ frame }) => frame === category.frame).sort(byCategoryPosition);
  const others = row.filter((other) => other !== category);
  const found = others.findIndex((other) => other.id === before);
  const at = found === -1 ? others.length : found;
  if (before === id || row[at] === category) return [];
  return inserted(others, category, at).map((moved): Write => ({ kind: 'change_category', category: moved }));
}

function written<B extends Sorting>(board: B, write: Write): B {
  switch (write.kind) {
    case 'add_category':
      return { ...board, categories: [...board.categories, write.category] };
    case 'change_category':
      return {
        ...board,
        categories: board.categories.map((other) => (other.id === write.category.id ? write.category : other))
      };
    case 'delete_category':
      return {
        ...board,
        categories: board.categories.filter(({ id }) => id !== write.id),
        placements: board.placements.filter(({ categoryId }) => categoryId !== write.id)
      };
    case 'delete_placement':
      return { ...board, placements: board.placements.filter((other) => !same(other, write.placement)) };
    case 'put_placement':
      return {
        ...board,
        placements: [...board.placements.filter((other) => !same(other, write.placement)), write.placement]
      };
  }
}

const same = (a: Placement, b: Placement) => a.incidentId === b.incidentId && a.categoryId === b.categoryId;
