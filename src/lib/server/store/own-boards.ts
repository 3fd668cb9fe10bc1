import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { BoardStage } from '../../domain/boards/board.ts';
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

export async function setStage({ db, t }: Reader, boardId: string, stage: BoardStage): Promise<void> {
  await db.update(t.board).set({ stage }).where(eq(t.board.id, boardId));
}

export async function setReady({ db, t }: Reader, boardId: string, ready: boolean): Promise<void> {
  await db.update(t.board).set({ ready }).where(eq(t.board.id, boardId));
}
