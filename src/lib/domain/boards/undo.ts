import { withoutLostAnchors } from './apply.ts';
import { categoryLimits, type Category, type Placement } from './board.ts';
import { changesBetween, slotOf, thingOf, type Change, type Changed } from './changes.ts';
import { descriptionFields } from './move.ts';
import { inserted } from './positions.ts';
import { cardIdsOf, rowOf, type Sorting } from './sorting.ts';
import { fitsTogether } from './splitting.ts';

/** How many of the things that a step changed were put back, and how many there were. */
export interface Tally {
  done: number;
  of: number;
}
/** What undoing did: cards put back, categories (made, deleted, described) and units (cut out, joined). */
export interface Undone {
  cards: Tally;
  categories: Tally;
  units: Tally;
}

const fields = [...descriptionFields, 'pooledInto', 'position'] as const;
/** What someone writes; another place in the row is no reason to keep a category. */
const written = fields.filter((field) => field !== 'position');
type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

/**
 * Takes changes back as far as they still stand: each thing goes back to how it was before only if it is now as the
 * step left it. A card that was moved since stays; a category that others filled or described since stays; of a
 * description only the fields that nobody touched since go back. Undoing and redoing are the same: both take back
 * what was changed last, and `changes` is what takes that back again.
 */
export function takeBack<B extends Sorting>(
  board: B,
  step: readonly Change[]
): { board: B; changes: Change[]; undone: Undone } {
  const of = <K extends Change['kind']>(kind: K) =>
    step.filter((change): change is Of<K> => change.kind === kind);
  const categories = of('category');
  const [withUnits, units] = unitsBack(board, of('unit'), of('placement'));
  const [withMade, made] = deletedBack(withUnits, categories);
  const [withPlaces, cards] = cardsBack(withMade, of('placement'));
  const [withFields, described] = fieldsBack(withPlaces, categories);
  const [result, removed] = madeAway(withFields, categories);
  const settled = withoutLostAnchors(board, result);
  const undone: Undone = {
    cards,
    units,
    categories: { done: made + described + removed, of: categories.filter(isWritten).length }
  };
  return { board: settled, changes: changesBetween(board, settled), undone };
}

/** A category that only stood at another place in its row is not worth a word. */
const isWritten = ({ before, after }: Changed<Category>) =>
  !before || !after || written.some((field) => before[field] !== after[field]);

/** The units of a step belong together: all of them go back, or none. */
function unitsBack<B extends Sorting>(
  board: B,
  changes: Of<'unit'>[],
  placements: Of<'placement'>[]
): [B, Tally] {
  const count = changes.filter(({ before, after }) => !before || !after).length;
  const tally = { done: 0, of: count };
  if (changes.length === 0) return [board, tally];
  const left = new Map(placements.flatMap(({ after }) => (after ? [[slotOf(after), after]] : [])));
  const unused = (cardId: string) =>
    board.placements.every((now) => now.cardId !== cardId || samePlace(left.get(slotOf(now)) ?? null, now));
  const stands = changes.every((change) => {
    const { before, after } = change;
    const { id } = thingOf(change);
    const now = board.units.find((unit) => unit.id === id) ?? null;
    return JSON.stringify(now?.spans) === JSON.stringify(after?.spans) && (before !== null || unused(id));
  });
  const touched = new Set(changes.map((change) => thingOf(change).id));
  const back = changes.flatMap(({ before }) => before ?? []);
  const gone = new Set(changes.flatMap(({ before, after }) => (!before && after ? after.id : [])));
  const result: B = {
    ...board,
    units: [...board.units.filter(({ id }) => !touched.has(id)), ...back],
    placements: board.placements.filter(({ cardId }) => !gone.has(cardId))
  };
  const incidents = new Set(changes.map((change) => thingOf(change).incidentId));
  if (!stands || ![...incidents].every((id) => fitsTogether(result, id))) return [board, tally];
  return [result, { done: count, of: count }];
}

/** Categories that the step deleted come back, without their anchors as yet. */
function deletedBack<B extends Sorting>(board: B, changes: Of<'category'>[]): [B, number] {
  const back = changes.flatMap(({ before, after }) => (before && !after ? before : []));
  const room = (frame: Category['frame']) =>
    categoryLimits.perFrame - board.categories.filter((category) => category.frame === frame).length;
  const left = { task: room('task'), competency: room('competency') };
  const made = back.filter(
    ({ id, frame }) => !board.categories.some((category) => category.id === id) && left[frame]-- > 0
  );
  if (made.length === 0) return [board, 0];
  const blank = made.map((category) => ({ ...category, anchorIncidentId: null }));
  return [{ ...board, categories: [...board.categories, ...blank] }, made.length];
}

function cardsBack<B extends Sorting>(board: B, changes: Of<'placement'>[]): [B, Tally] {
  const known = cardIdsOf(board);
  const categories = new Set(board.categories.map(({ id }) => id));
  const now = new Map(board.placements.map((placement) => [slotOf(placement), placement]));
  const [moved, done] = [new Set<string>(), new Set<string>()];
  const cleared = new Set<string>();
  const back: Placement[] = [];
  for (const change of changes) {
    const { before, after } = change;
    const { cardId } = thingOf(change);
    const slot = slotOf(thingOf(change));
    const current = now.get(slot) ?? null;
    const only = before && after && before.categoryId === after.categoryId;
    if (!only) moved.add(cardId);
    const stands = samePlace(current, after) && (!only || current?.position === after.position);
    const there = !before || (known.has(before.cardId) && isThere(before.categoryId, categories));
    // The card of a unit that was joined again left with it.
    const left = before === null && current === null && !known.has(cardId);
    if (left && !only) done.add(cardId);
    if (!stands || !there) continue;
    cleared.add(slot);
    if (before) back.push(before);
    if (!only) done.add(cardId);
  }
  if (cleared.size === 0) return [board, { done: done.size, of: moved.size }];
  let placements = board.placements.filter((placement) => !cleared.has(slotOf(placement)));
  const taken = new Set(placements.map(({ categoryId, position }) => `${categoryId} ${position}`));
  const free = back.filter(({ categoryId, position }) => !taken.has(`${categoryId} ${position}`));
  placements = [...placements, ...free];
  for (const placement of back.filter((one) => !free.includes(one))) {
    const row = rowOf({ ...board, placements }, placement.categoryId);
    const at = row.findIndex(({ position }) => position >= placement.position);
    const puts = inserted(row, [placement], at === -1 ? row.length : at);
    const slots = new Set(puts.map(slotOf));
    placements = [...placements.filter((one) => !slots.has(slotOf(one))), ...puts];
  }
  return [
    { ...board, placements },
    { done: done.size, of: moved.size }
  ];
}

const samePlace = (a: Placement | null, b: Placement | null) =>
  a && b ? a.categoryId === b.categoryId : a === b;
const isThere = (categoryId: string | null, categories: Set<string>) =>
  categoryId === null || categories.has(categoryId);

/** Descriptions and places in the row go back field by field, and restored categories get their anchors. */
function fieldsBack<B extends Sorting>(board: B, changes: Of<'category'>[]): [B, number] {
  const lies = new Set(board.placements.map((p) => `${p.categoryId} ${p.incidentId}`));
  let done = 0;
  const back = new Map<string, Category>();
  for (const { before, after } of changes) {
    const now = before && board.categories.find(({ id }) => id === before.id);
    if (!before || !now) continue;
    const left = after ?? { ...before, anchorIncidentId: null };
    const put = fields.filter(
      (field) =>
        before[field] !== left[field] &&
        now[field] === left[field] &&
        (field !== 'anchorIncidentId' || before[field] === null || lies.has(`${now.id} ${before[field]}`))
    );
    const changed = Object.fromEntries(put.map((field) => [field, before[field]])) as Partial<Category>;
    back.set(now.id, { ...now, ...changed });
    const meant = written.filter((field) => after && before[field] !== after[field]);
    if (meant.length > 0 && meant.every((field) => put.includes(field))) done += 1;
  }
  if (back.size === 0) return [board, done];
  return [{ ...board, categories: board.categories.map((one) => back.get(one.id) ?? one) }, done];
}

/** Categories that the step made go, unless someone laid something in them or wrote about them since. */
function madeAway<B extends Sorting>(board: B, changes: Of<'category'>[]): [B, number] {
  let done = 0;
  const away = new Set<string>();
  for (const { before, after } of changes) {
    if (before || !after) continue;
    const now = board.categories.find(({ id }) => id === after.id);
    const used = board.placements.some(({ categoryId }) => categoryId === after.id);
    if (now && (used || written.some((field) => now[field] !== after[field]))) continue;
    done += 1;
    if (now) away.add(now.id);
  }
  if (away.size === 0) return [board, done];
  return [{ ...board, categories: board.categories.filter(({ id }) => !away.has(id)) }, done];
}
