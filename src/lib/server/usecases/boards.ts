import type { BoardStage, BoardState } from '../../domain/boards/board.ts';
import type { PlainMove } from '../../domain/boards/move.ts';
import { refuse } from '../../domain/errors.ts';
import { boardAudience } from '../../domain/live/live.ts';
import type { Group } from '../../domain/people/people.ts';
import { boardProgress, type BoardProgress } from '../store/board-progress.ts';
import { stepsOf } from '../store/board-steps.ts';
import { boardsWith, findBoardOfGroup, loadBoard, type BoardRow } from '../store/boards.ts';
import { findOwnBoard, ownBoardsOf } from '../store/own-boards.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Entered, type Visitor } from './enter.ts';

/** A group's board, by the group's number; or the one on which the actor, a member of it, sorts alone. */
export type BoardAt = number | { group: number; own: true };

/** `stage` is that of the group, for the boards of its members too. */
export type FoundBoard = BoardRow & { groupId: string; group: Group };

/** The stage in which a board is sorted. */
export const openStage = ({ ownerId }: BoardRow): BoardStage => (ownerId === null ? 'together' : 'alone');

/** A board as far as the actor may see it. */
export async function visibleBoard(
  reader: Reader,
  { workshop, actor }: Entered,
  at: BoardAt
): Promise<FoundBoard> {
  const number = typeof at === 'number' ? at : at.group;
  const group = (await groupsOf(reader, workshop.id)).find((one) => one.number === number);
  if (!group) refuse('not_found');
  const ownerId = typeof at === 'number' ? null : actor.id;
  mustSee(actor, 'board.see', { workshop, board: { groupId: group.id, ownerId } });
  const groups = (await findBoardOfGroup(reader, group.id)) ?? refuse('not_found');
  const row = ownerId === null ? groups : await findOwnBoard(reader, group.id, ownerId);
  return { ...(row ?? refuse('not_found')), groupId: group.id, group, stage: groups.stage };
}

export interface OpenedBoard {
  board: BoardState;
  group: Group;
  stage: BoardStage;
  /** Where a member belongs now: not at this board but at the own one, or at the comparison. */
  next: 'alone' | 'compare' | null;
  /** What its members sorted alone is there to be compared. */
  compared: boolean;
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
export async function openBoard(app: App, visitor: Visitor, code: string, at: BoardAt): Promise<OpenedBoard> {
  const entered = await enter(app.store, visitor, code);
  const { workshop, actor } = entered;
  const { id, group, stage } = await visibleBoard(app.store, entered, at);
  const stays = typeof at !== 'number' || actor.kind === 'facilitator' || workshop.phase !== 'analyse';
  const next = stays || stage === 'together' ? null : stage === 'alone' ? 'alone' : 'compare';
  const knowsNames = actor.kind === 'facilitator' || actor.groupId === group.id;
  const people = knowsNames ? await participantsOf(app.store, workshop.id) : [];
  return {
    board: await loadBoard(app.store, id),
    group,
    stage,
    next,
    compared: knowsNames && stage !== 'alone' && (await ownBoardsOf(app.store, group.id)).length > 0,
    members: people
      .filter(({ groupId }) => groupId === group.id)
      .map((member) => ({ id: member.id, name: member.name })),
    steps: await stepsOf(app.store, id, actor.id),
    seq: workshop.seq
  };
}

export interface BoardOverview {
  group: Group;
  members: string[];
  progress: BoardProgress | null;
  /** While the members sort alone: how far each of them is, never what they sorted. */
  alone: { id: string; name: string; ready: boolean; sorted: number }[];
}

/** How far each group is, for the facilitators; `progress` is null for a group without a board. */
export async function boardOverview(app: App, visitor: Visitor, code: string): Promise<BoardOverview[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const progress = await boardProgress(app.store, workshop.id);
  const people = await participantsOf(app.store, workshop.id);
  return (await groupsOf(app.store, workshop.id)).map((group) => {
    const members = people.filter(({ groupId }) => groupId === group.id);
    const boards = progress.filter(({ groupId }) => groupId === group.id);
    const board = boards.find(({ ownerId }) => ownerId === null) ?? null;
    const alone = members.map(({ id, name }) => {
      const own = boards.find(({ ownerId }) => ownerId === id);
      return { id, name, ready: own?.ready ?? false, sorted: own?.sorted ?? 0 };
    });
    return {
      group,
      members: members.map(({ name }) => name),
      progress: board,
      alone: board?.stage === 'alone' ? alone : []
    };
  });
}

/** Tells the boards that hold these incidents that they are there no longer, or are back. */
export async function tellBoards(change: Change, incidentIds: string[]): Promise<void> {
  for (const { id, groupId, ownerId } of await boardsWith(change, incidentIds)) {
    if (groupId === null) continue;
    const audience = boardAudience({ groupId, ownerId });
    await change.log({ type: 'boards.dealt', subjectId: id, audience });
  }
}
