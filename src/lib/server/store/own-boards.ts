import { and, asc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import type { BoardStage } from '../../domain/boards/board.ts';
import type { Group } from '../../domain/people/people.ts';
import type { BoardRow } from './boards.ts';
import type { Reader } from './store.ts';

/** The board on which a member of a group sorts alone. */
export async function findOwnBoard(
  { db, t }: Reader,
  groupId: string,
  ownerId: string
): Promise<BoardRow | null> {
  const [row] = await db
    .select()
    .from(t.board)
    .where(and(eq(t.board.groupId, groupId), eq(t.board.ownerId, ownerId)));
  return row ?? null;
}

/** The boards on which members of a group sort, or sorted, alone. */
export async function ownBoardsOf({ db, t }: Reader, groupId: string): Promise<BoardRow[]> {
  return db
    .select()
    .from(t.board)
    .where(and(eq(t.board.groupId, groupId), isNotNull(t.board.ownerId)))
    .orderBy(asc(t.board.id));
}

/**
 * The board of the group with this number, and that of a member who sorts alone, in one query.
 * @returns null when there is no such group; `own` is null without an owner
 */
export async function boardsAt(
  { db, t }: Reader,
  workshopId: string,
  number: number,
  ownerId: string | null
): Promise<{ group: Group; groups: BoardRow | null; own: BoardRow | null } | null> {
  const { board, group } = t;
  const whose =
    ownerId === null ? isNull(board.ownerId) : or(isNull(board.ownerId), eq(board.ownerId, ownerId));
  const rows = await db
    .select({ group, board })
    .from(group)
    .leftJoin(board, and(eq(board.groupId, group.id), whose))
    .where(and(eq(group.workshopId, workshopId), eq(group.number, number)));
  const [first] = rows;
  if (!first) return null;
  const find = (owner: string | null) => rows.find((row) => row.board?.ownerId === owner)?.board ?? null;
  return { group: first.group, groups: find(null), own: ownerId === null ? null : find(ownerId) };
}

export async function setFrozen({ db, t }: Reader, boardIds: string[], frozen: boolean): Promise<void> {
  await db.update(t.board).set({ frozen }).where(inArray(t.board.id, boardIds));
}

export async function setStage({ db, t }: Reader, boardId: string, stage: BoardStage): Promise<void> {
  await db.update(t.board).set({ stage }).where(eq(t.board.id, boardId));
}

export async function setReady({ db, t }: Reader, boardId: string, ready: boolean): Promise<void> {
  await db.update(t.board).set({ ready }).where(eq(t.board.id, boardId));
}
