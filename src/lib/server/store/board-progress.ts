import { and, count, countDistinct, eq, gt, ne, sql } from 'drizzle-orm';
import type { Frame } from '../../domain/boards/board.ts';
import type { BoardProgress } from '../../domain/boards/overview.ts';
import type { Reader } from './store.ts';

/** How far each board of a group and of its members is, in a few queries for all of them; without the texts. */
export async function boardProgress({ db, t }: Reader, workshopId: string): Promise<BoardProgress[]> {
  const boards = await db
    .select({
      boardId: t.board.id,
      groupId: t.board.groupId,
      ownerId: t.board.ownerId,
      stage: t.board.stage,
      ready: t.board.ready,
      frozen: t.board.frozen
    })
    .from(t.board)
    .where(eq(t.board.workshopId, workshopId));
  const cards = await db
    .select({ boardId: t.boardIncident.boardId, n: count() })
    .from(t.boardIncident)
    .innerJoin(t.board, eq(t.board.id, t.boardIncident.boardId))
    .innerJoin(t.incident, eq(t.incident.id, t.boardIncident.incidentId))
    .where(and(eq(t.board.workshopId, workshopId), analysable(t)))
    .groupBy(t.boardIncident.boardId);
  const units = await db
    .select({ boardId: t.unit.boardId, n: count() })
    .from(t.unit)
    .innerJoin(t.board, eq(t.board.id, t.unit.boardId))
    .innerJoin(t.incident, eq(t.incident.id, t.unit.incidentId))
    .where(and(eq(t.board.workshopId, workshopId), analysable(t)))
    .groupBy(t.unit.boardId);
  const placed = await db
    .select({
      boardId: t.placement.boardId,
      frame: t.placement.frame,
      n: countDistinct(sql`${t.placement.incidentId} || ' ' || ${t.placement.unitId}`),
      nowhere: count(sql`case when ${t.placement.categoryId} is null then 1 end`)
    })
    .from(t.placement)
    .innerJoin(t.board, eq(t.board.id, t.placement.boardId))
    .innerJoin(t.incident, eq(t.incident.id, t.placement.incidentId))
    .where(and(eq(t.board.workshopId, workshopId), analysable(t)))
    .groupBy(t.placement.boardId, t.placement.frame);
  const categories = await db
    .select({ boardId: t.category.boardId, frame: t.category.frame, n: count() })
    .from(t.category)
    .innerJoin(t.board, eq(t.board.id, t.category.boardId))
    .where(eq(t.board.workshopId, workshopId))
    .groupBy(t.category.boardId, t.category.frame);
  const of = (rows: { boardId: string; frame: Frame; n: number }[], id: string, frame: Frame) =>
    rows.find((row) => row.boardId === id && row.frame === frame)?.n ?? 0;
  const on = (rows: { boardId: string; n: number }[], id: string) =>
    rows.find((row) => row.boardId === id)?.n ?? 0;
  return boards.flatMap(({ boardId, groupId, ...board }) =>
    groupId === null
      ? []
      : {
          boardId,
          groupId,
          ...board,
          cards: on(cards, boardId) + on(units, boardId),
          sorted: of(placed, boardId, 'task'),
          nowhere: placed.find((row) => row.boardId === boardId && row.frame === 'task')?.nowhere ?? 0,
          withCompetency: of(placed, boardId, 'competency'),
          taskCategories: of(categories, boardId, 'task'),
          competencyCategories: of(categories, boardId, 'competency')
        }
  );
}

/** As `isAnalysable`, in a query. */
const analysable = (t: Reader['t']) => and(gt(t.incident.version, 0), ne(t.incident.status, 'excluded'));
