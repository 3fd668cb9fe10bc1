import { setImmediate } from 'node:timers/promises';
import { uuidv7 } from 'uuidv7';
import { isTurn, type Turn } from '../../domain/boards/move.ts';
import type { Lost } from '../../domain/boards/sorting.ts';
import type { Tally } from '../../domain/boards/undo.ts';
import { refuse } from '../../domain/errors.ts';
import { arrange } from '../../domain/pooling/arrange.ts';
import { toldOfPool, type PoolChange } from '../../domain/pooling/changes.ts';
import { checkPoolMove } from '../../domain/pooling/check-move.ts';
import type { PlainPoolMove } from '../../domain/pooling/move.ts';
import type { Pool, PoolSorting } from '../../domain/pooling/pool.ts';
import { takeBackPool } from '../../domain/pooling/undo.ts';
import { poolView, type PoolView } from '../../domain/pooling/view.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { deleteCategory, putCategory } from '../store/board-changes.ts';
import { boardsOf, categoriesByIds, categoriesOf, findClassBoard, loadSorting } from '../store/boards.ts';
import { incidentProgress } from '../store/incidents.ts';
import { groupsOf } from '../store/participants.ts';
import { setLying } from '../store/pooling.ts';
import { addPoolStep, findPoolStep, poolStepsOf, turnPoolStep } from '../store/pool-steps.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';

/** The class board and the groups' boards, in order of group number. */
async function boardsBelow(reader: Reader, workshopId: string) {
  const boards = await boardsOf(reader, workshopId);
  const numbers = new Map((await groupsOf(reader, workshopId)).map(({ id, number }) => [id, number]));
  return {
    classBoardId: boards.find(({ groupId }) => groupId === null)?.id ?? null,
    groups: boards
      .flatMap(({ id, groupId }) =>
        groupId === null ? [] : [{ boardId: id, groupId, groupNumber: numbers.get(groupId) ?? 0 }]
      )
      .sort((a, b) => a.groupNumber - b.groupNumber)
  };
}

/**
 * The class's categories and the groups' boards below them, without the texts of the incidents.
 * @param between awaited before each board: a large class has many, and SQLite lets nobody in between by itself
 */
export async function loadPoolSorting(
  reader: Reader,
  workshop: Pick<Workshop, 'id'>,
  between?: () => Promise<unknown>
): Promise<PoolSorting> {
  const { classBoardId, groups } = await boardsBelow(reader, workshop.id);
  const groupBoards = [];
  for (const { boardId, groupId, groupNumber } of groups) {
    await between?.();
    groupBoards.push({ groupId, groupNumber, state: await loadSorting(reader, boardId) });
  }
  return {
    classCategories: classBoardId === null ? [] : await categoriesOf(reader, classBoardId),
    groupBoards
  };
}

/** As much of the pool as its rules need. */
async function loadCategories(reader: Reader, workshopId: string, classBoardId: string): Promise<Pool> {
  const { groups } = await boardsBelow(reader, workshopId);
  const loaded = [];
  for (const group of groups) {
    loaded.push({ ...group, categories: await categoriesOf(reader, group.boardId) });
  }
  return { classBoardId, classCategories: await categoriesOf(reader, classBoardId), groups: loaded };
}

export interface OpenedPool {
  pool: PoolView;
  /** What this person did here and can undo, or undid and can redo; oldest first. */
  steps: { key: string; undone: boolean }[];
  /** The workshop's latest log entry when the pool was read; the pool may be newer, never older. */
  seq: number;
}

/**
 * All groups' categories and the class's, for the facilitators and, from the pooling on, for everyone. Only
 * facilitators learn which incidents are of one person.
 * @throws Refusal `not_found` to those who may not see it yet
 */
export async function openPool(app: App, visitor: Visitor, code: string): Promise<OpenedPool> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'pool.see', workshop);
  return {
    pool: await poolOf(app.store, workshop, actor.kind === 'facilitator'),
    steps: await poolStepsOf(app.store, workshop.id, actor.id),
    seq: workshop.seq
  };
}

/** The pool itself, without asking who looks. @param whose may they learn which incidents are of one person? */
export async function poolOf(reader: Reader, workshop: Workshop, whose: boolean): Promise<PoolView> {
  const classBoard = await findClassBoard(reader, workshop.id);
  const sorting = await loadPoolSorting(reader, workshop, setImmediate);
  const facts = await incidentProgress(reader, workshop.id);
  return poolView(classBoard?.id ?? '', sorting, facts, whose);
}

/**
 * `accepted: false` is a lost race: what the move was about is gone or has changed. `seq` is the log entry after
 * which every reader has it; null when nothing changed. `undone` says how much of an undo or redo still made sense.
 */
export type PoolAnswer =
  { accepted: true; seq: number | null; undone?: Tally } | { accepted: false; seq: null; reason: Lost };

const lost = (reason: Lost): PoolAnswer => ({ accepted: false, seq: null, reason });

/**
 * Arranges the class's categories by the rules of `domain/pooling/arrange.ts`, and remembers the step for its maker
 * to undo; or undoes or redoes one of the maker's own, by `domain/pooling/undo.ts`.
 * @param given a `PoolMove`, as it came from outside
 * @param key idempotency key from the browser; an undo names the move by it
 * @throws Refusal `not_found`, `forbidden`, `phase_closed` outside pooling and reporting, `empty_field`, `too_long`,
 * `invalid_input`
 */
export async function arrangePool(
  app: App,
  visitor: Visitor,
  code: string,
  given: unknown,
  key?: string
): Promise<PoolAnswer> {
  const move = checkPoolMove(given);
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor): Promise<PoolAnswer> => {
      mustSee(actor, 'pool.see', change.workshop);
      mustBeAble(actor, 'workshop.manage', change.workshop);
      mustBeAble(actor, 'pool.arrange', change.workshop, 'phase_closed');
      const classBoard = (await findClassBoard(change, change.workshop.id)) ?? refuse('phase_closed');
      const pool = await loadCategories(change, change.workshop.id, classBoard.id);
      return isTurn(move)
        ? turn(change, pool, actor.id, move)
        : make(change, pool, actor.id, move, key ?? uuidv7());
    },
    key
  );
}

async function make(
  change: Change,
  pool: Pool,
  actorId: string,
  move: PlainPoolMove,
  key: string
): Promise<PoolAnswer> {
  if (move.kind === 'found' || move.kind === 'match') {
    const [taken] = await categoriesByIds(change, [move.id]);
    if (taken && taken.boardId !== pool.classBoardId) refuse('invalid_input', 'category');
  }
  const arranged = arrange(pool, move);
  if (!arranged.ok) return lost(arranged.reason);
  const { changes } = arranged;
  if (changes.length === 0) return { accepted: true, seq: null };
  const { id: workshopId, seq } = change.workshop;
  await addPoolStep(change, {
    workshopId,
    actorId,
    key,
    seq: seq + 1,
    undone: false,
    kind: move.kind,
    changes
  });
  if (move.kind === 'match') {
    const data = { kind: 'match', answer: 'taken', otherId: move.second };
    await change.log({ type: 'proposal.answered', subjectId: move.first, audience: 'facilitators', data });
  }
  await keepPool(change, pool.classBoardId, changes);
  return { accepted: true, seq: seq + changes.length + (move.kind === 'match' ? 1 : 0) };
}

async function turn(
  change: Change,
  pool: Pool,
  actorId: string,
  { kind, step: key }: Turn
): Promise<PoolAnswer> {
  const step = await findPoolStep(change, change.workshop.id, actorId, key);
  if (!step || step.undone !== (kind === 'redo')) return lost('gone');
  const { changes, undone } = takeBackPool(pool, step.changes);
  await turnPoolStep(change, { ...step, undone: kind === 'undo', changes });
  await keepPool(change, pool.classBoardId, changes);
  return { accepted: true, seq: changes.length === 0 ? null : change.workshop.seq + changes.length, undone };
}

/** Writes and logs what changed; of the groups' categories only where they lie. */
export async function keepPool(
  change: Change,
  classBoardId: string,
  changes: readonly PoolChange[]
): Promise<void> {
  for (const { before, after } of changes) {
    if (after?.boardId === classBoardId) await putCategory(change, after);
    else if (after) await setLying(change, after);
    else if (before) await deleteCategory(change, before.id);
  }
  for (const one of changes) await change.log({ ...toldOfPool(one), audience: 'everyone' });
}
