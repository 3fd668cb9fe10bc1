import { and, asc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm';
import type { BoardStage, BoardState, Card, Category, Placement, Unit } from '../../domain/boards/board.ts';
import { isAnalysable, type Incident } from '../../domain/incidents/incident.ts';
import type { Sorting } from '../../domain/boards/sorting.ts';
import type { BoardSorting } from '../../domain/pooling/pool.ts';
import { incidentsByIds, incidentsOnBoard } from './incidents.ts';
import type { Reader } from './store.ts';

export interface BoardRow {
  id: string;
  workshopId: string;
  /** Null for the class board. */
  groupId: string | null;
  /** The member who sorts on it alone; null for the board of a group or the class. */
  ownerId: string | null;
  /** Of a group's board: how far the group is. */
  stage: BoardStage;
  /** Of a member's board: has sorted. */
  ready: boolean;
  /** Of a group's board: a facilitator has stopped the sorting for the moment, on it and on those of its members. */
  frozen: boolean;
}

export async function findBoardOfGroup({ db, t }: Reader, groupId: string): Promise<BoardRow | null> {
  const [row] = await db
    .select()
    .from(t.board)
    .where(and(eq(t.board.groupId, groupId), isNull(t.board.ownerId)));
  return row ?? null;
}

export async function findClassBoard({ db, t }: Reader, workshopId: string): Promise<BoardRow | null> {
  const [row] = await db
    .select()
    .from(t.board)
    .where(and(eq(t.board.workshopId, workshopId), isNull(t.board.groupId)));
  return row ?? null;
}

/** The boards of the groups and of the class; not those on which someone sorts alone. */
export async function boardsOf({ db, t }: Reader, workshopId: string): Promise<BoardRow[]> {
  return db
    .select()
    .from(t.board)
    .where(and(eq(t.board.workshopId, workshopId), isNull(t.board.ownerId)));
}

export async function insertBoard(
  { db, t }: Reader,
  board: Pick<BoardRow, 'id' | 'workshopId' | 'groupId'> & Partial<BoardRow>
): Promise<void> {
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

function toCard(incident: Incident, groupOf?: Map<string, number>): Card {
  return {
    incidentId: incident.id,
    number: incident.number ?? 0,
    polarity: incident.polarity,
    answers: incident.submitted ?? incident.working,
    version: incident.version,
    authorGroup: groupOf?.get(incident.authorId) ?? null
  };
}

/** With fewer authors than this on a board, the name of their group would almost be theirs. */
const fewestAuthors = 3;

/** The number of each author's group, of groups with enough authors. */
async function groupsOfAuthors({ db, t }: Reader, incidents: readonly Incident[]) {
  const ids = [...new Set(incidents.map(({ authorId }) => authorId))];
  if (ids.length === 0) return new Map<string, number>();
  const rows = await db
    .select({ id: t.participant.id, number: t.group.number })
    .from(t.participant)
    .innerJoin(t.group, eq(t.group.id, t.participant.groupId))
    .where(inArray(t.participant.id, ids));
  const many = (group: number) => rows.filter(({ number }) => number === group).length >= fewestAuthors;
  return new Map(rows.filter(({ number }) => many(number)).map(({ id, number }) => [id, number]));
}

/** The whole board: nameless cards in order of number, categories in board order. */
export async function loadBoard(reader: Reader, boardId: string): Promise<BoardState> {
  const units = await unitsOf(reader, boardId);
  const analysable = (await incidentsOnBoard(reader, boardId)).filter(isAnalysable);
  const groupOf = await groupsOfAuthors(reader, analysable);
  const all = analysable.map((incident) => toCard(incident, groupOf));
  const cards = await inSplitVersion(reader, all, units);
  cards.sort((a, b) => a.number - b.number);
  const [categories, placements] = await Promise.all([
    categoriesOf(reader, boardId),
    placementsOf(reader, boardId)
  ]);
  return { id: boardId, ...onBoard(cards, { units, categories, placements }) };
}

/** An incident that was split shows the text it was split in, until its units are joined again. */
async function inSplitVersion(reader: Reader, cards: Card[], units: readonly Unit[]): Promise<Card[]> {
  const versionOf = new Map(units.map(({ incidentId, version }) => [incidentId, version]));
  const older = cards.filter(({ incidentId, version }) => (versionOf.get(incidentId) ?? version) !== version);
  if (older.length === 0) return cards;
  const { db, t } = reader;
  const ids = older.map(({ incidentId }) => incidentId);
  const rows = await db.select().from(t.incidentVersion).where(inArray(t.incidentVersion.incidentId, ids));
  return cards.map((card) => {
    const row = rows.find(
      ({ incidentId, number }) => incidentId === card.incidentId && number === versionOf.get(incidentId)
    );
    if (!row) return card;
    const { circumstances, behaviour, consequences, number: version } = row;
    return { ...card, answers: { circumstances, behaviour, consequences }, version };
  });
}

/**
 * The board without the texts of its incidents: as much as its rules need.
 * @param texts the incidents whose texts are needed all the same: those that a move splits
 */
export async function loadSorting(
  reader: Reader,
  boardId: string,
  texts: readonly string[] = []
): Promise<BoardSorting> {
  const { db, t } = reader;
  // Asked together: a database elsewhere answers them in one journey.
  const dealt = db
    .select({
      incidentId: t.incident.id,
      number: t.incident.number,
      status: t.incident.status,
      version: t.incident.version
    })
    .from(t.boardIncident)
    .innerJoin(t.incident, eq(t.incident.id, t.boardIncident.incidentId))
    .where(eq(t.boardIncident.boardId, boardId));
  const [rows, units, categories, placements] = await Promise.all([
    dealt,
    unitsOf(reader, boardId),
    categoriesOf(reader, boardId),
    placementsOf(reader, boardId)
  ]);
  const asked = await incidentsByIds(reader, [...texts]);
  const read = await inSplitVersion(
    reader,
    asked.filter(isAnalysable).map((one) => toCard(one)),
    units
  );
  const cards = rows.filter(isAnalysable).map(({ incidentId, number }) => ({
    ...read.find((card) => card.incidentId === incidentId),
    incidentId,
    number: number ?? 0
  }));
  return { id: boardId, ...onBoard(cards, { units, categories, placements }) };
}

/** An incident that was excluded keeps its placements and units for its return; on the board they do not show. */
function onBoard<C extends { incidentId: string }>(
  cards: C[],
  { units, categories, placements }: Pick<Sorting, 'units' | 'categories' | 'placements'>
) {
  const known = new Set(cards.map(({ incidentId }) => incidentId));
  const lies = ({ incidentId }: { incidentId: string }) => known.has(incidentId);
  return { cards, categories, units: units.filter(lies), placements: placements.filter(lies) };
}

export async function unitsOf({ db, t }: Reader, boardId: string): Promise<Unit[]> {
  return db.select().from(t.unit).where(eq(t.unit.boardId, boardId)).orderBy(asc(t.unit.id));
}

export async function unitsByIds({ db, t }: Reader, ids: string[]): Promise<Unit[]> {
  return ids.length === 0 ? [] : db.select().from(t.unit).where(inArray(t.unit.id, ids));
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
  const { incidentId, unitId, categoryId, frame, position } = t.placement;
  const rows = await db
    .select({ incidentId, unitId, categoryId, frame, position })
    .from(t.placement)
    .where(eq(t.placement.boardId, boardId))
    .orderBy(asc(position), asc(incidentId), asc(unitId));
  return rows.map(({ unitId: unit, ...row }) => ({ cardId: unit || row.incidentId, ...row }));
}

/** The boards that were dealt any of these incidents. */
export async function boardsWith({ db, t }: Reader, incidentIds: string[]): Promise<BoardRow[]> {
  if (incidentIds.length === 0) return [];
  return db
    .selectDistinct(getTableColumns(t.board))
    .from(t.board)
    .innerJoin(t.boardIncident, eq(t.boardIncident.boardId, t.board.id))
    .where(inArray(t.boardIncident.incidentId, incidentIds));
}
