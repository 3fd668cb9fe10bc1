import { categoryLimits, type Category } from '../boards/board.ts';
import type { Tally } from '../boards/undo.ts';
import { classRow } from './arrange.ts';
import { edited, type PoolChange } from './changes.ts';
import { classFields } from './move.ts';
import type { Pool } from './pool.ts';

const fields = [...classFields, 'position'] as const;

/**
 * Takes changes of the pool back as far as they still stand. A group category goes back to where it was only if it
 * lies where the step left it; of a class category only the fields go back that nobody touched since; one that the
 * step made stays when others filled or described it. Undoing and redoing are the same: both take back what was
 * changed last, and `changes` is what takes that back again.
 */
export function takeBackPool<P extends Pool>(
  pool: P,
  step: readonly PoolChange[]
): { pool: P; changes: PoolChange[]; undone: Tally } {
  const of = step.filter(isWorthAWord).length;
  const removed = step.flatMap(({ before, after }) => (before && !after ? before : []));
  const restored = edited(pool, { put: removed.filter((category) => fits(pool, category)) }).pool;
  const placed = edited(restored, { put: step.flatMap((change) => back(restored, change)) }).pool;
  const made = step.flatMap(({ before, after }) => (!before && after ? after : []));
  const away = made.filter((category) => isUntouched(placed, category));
  const result = edited(placed, { drop: away.map(({ id }) => id) }).pool;
  const changes = between(pool, result, step);
  return { pool: result, changes, undone: { done: step.filter((one) => stands(result, one)).length, of } };
}

const said = ['pooledInto', 'setAside', ...classFields] as const;

/** Another place in the row is no reason to speak of a category. */
const isWorthAWord = ({ before, after }: PoolChange) =>
  !before || !after || said.some((field) => before[field] !== after[field]);

const all = (pool: Pool): Category[] => [
  ...pool.classCategories,
  ...pool.groups.flatMap(({ categories }) => categories)
];
const find = (pool: Pool, id: string) => all(pool).find((category) => category.id === id);

const fits = (pool: Pool, { id, frame, boardId }: Category) =>
  boardId === pool.classBoardId &&
  find(pool, id) === undefined &&
  classRow(pool, frame).length < categoryLimits.perFrame;

/** A category that is still there as it becomes; nothing when nothing of the step stands. */
function back(pool: Pool, { before, after }: PoolChange): Category[] {
  const now = before && find(pool, before.id);
  if (!before || !after || !now) return [];
  const next: Category = { ...now };
  const where = before.pooledInto !== after.pooledInto || before.setAside !== after.setAside;
  const there = before.pooledInto === null || find(pool, before.pooledInto) !== undefined;
  if (where && there && now.pooledInto === after.pooledInto && now.setAside === after.setAside) {
    next.pooledInto = before.pooledInto;
    next.setAside = before.setAside;
  }
  const put = fields.filter((field) => before[field] !== after[field] && now[field] === after[field]);
  Object.assign(next, Object.fromEntries(put.map((field) => [field, before[field]])));
  return [next];
}

/** Nobody laid anything in a category that the step made, or wrote about it since. */
function isUntouched(pool: Pool, made: Category): boolean {
  const now = pool.classCategories.find(({ id }) => id === made.id);
  if (!now || classFields.some((field) => now[field] !== made[field])) return false;
  return pool.groups.every(({ categories }) => categories.every(({ pooledInto }) => pooledInto !== made.id));
}

/** Was this taken back: is the category as it was before the step? */
function stands(pool: Pool, change: PoolChange): boolean {
  const { before, after } = change;
  if (!isWorthAWord(change)) return false;
  if (!before) return after !== null && find(pool, after.id) === undefined;
  const now = find(pool, before.id);
  if (!now) return false;
  if (!after) return true;
  return said.every((field) => before[field] === after[field] || now[field] === before[field]);
}

/** All that differs, of the categories that the step was about. */
function between(pool: Pool, result: Pool, step: readonly PoolChange[]): PoolChange[] {
  const ids = new Set(step.map(({ before, after }) => (after ?? before)?.id ?? ''));
  return [...ids].flatMap((id) => {
    const [before, after] = [find(pool, id) ?? null, find(result, id) ?? null];
    const same = before && after && JSON.stringify(before) === JSON.stringify(after);
    return before === after || same || (!before && !after) ? [] : [{ before, after }];
  });
}
