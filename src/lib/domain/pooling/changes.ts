import type { Category } from '../boards/board.ts';
import { thingOf, type Changed } from '../boards/changes.ts';
import type { LogType } from '../live/live.ts';
import type { Pool } from './pool.ts';

/** A category of the class or of a group, before and after. */
export type PoolChange = Changed<Category>;

/** What differs in a pool. */
export interface PoolEdit {
  /** New categories of the class, and others as they become. */
  put?: readonly Category[];
  /** Class categories that go. */
  drop?: readonly string[];
}

/**
 * The pool after an edit, and what it changes. Never changes what it is given; lists that hold nothing that
 * changes stay the same.
 */
export function edited<P extends Pool>(
  pool: P,
  { put = [], drop = [] }: PoolEdit
): { pool: P; changes: PoolChange[] } {
  const puts = new Map(put.map((category) => [category.id, category]));
  const gone = new Set(drop);
  const changes: PoolChange[] = [];
  const withPuts = (categories: Category[]): Category[] => {
    let changed = false;
    const next = categories.flatMap((before) => {
      const after = gone.has(before.id) ? null : (puts.get(before.id) ?? before);
      puts.delete(before.id);
      if (after === before || (after && isSame(before, after))) return [before];
      changed = true;
      changes.push({ before, after });
      return after ? [after] : [];
    });
    return changed ? next : categories;
  };
  const groups = pool.groups.map((group) => {
    const categories = withPuts(group.categories);
    return categories === group.categories ? group : { ...group, categories };
  });
  let classCategories = withPuts(pool.classCategories);
  const made = [...puts.values()].filter((category) => category.boardId === pool.classBoardId);
  for (const after of made) changes.push({ before: null, after });
  if (made.length > 0) classCategories = [...classCategories, ...made];
  return { pool: changes.length === 0 ? pool : { ...pool, classCategories, groups }, changes };
}

const isSame = (a: Category, b: Category) =>
  (Object.keys(b) as (keyof Category)[]).every((key) => a[key] === b[key]);

/** What the log says of a change: where a group category went, or what became of one of the class. */
export function toldOfPool(change: PoolChange): {
  type: LogType;
  subjectId: string;
  data: { boardId: string };
} {
  const { before, after } = change;
  const { id: subjectId, boardId } = thingOf(change);
  const told = (type: LogType) => ({ type, subjectId, data: { boardId } });
  if (!before) return told('category.added');
  if (!after) return told('category.removed');
  if (before.setAside !== after.setAside) return told('category.set_aside');
  if (before.pooledInto !== after.pooledInto) {
    return told(after.pooledInto === null ? 'category.unpooled' : 'category.pooled');
  }
  const moved = isSame({ ...before, position: 0 }, { ...after, position: 0 });
  return told(moved ? 'category.reordered' : 'category.described');
}
