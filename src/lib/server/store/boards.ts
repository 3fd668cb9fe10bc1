import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { BoardState, Card, Category, Placement } from '../../domain/boards/board.ts';
import { isAnalysable, type Incident } from '../../domain/incidents/incident.ts';
import { incidentsByIds } from './incidents.ts';
import type { Reader } from './store.ts';

export interface BoardRow {
  id: string;
  workshopId: string;
  /** Null for the class board. */
  groupId: string | null;
}

export async function findBoard({ db, t }: Reader, id: string): Promise<BoardRow | null> {
  const [row] = await db.select().from(t.board).where(eq(t.board.id, id));
  return row ?? null;
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
  const incidents = await incidentsByIds(reader, await dealtIncidentIds(reader, boardId));
  return {
    id: boardId,
    cards: incidents
      .filter(isAnalysable)
      .map(toCard)
      .sort((a, b) => a.number - b.number),
    categories: await categoriesOf(reader, boardId),
    placements: await placementsOf(reader, boardId)
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

export async function insertPlacement(
  { db, t }: Reader,
  boardId: string,
  placement: Placement
): Promise<void> {
  await db.insert(t.placement).values({ boardId, ...placement });
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
