import { uuidv7 } from 'uuidv7';
import { apply } from '../../domain/boards/apply.ts';
import type { Frame } from '../../domain/boards/board.ts';
import { readCodes, type Code, type FromCode, type ReadCode } from '../../domain/boards/codebook.ts';
import { changesBetween } from '../../domain/boards/changes.ts';
import type { Sorting } from '../../domain/boards/sorting.ts';
import { toldOf } from '../../domain/boards/told.ts';
import { refuse } from '../../domain/errors.ts';
import { can } from '../../domain/policy.ts';
import { arrange } from '../../domain/pooling/arrange.ts';
import type { Pool } from '../../domain/pooling/pool.ts';
import { readCodebookFile } from '../exports/qda/read-codebook.ts';
import { writeChanges } from '../store/board-changes.ts';
import { categoriesOf, findBoardOfGroup, findClassBoard, loadSorting } from '../store/boards.ts';
import { groupsOf } from '../store/participants.ts';
import { judgedGroups } from '../store/retranslation.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Entered, type Visitor } from './enter.ts';
import { keepPool } from './pooling.ts';

/** Where categories can go: the class's own codebook, or the board of the group with this number. */
export type CodebookTarget = 'class' | number;

export interface CodebookChoice {
  target: CodebookTarget;
  frame: Frame;
}

/**
 * The boards that take categories now: the class's while it is pooled, the groups' while they sort.
 * @throws Refusal `not_found`, for participants too
 */
export async function codebookTargets(app: App, visitor: Visitor, code: string): Promise<CodebookTarget[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  if (can(actor, 'pool.arrange', workshop)) {
    return (await findClassBoard(app.store, workshop.id)) ? ['class'] : [];
  }
  const groups = await groupsOf(app.store, workshop.id);
  const judged = await judgedGroups(app.store, workshop.id);
  return groups
    .filter(({ id }) =>
      can(actor, 'board.sort', { workshop, board: { groupId: id, judged: judged.has(id) } })
    )
    .map(({ number }) => number);
}

interface Target {
  boardId: string;
  groupId: string | null;
}

/** @throws Refusal `not_found`, `phase_closed` */
async function targetOf(
  reader: Reader,
  { workshop, actor }: Entered,
  target: CodebookTarget
): Promise<Target> {
  mustSee(actor, 'workshop.manage', workshop);
  if (target === 'class') {
    mustBeAble(actor, 'pool.arrange', workshop, 'phase_closed');
    const board = (await findClassBoard(reader, workshop.id)) ?? refuse('phase_closed');
    return { boardId: board.id, groupId: null };
  }
  const group = (await groupsOf(reader, workshop.id)).find(({ number }) => number === target);
  if (!group) refuse('not_found');
  const judged = (await judgedGroups(reader, workshop.id)).has(group.id);
  mustBeAble(actor, 'board.sort', { workshop, board: { groupId: group.id, judged } }, 'phase_closed');
  const board = (await findBoardOfGroup(reader, group.id)) ?? refuse('phase_closed');
  return { boardId: board.id, groupId: group.id };
}

async function labelsIn(reader: Reader, boardId: string, frame: Frame): Promise<string[]> {
  const all = await categoriesOf(reader, boardId);
  return all.filter((one) => one.frame === frame).map(({ label }) => label);
}

/**
 * What a codebook (.qdc) would become on a board. Nothing is kept.
 * @throws Refusal `not_found`, `phase_closed`, `codebook_invalid`, `codebook_empty`, `codebook_too_large`
 */
export async function readCodebook(
  app: App,
  visitor: Visitor,
  code: string,
  file: Uint8Array,
  { target, frame }: CodebookChoice
): Promise<ReadCode[]> {
  const { boardId } = await targetOf(app.store, await enter(app.store, visitor, code), target);
  return readCodes(readCodebookFile(file), await labelsIn(app.store, boardId, frame));
}

/**
 * Makes categories of codes, behind those that are there.
 * @param key idempotency key
 * @returns how many came in
 * @throws Refusal `not_found`, `phase_closed`
 */
export async function importCodebook(
  app: App,
  visitor: Visitor,
  code: string,
  codes: readonly Code[],
  { target, frame }: CodebookChoice,
  key?: string
): Promise<number> {
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const { boardId, groupId } = await targetOf(change, { workshop: change.workshop, actor }, target);
      const read = readCodes(codes, await labelsIn(change, boardId, frame));
      const categories = read.flatMap(({ category }) => category ?? []);
      if (groupId === null) await addToClass(change, boardId, frame, categories);
      else await addToGroup(change, boardId, groupId, frame, categories);
      return categories.length;
    },
    key
  );
}

async function addToClass(
  change: Change,
  boardId: string,
  frame: Frame,
  categories: readonly FromCode[]
): Promise<void> {
  const before: Pool = {
    classBoardId: boardId,
    classCategories: await categoriesOf(change, boardId),
    groups: []
  };
  let pool = before;
  for (const { label, ...changes } of categories) {
    const id = uuidv7();
    const made = arrange(pool, { kind: 'found', id, frame, label, from: [] });
    if (!made.ok) continue;
    const described = arrange(made.pool, { kind: 'describe', id, changes, was: {} });
    pool = described.ok ? described.pool : made.pool;
  }
  const made = pool.classCategories.slice(before.classCategories.length);
  await keepPool(
    change,
    boardId,
    made.map((after) => ({ before: null, after }))
  );
}

async function addToGroup(
  change: Change,
  boardId: string,
  groupId: string,
  frame: Frame,
  categories: readonly FromCode[]
): Promise<void> {
  const before: Sorting = await loadSorting(change, boardId);
  let board = before;
  for (const { label, ...changes } of categories) {
    const id = uuidv7();
    const added = apply(board, { kind: 'add_category', id, frame, label });
    if (!added.ok) continue;
    const described = apply(added.board, { kind: 'describe_category', id, changes, was: {} });
    board = described.ok ? described.board : added.board;
  }
  const changes = changesBetween(before, board);
  await writeChanges(change, boardId, changes);
  for (const entry of toldOf(boardId, changes)) await change.log({ ...entry, audience: `group:${groupId}` });
}
