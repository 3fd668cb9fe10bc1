import type { Category } from '../boards/board.ts';
import type { Patch } from '../live/events.ts';
import type { Pool } from './pool.ts';

/** The pool after what the stream told; the same when it is about something else. */
export function patchedPool<P extends Pool>(pool: P, patch: Patch): P {
  if (patch.kind !== 'category') return pool;
  const { boardId, id, value } = patch;
  const replaced = (list: Category[]): Category[] => {
    if (value === null) return list.filter((category) => category.id !== id);
    const known = list.some((category) => category.id === id);
    return known ? list.map((category) => (category.id === id ? value : category)) : [...list, value];
  };
  if (boardId === pool.classBoardId) {
    return { ...pool, classCategories: replaced(pool.classCategories) };
  }
  if (!pool.groups.some((group) => group.boardId === boardId)) return pool;
  const groups = pool.groups.map((group) =>
    group.boardId === boardId ? { ...group, categories: replaced(group.categories) } : group
  );
  return { ...pool, groups };
}
