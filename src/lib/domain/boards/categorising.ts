import { categoryLimits, colours, type Category, type Colour, type Frame } from './board.ts';
import { descriptionFields, type Description, type PlainMove } from './move.ts';
import { place } from './placing.ts';
import { inserted } from './positions.ts';
import { byCategoryPosition, rowOf, type Lost, type Sorting } from './sorting.ts';

type Of<K extends PlainMove['kind']> = Extract<PlainMove, { kind: K }>;

const find = (board: Sorting, id: string) => board.categories.find((category) => category.id === id);
const inFrame = (board: Sorting, frame: Frame) =>
  board.categories.filter((category) => category.frame === frame).sort(byCategoryPosition);

/** The board with these categories as given, in place of those with the same id. */
function withCategories<B extends Sorting>(board: B, changed: readonly Category[]): B {
  const byId = new Map(changed.map((category) => [category.id, category]));
  const categories = board.categories.map((category) => byId.get(category.id) ?? category);
  const known = new Set(board.categories.map(({ id }) => id));
  return { ...board, categories: [...categories, ...changed.filter(({ id }) => !known.has(id))] };
}

export function addCategory<B extends Sorting>(board: B, { id, frame, label }: Of<'add_category'>): B | Lost {
  if (find(board, id)) return board;
  const row = inFrame(board, frame);
  if (row.length >= categoryLimits.perFrame) return 'full';
  const position = (row.at(-1)?.position ?? 0) + 1;
  return withCategories(board, [blank(board, { id, frame, label, position })]);
}

function blank(board: Sorting, given: Pick<Category, 'id' | 'frame' | 'label' | 'position'>): Category {
  return {
    boardId: board.id,
    definition: '',
    include: '',
    exclude: '',
    competencyKind: null,
    anchorIncidentId: null,
    colour: rarest(inFrame(board, given.frame)),
    pooledInto: null,
    setAside: null,
    minority: false,
    ...given
  };
}

/** The colour that the fewest of these have; of equals the first. */
function rarest(categories: readonly Category[]): Colour {
  const times = (colour: Colour) => categories.filter((category) => category.colour === colour).length;
  return colours.reduce((best, colour) => (times(colour) < times(best) ? colour : best));
}

export function describeCategory<B extends Sorting>(
  board: B,
  { id, changes, was }: Of<'describe_category'>
): B | Lost {
  const category = find(board, id);
  if (!category) return 'gone';
  const described: Description = { ...category, ...changes };
  if (category.frame === 'task') described.competencyKind = null;
  if (!board.placements.some((p) => p.incidentId === described.anchorIncidentId && p.categoryId === id)) {
    described.anchorIncidentId = null;
  }
  const changed = descriptionFields.filter((field) => described[field] !== category[field]);
  if (changed.length === 0) return board;
  if (changed.some((field) => was[field] !== undefined && was[field] !== category[field])) return 'changed';
  return withCategories(board, [{ ...category, ...described }]);
}

export function reorderCategory<B extends Sorting>(
  board: B,
  { id, before }: Of<'reorder_category'>
): B | Lost {
  const category = find(board, id);
  if (!category) return 'gone';
  const row = inFrame(board, category.frame);
  const others = row.filter((other) => other !== category);
  const found = others.findIndex((other) => other.id === before);
  const at = found === -1 ? others.length : found;
  if (before === id || row[at] === category) return board;
  return withCategories(board, inserted(others, [category], at));
}

export function mergeCategories<B extends Sorting>(board: B, { id, into }: Of<'merge_categories'>): B | Lost {
  const [from, to] = [find(board, id), find(board, into)];
  if (!to || (from && from.frame !== to.frame)) return 'gone';
  if (!from || id === into) return board;
  const lying = new Set(rowOf(board, into).map(({ cardId }) => cardId));
  const cardIds = rowOf(board, id)
    .map(({ cardId }) => cardId)
    .filter((cardId) => !lying.has(cardId));
  const moved =
    cardIds.length === 0 ? board : place(board, { cardIds, categoryId: into, before: null, from: id });
  if (typeof moved === 'string') return moved;
  const anchor = moved.placements.some(
    (placement) => placement.categoryId === into && placement.incidentId === from.anchorIncidentId
  )
    ? from.anchorIncidentId
    : null;
  const merged: Category = {
    ...to,
    definition: to.definition || from.definition,
    include: to.include || from.include,
    exclude: to.exclude || from.exclude,
    competencyKind: to.competencyKind ?? from.competencyKind,
    anchorIncidentId: to.anchorIncidentId ?? anchor,
    pooledInto: to.pooledInto ?? from.pooledInto
  };
  return removeCategory(withCategories(moved, [merged]), { kind: 'remove_category', id });
}

export function splitCategory<B extends Sorting>(
  board: B,
  { id, newId, label, cardIds }: Of<'split_category'>
): B | Lost {
  if (find(board, newId)) return board;
  const category = find(board, id);
  const chosen = rowOf(board, id)
    .map(({ cardId }) => cardId)
    .filter((cardId) => cardIds.includes(cardId));
  if (!category || chosen.length === 0) return 'gone';
  const row = inFrame(board, category.frame);
  if (row.length >= categoryLimits.perFrame) return 'full';
  const made: Category = {
    ...blank(board, { id: newId, frame: category.frame, label, position: 0 }),
    competencyKind: category.competencyKind
  };
  const beside = withCategories(board, inserted(row, [made], row.indexOf(category) + 1));
  return place(beside, { cardIds: chosen, categoryId: newId, before: null, from: id });
}

export function removeCategory<B extends Sorting>(board: B, { id }: Of<'remove_category'>): B {
  if (!find(board, id)) return board;
  return {
    ...board,
    categories: board.categories.filter((category) => category.id !== id),
    placements: board.placements.filter(({ categoryId }) => categoryId !== id)
  };
}
