import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Frame } from '../../domain/boards/board.ts';
import type { Reader } from './store.ts';

export interface PlaceRow {
  incidentId: string;
  frame: Frame;
  label: string;
  /** Null for a category of the class. */
  groupId: string | null;
}

/** The categories in which incidents lie: of the groups, and of the class where these were pooled into one. */
export async function placesOf({ db, t }: Reader, incidentIds: string[]): Promise<PlaceRow[]> {
  if (incidentIds.length === 0) return [];
  const { incidentId, frame } = t.placement;
  const rows = await db
    .select({
      incidentId,
      frame,
      label: t.category.label,
      pooledInto: t.category.pooledInto,
      groupId: t.board.groupId
    })
    .from(t.placement)
    .innerJoin(t.category, eq(t.category.id, t.placement.categoryId))
    .innerJoin(t.board, eq(t.board.id, t.category.boardId))
    .where(and(inArray(incidentId, incidentIds), isNull(t.board.ownerId)))
    .orderBy(asc(t.category.position), asc(t.category.id));
  const pooled = [...new Set(rows.flatMap((row) => row.pooledInto ?? []))];
  const classes =
    pooled.length === 0
      ? []
      : await db
          .select({ id: t.category.id, label: t.category.label })
          .from(t.category)
          .where(inArray(t.category.id, pooled));
  const labels = new Map(classes.map(({ id, label }) => [id, label]));
  const places = rows.flatMap(({ pooledInto, ...place }): PlaceRow[] => {
    const label = pooledInto === null ? undefined : labels.get(pooledInto);
    return label === undefined ? [place] : [place, { ...place, label, groupId: null }];
  });
  // Two units of an incident may lie in one category.
  return [...new Map(places.map((place) => [JSON.stringify(Object.values(place)), place])).values()];
}
