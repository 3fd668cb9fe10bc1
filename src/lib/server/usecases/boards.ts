import type { BoardState } from '../../domain/boards/board.ts';
import type { PlainMove } from '../../domain/boards/move.ts';
import { refuse } from '../../domain/errors.ts';
import type { Group } from '../../domain/people/people.ts';
import { boardProgress, type BoardProgress } from '../store/board-progress.ts';
import { stepsOf } from '../store/board-steps.ts';
import { boardsWith, findBoardOfGroup, loadBoard, type BoardRow } from '../store/boards.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Entered, type Visitor } from './enter.ts';

export type FoundBoard = BoardRow & { groupId: string; group: Group };

/** A group's board by the number of the group, as far as the actor may see it. */
export async function visibleBoard(
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
  /** What this person did here and can undo, or undid and can redo; oldest first. */
  steps: { key: string; kind: PlainMove['kind']; undone: boolean }[];
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
    steps: await stepsOf(app.store, id, actor.id),
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

/** Tells the boards that hold these incidents that they are there no longer, or are back. */
export async function tellBoards(change: Change, incidentIds: string[]): Promise<void> {
  for (const { id, groupId } of await boardsWith(change, incidentIds)) {
    if (groupId === null) continue;
    await change.log({ type: 'boards.dealt', subjectId: id, audience: `group:${groupId}` });
  }
}
