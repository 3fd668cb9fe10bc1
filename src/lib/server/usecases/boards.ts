import type { BoardStage, BoardState } from '../../domain/boards/board.ts';
import type { PlainMove } from '../../domain/boards/move.ts';
import { refuse } from '../../domain/errors.ts';
import { boardAudience } from '../../domain/live/live.ts';
import type { Group } from '../../domain/people/people.ts';
import { stepsOf } from '../store/board-steps.ts';
import { boardsWith, loadBoard, type BoardRow } from '../store/boards.ts';
import { boardsAt, ownBoardsOf } from '../store/own-boards.ts';
import { participantsOf } from '../store/participants.ts';
import { isJudged } from '../store/retranslation.ts';
import type { Change, Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Entered, type Visitor } from './enter.ts';

/** A group's board, by the group's number; or the one on which the actor, a member of it, sorts alone. */
export type BoardAt = number | { group: number; own: true };

/**
 * `stage` and `frozen` are those of the group, for the boards of its members too. `judged`: others are
 * retranslating it.
 */
export type FoundBoard = BoardRow & { groupId: string; group: Group; judged: boolean };

/** The stage in which a board is sorted. */
export const openStage = ({ ownerId }: BoardRow): BoardStage => (ownerId === null ? 'together' : 'alone');

/** A board as far as the actor may see it. */
export async function visibleBoard(
  reader: Reader,
  { workshop, actor }: Entered,
  at: BoardAt
): Promise<FoundBoard> {
  const number = typeof at === 'number' ? at : at.group;
  const ownerId = typeof at === 'number' ? null : actor.id;
  const found = (await boardsAt(reader, workshop.id, number, ownerId)) ?? refuse('not_found');
  const { group, groups, own } = found;
  mustSee(actor, 'board.see', { workshop, board: { groupId: group.id, ownerId } });
  const row = ownerId === null ? groups : own;
  if (!row || !groups) refuse('not_found');
  const judged = workshop.phase === 'retranslate' && (await isJudged(reader, groups.id));
  return { ...row, groupId: group.id, group, stage: groups.stage, frozen: groups.frozen, judged };
}

export interface OpenedBoard {
  board: BoardState;
  group: Group;
  stage: BoardStage;
  /** A facilitator has stopped the sorting for the moment. */
  frozen: boolean;
  /** Others are sorting its incidents into its categories: it stays as it is meanwhile. */
  judged: boolean;
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
  const { id, group, stage, frozen, judged } = await visibleBoard(app.store, entered, at);
  const stays = typeof at !== 'number' || actor.kind === 'facilitator' || workshop.phase !== 'analyse';
  const next = stays || stage === 'together' ? null : stage === 'alone' ? 'alone' : 'compare';
  const knowsNames = actor.kind === 'facilitator' || actor.groupId === group.id;
  const people = knowsNames ? await participantsOf(app.store, workshop.id) : [];
  return {
    board: await loadBoard(app.store, id),
    group,
    stage,
    frozen,
    judged,
    next,
    compared: knowsNames && stage !== 'alone' && (await ownBoardsOf(app.store, group.id)).length > 0,
    members: people
      .filter(({ groupId }) => groupId === group.id)
      .map((member) => ({ id: member.id, name: member.name })),
    steps: await stepsOf(app.store, id, actor.id),
    seq: workshop.seq
  };
}

/** Tells the boards that hold these incidents that they are there no longer, or are back. */
export async function tellBoards(change: Change, incidentIds: string[]): Promise<void> {
  for (const { id, groupId, ownerId } of await boardsWith(change, incidentIds)) {
    if (groupId === null) continue;
    const audience = boardAudience({ groupId, ownerId });
    await change.log({ type: 'boards.dealt', subjectId: id, audience });
  }
}
