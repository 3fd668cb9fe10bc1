import { refuse } from '../../domain/errors.ts';
import { arrange, type PoolMove } from '../../domain/pooling/arrange.ts';
import type { PoolSorting, PoolState } from '../../domain/pooling/pool.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { deleteCategory, putCategory } from '../store/board-changes.ts';
import {
  boardsOf,
  categoriesOf,
  findClassBoard,
  loadBoard,
  loadSorting,
  setPooledInto
} from '../store/boards.ts';
import { groupsOf } from '../store/participants.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';

/** The class board and the groups' boards below it, in order of group number. */
export function loadPool(reader: Reader, workshop: Pick<Workshop, 'id'>): Promise<PoolState> {
  return poolOf(reader, workshop, loadBoard);
}

/**
 * The same without the texts of the incidents.
 * @param between awaited before each board: a large class has many, and SQLite lets nobody in between by itself
 */
export function loadPoolSorting(
  reader: Reader,
  workshop: Pick<Workshop, 'id'>,
  between?: () => Promise<unknown>
): Promise<PoolSorting> {
  return poolOf(reader, workshop, async (from, boardId) => {
    await between?.();
    return loadSorting(from, boardId);
  });
}

async function poolOf<State>(
  reader: Reader,
  workshop: Pick<Workshop, 'id'>,
  load: (reader: Reader, boardId: string) => Promise<State>
) {
  const boards = await boardsOf(reader, workshop.id);
  const numbers = new Map((await groupsOf(reader, workshop.id)).map(({ id, number }) => [id, number]));
  const classBoard = boards.find(({ groupId }) => groupId === null);
  const groupBoards = [];
  for (const { id, groupId } of boards) {
    if (groupId === null) continue;
    groupBoards.push({ groupId, groupNumber: numbers.get(groupId) ?? 0, state: await load(reader, id) });
  }
  return {
    classCategories: classBoard ? await categoriesOf(reader, classBoard.id) : [],
    groupBoards: groupBoards.sort((a, b) => a.groupNumber - b.groupNumber)
  };
}

/** @throws Refusal `not_found` to those who may not see it yet */
export async function openPool(
  app: App,
  visitor: Visitor,
  code: string
): Promise<{ pool: PoolState; classBoardId: string | null }> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'pool.see', workshop);
  const classBoard = await findClassBoard(app.store, workshop.id);
  return { pool: await loadPool(app.store, workshop), classBoardId: classBoard?.id ?? null };
}

/**
 * Arranges the class's categories.
 * @throws Refusal as `arrange`; `phase_closed` outside pooling and reporting
 */
export async function arrangePool(app: App, visitor: Visitor, code: string, move: PoolMove): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustSee(actor, 'pool.see', change.workshop);
    mustBeAble(actor, 'workshop.manage', change.workshop);
    mustBeAble(actor, 'pool.arrange', change.workshop, 'phase_closed');
    const classBoard = (await findClassBoard(change, change.workshop.id)) ?? refuse('phase_closed');
    const writes = arrange(await loadPoolSorting(change, change.workshop), classBoard.id, move);
    for (const write of writes) {
      if (write.kind === 'put') {
        await putCategory(change, write.category);
        await log(change, 'category.described', write.category.id, classBoard.id);
      } else if (write.kind === 'drop') {
        await deleteCategory(change, write.id);
        await log(change, 'category.removed', write.id, classBoard.id);
      } else {
        await setPooledInto(change, write.categoryId, write.into);
        const type = write.into === null ? 'category.unpooled' : 'category.pooled';
        await log(change, type, write.categoryId, write.boardId);
      }
    }
  });
}

const log = (
  change: Change,
  type: 'category.described' | 'category.removed' | 'category.pooled' | 'category.unpooled',
  subjectId: string,
  boardId: string
): Promise<void> => change.log({ type, subjectId, audience: 'everyone', data: { boardId } });
