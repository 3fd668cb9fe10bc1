import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { BoardState, Card, Category, Placement } from '../../domain/boards/board.ts';
import { isAnalysable, type Incident } from '../../domain/incidents/incident.ts';
import type { Sorting, Write } from '../../domain/boards/apply.ts';
import type { BoardSorting } from '../../domain/pooling/pool.ts';
import { incidentsOnBoard } from './incidents.ts';
import type { Reader } from './store.ts';

export interface BoardRow {
  id: string;
  workshopId: string;
  /** Null for the class board. */
  groupId: string | null;
}

export async function findBoardOfGroup({ db, t }: Reader, groupId: string): Promise<BoardRow | null> {
  const [row] = await db.select().from(t.board).where(eq(t.board.groupId, groupId));
  return row ?? null;
}

export async function findClassBoard({ db, t }: Reader, workshopId: string): Promise<BoardRow | null> {
  const [row] = await db
    .select()
    .from(t.board)
    .where(and(eq(t.board.workshopId, workshopId), isNull(t.board.groupId)));
  return row ?? null;
}

export async function boardsOf({ db, t }: Reader, workshopId: string): Promise<BoardRow[]> {
  return db.select().from(t.board).where(eq(t.board.workshopId, workshopId));
}

export async function insertBoard({ db, t }: Reader, board: BoardRow): Promise<void> {
  await db.insert(t.board).values(board);
}

/** Adds what is not there yet. */
export async function dealIncidents(
  { db, t }: Reader,
  boardId: string,
  incidentIds: string[]
): Promise<void> {
  if (incidentIds.length === 0) return;
  await db
    .insert(t.boardIncident)
    .values(incidentIds.map((incidentId) => ({ boardId, incidentId })))
    .onConflictDoNothing();
}

export async function dealtIncidentIds({ db, t }: Reader, boardId: string): Promise<string[]> {
  const rows = await db
    .select({ id: t.boardIncident.incidentId })
    .from(t.boardIncident)
    .where(eq(t.boardIncident.boardId, boardId));
  return rows.map(({ id }) => id);
}

export function toCard(incident: Incident): Card {
  return {
    incidentId: incident.id,
    number: incident.number ?? 0,
    polarity: incident.polarity,
    answers: incident.submitted ?? incident.working,
    version: incident.version
  };
}

/** The whole board: nameless cards in order of number, categories in board order. */
export async function loadBoard(reader: Reader, boardId: string): Promise<BoardState> {
  const incidents = await incidentsOnBoard(reader, boardId);
  const cards = incidents
    .filter(isAnalysable)
    .map(toCard)
    .sort((a, b) => a.number - b.number);
  return { id: boardId, cards, ...(await sortingOf(reader, boardId, cards)) };
}

/** The board without the texts of its incidents: as much as its rules need. */
export async function loadSorting(reader: Reader, boardId: string): Promise<BoardSorting> {
  const { db, t } = reader;
  const rows = await db
    .select({
      incidentId: t.incident.id,
      number: t.incident.number,
      status: t.incident.status,
      version: t.incident.version
    })
    .from(t.boardIncident)
    .innerJoin(t.incident, eq(t.incident.id, t.boardIncident.incidentId))
    .where(eq(t.boardIncident.boardId, boardId));
  const cards = rows
    .filter(isAnalysable)
    .map(({ incidentId, number }) => ({ incidentId, number: number ?? 0 }));
  return { id: boardId, cards, ...(await sortingOf(reader, boardId, cards)) };
}

/** An incident that was excluded keeps its placements for its return; on the board they do not show. */
async function sortingOf(
  reader: Reader,
  boardId: string,
  cards: Sorting['cards']
): Promise<Pick<Sorting, 'categories' | 'placements'>> {
  const known = new Set(cards.map(({ incidentId }) => incidentId));
  const placements = await placementsOf(reader, boardId);
  return {
    categories: await categoriesOf(reader, boardId),
    placements: placements.filter(({ incidentId }) => known.has(incidentId))
  };
}

export async function categoriesOf({ db, t }: Reader, boardId: string): Promise<Category[]> {
  return db
    .select()
    .from(t.category)
    .where(eq(t.category.boardId, boardId))
    .orderBy(asc(t.category.position), asc(t.category.id));
}

export async function categoriesByIds({ db, t }: Reader, ids: string[]): Promise<Category[]> {
  return ids.length === 0 ? [] : db.select().from(t.category).where(inArray(t.category.id, ids));
}

export async function placementsOf({ db, t }: Reader, boardId: string): Promise<Placement[]> {
  const { incidentId, categoryId, frame, position } = t.placement;
  return db
    .select({ incidentId, categoryId, frame, position })
    .from(t.placement)
    .where(eq(t.placement.boardId, boardId))
    .orderBy(asc(position), asc(incidentId));
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

/** Inserts the placement, or gives the incident another position in the category. */
export async function putPlacement({ db, t }: Reader, boardId: string, placement: Placement): Promise<void> {
  const { position } = placement;
  await db
    .insert(t.placement)
    .values({ boardId, ...placement })
    .onConflictDoUpdate({ target: [t.placement.categoryId, t.placement.incidentId], set: { position } });
}

/** Writes what a move changes, in its order. */
export async function writeMove(reader: Reader, boardId: string, writes: readonly Write[]): Promise<void> {
  for (const write of writes) {
    switch (write.kind) {
      case 'add_category':
        await reader.db.insert(reader.t.category).values(write.category);
        break;
      case 'change_category':
        await putCategory(reader, write.category);
        break;
      case 'delete_category':
        await deleteCategory(reader, write.id);
        break;
      case 'delete_placement':
        await deletePlacement(reader, write.placement.categoryId, write.placement.incidentId);
        break;
      case 'put_placement':
        await putPlacement(reader, boardId, write.placement);
    }
  }
}

export async function deletePlacement(
  { db, t }: Reader,
  categoryId: string,
  incidentId: string
): Promise<void> {
  await db
    .delete(t.placement)
    .where(and(eq(t.placement.categoryId, categoryId), eq(t.placement.incidentId, incidentId)));
}

export async function setPooledInto(
  { db, t }: Reader,
  categoryId: string,
  pooledInto: string | null
): Promise<void> {
  await db.update(t.category).set({ pooledInto }).where(eq(t.category.id, categoryId));
}

/** Where one incident lies in one frame of a board. */
export async function placementsOfIncident(
  { db, t }: Reader,
  boardId: string,
  incident: string,
  inFrame: Placement['frame']
): Promise<Placement[]> {
  const { incidentId, categoryId, frame, position } = t.placement;
  return db
    .select({ incidentId, categoryId, frame, position })
    .from(t.placement)
    .where(and(eq(t.placement.boardId, boardId), eq(incidentId, incident), eq(frame, inFrame)))
    .orderBy(asc(position));
}

/** The boards that were dealt any of these incidents. */
export async function boardsWith({ db, t }: Reader, incidentIds: string[]): Promise<BoardRow[]> {
  if (incidentIds.length === 0) return [];
  const { id, workshopId, groupId } = t.board;
  return db
    .selectDistinct({ id, workshopId, groupId })
    .from(t.board)
    .innerJoin(t.boardIncident, eq(t.boardIncident.boardId, t.board.id))
    .where(inArray(t.boardIncident.incidentId, incidentIds));
}
