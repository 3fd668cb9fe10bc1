import { and, eq, isNull, or } from 'drizzle-orm';
import type { Category, Placement, Unit } from '../../domain/boards/board.ts';
import { thingOf, type Change } from '../../domain/boards/changes.ts';
import { categoriesByIds } from './boards.ts';
import type { Reader } from './store.ts';
import { together } from './together.ts';

/** Placements of one statement: databases limit its length. */
const chunk = 100;

/** Writes what a move changes: what others refer to first, and what goes last. */
export async function writeChanges(
  reader: Reader,
  boardId: string,
  changes: readonly Change[]
): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'category' && change.after) {
      await putCategory(reader, change.before ? change.after : await stillPooled(reader, change.after));
    }
    if (change.kind === 'unit' && change.after) await putUnit(reader, change.after);
  }
  const placements = changes.filter((change) => change.kind === 'placement');
  // All leave before any comes, so that none is in two places meanwhile.
  const gone = placements.flatMap(({ before }) => (before ? where(reader, boardId, before) : []));
  const rows = placements.flatMap(({ after }) => (after ? toRow(boardId, after) : []));
  const { db, t } = reader;
  const chunks = (n: number) => Array.from({ length: Math.ceil(n / chunk) }, (_, i) => i * chunk);
  await together(
    ...chunks(gone.length).map((i) => db.delete(t.placement).where(or(...gone.slice(i, i + chunk))))
  );
  await together(...chunks(rows.length).map((i) => db.insert(t.placement).values(rows.slice(i, i + chunk))));
  for (const change of changes) {
    if (change.after) continue;
    if (change.kind === 'category') await deleteCategory(reader, thingOf(change).id);
    if (change.kind === 'unit') await deleteUnit(reader, thingOf(change).id);
  }
}

function toRow(boardId: string, { cardId, ...placement }: Placement) {
  return { boardId, unitId: cardId === placement.incidentId ? '' : cardId, ...placement };
}

/** A category that comes back was perhaps pooled into a class category that is no more. */
async function stillPooled(reader: Reader, category: Category): Promise<Category> {
  if (category.pooledInto === null) return category;
  const found = await categoriesByIds(reader, [category.pooledInto]);
  return found.length > 0 ? category : { ...category, pooledInto: null };
}

/** Inserts the category, or writes over the one with its id. */
export async function putCategory({ db, t }: Reader, category: Category): Promise<void> {
  const { id: _, ...changes } = category;
  await db.insert(t.category).values(category).onConflictDoUpdate({ target: t.category.id, set: changes });
}

/** Its placements go with it: the incidents return to the pile. */
export async function deleteCategory({ db, t }: Reader, id: string): Promise<void> {
  await db.update(t.category).set({ pooledInto: null }).where(eq(t.category.pooledInto, id));
  await db.delete(t.category).where(eq(t.category.id, id));
}

async function putUnit({ db, t }: Reader, unit: Unit): Promise<void> {
  const { version, spans } = unit;
  await db.insert(t.unit).values(unit).onConflictDoUpdate({ target: t.unit.id, set: { version, spans } });
}

async function deleteUnit({ db, t }: Reader, id: string): Promise<void> {
  await db.delete(t.placement).where(eq(t.placement.unitId, id));
  await db.delete(t.unit).where(eq(t.unit.id, id));
}

function where({ t }: Reader, boardId: string, placement: Placement) {
  const row = toRow(boardId, placement);
  return and(
    eq(t.placement.boardId, boardId),
    eq(t.placement.incidentId, row.incidentId),
    eq(t.placement.unitId, row.unitId),
    row.categoryId === null ? isNull(t.placement.categoryId) : eq(t.placement.categoryId, row.categoryId)
  );
}
