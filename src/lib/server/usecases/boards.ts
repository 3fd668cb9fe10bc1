import { apply, type Lost, type Sorting } from '../../domain/boards/apply.ts';
import type { BoardState } from '../../domain/boards/board.ts';
import { checkMove } from '../../domain/boards/move.ts';
import { toldOf } from '../../domain/boards/told.ts';
import { refuse } from '../../domain/errors.ts';
import type { Group } from '../../domain/people/people.ts';
import { can } from '../../domain/policy.ts';
import { boardProgress, type BoardProgress } from '../store/board-progress.ts';
import {
  boardsWith,
  categoriesByIds,
  findBoardOfGroup,
  loadBoard,
  loadSorting,
  writeMove,
  type BoardRow
} from '../store/boards.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Entered, type Visitor } from './enter.ts';

type FoundBoard = BoardRow & { groupId: string; group: Group };

/** A group's board by the number of the group, as far as the actor may see it. */
async function visibleBoard(
  reader: Reader,
  { workshop, actor }: Entered,
  groupNumber: number
): Promise<FoundBoard> {
  const group = (await groupsOf(reader, workshop.id)).find(({ number }) => number === groupNumber);
  if (!group) refuse('not_found');
  const board = { groupId: group.id };
  mustSee(actor, 'board.see', { workshop, board });
  const row = (await findBoardOfGroup(reader, group.id)) ?? refuse('not_found');
  return { ...row, ...board, group };
}

export interface OpenedBoard {
  board: BoardState;
  group: Group;
  /** The names of the group's members; empty for someone who is neither of the group nor a facilitator. */
  members: { id: string; name: string }[];
  /** The workshop's latest log entry when the board was read; the board may be newer, never older. */
  seq: number;
}

/**
 * A group's board, for its members, the facilitators and, once it is pooled, the whole class.
 * @throws Refusal `not_found`
 */
export async function openBoard(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number
): Promise<OpenedBoard> {
  const entered = await enter(app.store, visitor, code);
  const { workshop, actor } = entered;
  const { id, group } = await visibleBoard(app.store, entered, groupNumber);
  const knowsNames = actor.kind === 'facilitator' || actor.groupId === group.id;
  const people = knowsNames ? await participantsOf(app.store, workshop.id) : [];
  return {
    board: await loadBoard(app.store, id),
    group,
    members: people
      .filter(({ groupId }) => groupId === group.id)
      .map((member) => ({ id: member.id, name: member.name })),
    seq: workshop.seq
  };
}

export type BoardOverview = { group: Group; members: string[]; progress: BoardProgress | null };

/** How far each group is, for the facilitators; `progress` is null for a group without a board. */
export async function boardOverview(app: App, visitor: Visitor, code: string): Promise<BoardOverview[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const progress = await boardProgress(app.store, workshop.id);
  const people = await participantsOf(app.store, workshop.id);
  return (await groupsOf(app.store, workshop.id)).map((group) => ({
    group,
    members: people.filter(({ groupId }) => groupId === group.id).map(({ name }) => name),
    progress: progress.find(({ groupId }) => groupId === group.id) ?? null
  }));
}

/**
 * `accepted: false` is a lost race: what the move was about is gone or has changed.
 * `seq` is the log entry after which every reader has it; null when nothing changed.
 */
export type MoveAnswer =
  { accepted: true; seq: number | null } | { accepted: false; seq: null; reason: Lost };

/**
 * Makes one move on a group's board, by the rules of `domain/boards/apply.ts`.
 * @param given a `Move`, as it came from outside
 * @param key idempotency key from the browser
 * @throws Refusal `not_found`, `phase_closed`, `forbidden`, `empty_field`, `too_long`, `invalid_input`
 */
export async function moveOnBoard(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number,
  given: unknown,
  key?: string
): Promise<MoveAnswer> {
  const move = checkMove(given);
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor): Promise<MoveAnswer> => {
      const { workshop } = change;
      const board = await visibleBoard(change, { workshop, actor }, groupNumber);
      if (!can(actor, 'board.sort', { workshop: { phase: 'analyse' }, board })) refuse('forbidden');
      mustBeAble(actor, 'board.sort', { workshop, board }, 'phase_closed');
      const sorting = await loadSorting(change, board.id);
      if (move.kind === 'add_category') await mustBeNew(change, sorting, move.id);
      const applied = apply(sorting, move);
      if (!applied.ok) return { accepted: false, seq: null, reason: applied.reason };
      await writeMove(change, board.id, applied.writes);
      const told = toldOf(board.id, applied.writes);
      for (const entry of told) await change.log({ ...entry, audience: `group:${board.groupId}` });
      return { accepted: true, seq: told.length === 0 ? null : workshop.seq + told.length };
    },
    key
  );
}

/** An id that another board has already is no id of a new category. */
async function mustBeNew(reader: Reader, sorting: Sorting, id: string): Promise<void> {
  const [taken] = await categoriesByIds(reader, [id]);
  if (taken && taken.boardId !== sorting.id) refuse('invalid_input', 'category');
}

/** Tells the boards that hold these incidents that they are there no longer, or are back. */
export async function tellBoards(change: Change, incidentIds: string[]): Promise<void> {
  for (const { id, groupId } of await boardsWith(change, incidentIds)) {
    if (groupId === null) continue;
    await change.log({ type: 'boards.dealt', subjectId: id, audience: `group:${groupId}` });
  }
}
