import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Category } from '../../domain/boards/board.ts';
import type { Reader } from './store.ts';

/** Writes where a group category lies in the pool, and nothing else of it. */
export async function setLying(
  { db, t }: Reader,
  { id, pooledInto, setAside }: Pick<Category, 'id' | 'pooledInto' | 'setAside'>
): Promise<void> {
  await db.update(t.category).set({ pooledInto, setAside }).where(eq(t.category.id, id));
}

/**
 * The incidents in a category of a group's or the class's board, or in what was pooled into it; null when this
 * workshop has no such category.
 */
export async function lyingBelow(
  { db, t }: Reader,
  workshopId: string,
  categoryId: string
): Promise<string[] | null> {
  const shared = and(eq(t.board.workshopId, workshopId), isNull(t.board.ownerId));
  const categories = await db
    .select({ id: t.category.id })
    .from(t.category)
    .innerJoin(t.board, eq(t.board.id, t.category.boardId))
    .where(and(shared, or(eq(t.category.id, categoryId), eq(t.category.pooledInto, categoryId))));
  const ids = categories.map(({ id }) => id);
  if (!ids.includes(categoryId)) return null;
  const rows = await db
    .selectDistinct({ id: t.placement.incidentId })
    .from(t.placement)
    .where(inArray(t.placement.categoryId, ids));
  return rows.map(({ id }) => id);
}
