import { uuidv7 } from 'uuidv7';
import { frames, type Frame } from '../../domain/boards/board.ts';
import type { Sorting } from '../../domain/boards/sorting.ts';
import { refuse } from '../../domain/errors.ts';
import { whoJoined, type Group } from '../../domain/people/people.ts';
import { judgingGroups, type GroupOfJudges } from '../../domain/retranslation/judging.ts';
import { materialOf, type Obstacle } from '../../domain/retranslation/material.ts';
import { judgeChoices, type JudgeChoice, type Round } from '../../domain/retranslation/round.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { boardsOf, loadSorting, type BoardRow } from '../store/boards.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import {
  countAnswers,
  deleteRound,
  endRound,
  findRound,
  insertRound,
  judgedGroups,
  lastRoundNumber,
  roundsOf
} from '../store/retranslation.ts';
import type { Change, Reader } from '../store/store.ts';
import { updateWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, type Visitor } from './enter.ts';
import { logWorkshop } from './workshops.ts';

/** Who judges what: the groups of a workshop with how many take part in each, and the choice of the facilitator. */
export interface Rotation {
  groups: (Group & GroupOfJudges)[];
  choice: JudgeChoice;
  /** The groups whose members judge a round of this group. */
  judges: (ownerId: string, number: number) => string[];
}

export async function rotationOf(
  reader: Reader,
  workshop: Pick<Workshop, 'id' | 'settings'>
): Promise<Rotation> {
  const people = whoJoined(await participantsOf(reader, workshop.id));
  const groups = (await groupsOf(reader, workshop.id)).map((group) => ({
    ...group,
    members: people.filter(({ groupId }) => groupId === group.id).length
  }));
  const choice = workshop.settings.judges ?? 'next';
  return {
    groups,
    choice,
    judges: (ownerId, number) => judgingGroups(groups, ownerId, number, choice)
  };
}

export type GroupBoardRow = BoardRow & { groupId: string };

/** The groups' boards, in order of group number. */
export async function groupBoards(
  reader: Reader,
  workshopId: string,
  groups: readonly Group[]
): Promise<GroupBoardRow[]> {
  const boards = await boardsOf(reader, workshopId);
  return groups.flatMap(({ id: groupId }) => {
    const board = boards.find((one) => one.groupId === groupId);
    return board ? { ...board, groupId } : [];
  });
}

/** What a round of this board would be about, or why there cannot be one. */
export function materialOrObstacle(
  rotation: Rotation,
  board: GroupBoardRow,
  sorting: Sorting,
  frame: Frame
): Pick<Round, 'categories' | 'cards'> | Obstacle {
  if (rotation.judges(board.groupId, 1).length === 0) return 'one_group';
  if (board.stage !== 'together') return 'not_together';
  return materialOf(sorting, frame) ?? 'few_categories';
}

async function beginRound(
  change: Change,
  boardId: string,
  frame: Frame,
  material: Pick<Round, 'categories' | 'cards'>
): Promise<void> {
  const number = (await lastRoundNumber(change, boardId, frame)) + 1;
  const { at, workshop } = change;
  const id = uuidv7();
  await insertRound(change, {
    id,
    workshopId: workshop.id,
    boardId,
    frame,
    number,
    openedAt: at,
    closedAt: null,
    ...material
  });
  await change.log({
    type: 'retranslation.opened',
    subjectId: id,
    audience: 'everyone',
    data: { boardId, frame, number }
  });
}

/** When the phase begins: every board whose tasks were never retranslated, and can be, gets a round. */
export async function beginRetranslation(change: Change): Promise<void> {
  const rotation = await rotationOf(change, change.workshop);
  for (const board of await groupBoards(change, change.workshop.id, rotation.groups)) {
    if ((await lastRoundNumber(change, board.id, 'task')) > 0) continue;
    const material = materialOrObstacle(rotation, board, await loadSorting(change, board.id), 'task');
    if (typeof material !== 'string') await beginRound(change, board.id, 'task', material);
  }
}

/** When the phase is over: what is still open is closed as it stands. */
export async function endRetranslation(change: Change): Promise<void> {
  const open = (await roundsOf(change, change.workshop.id)).filter(({ closedAt }) => closedAt === null);
  for (const round of open) await end(change, round);
}

/** A round in which nobody answered leaves no trace: it can begin afresh. */
async function end(change: Change, { id, boardId, frame, number }: Round): Promise<void> {
  const answers = await countAnswers(change, change.workshop.id);
  const empty = !answers.some(({ roundId }) => roundId === id);
  await (empty ? deleteRound(change, id) : endRound(change, id, change.at));
  await change.log({
    type: 'retranslation.closed',
    subjectId: id,
    audience: 'everyone',
    data: { boardId, frame, number, empty }
  });
}

/**
 * Lets others sort the incidents of a group's board into its categories; again, as a next round, once the one
 * before was closed.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`, `invalid_input`; `board_judged` while a round of this
 *   board is open; `cannot_retranslate` when there are no two categories with incidents, the group does not sort
 *   together yet, or there is no other group
 */
export async function openRound(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number,
  frame: Frame
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    mustBeAble(actor, 'retranslation.lead', workshop, 'phase_closed');
    if (!frames.includes(frame)) refuse('invalid_input', 'frame');
    const rotation = await rotationOf(change, workshop);
    const boards = await groupBoards(change, workshop.id, rotation.groups);
    const group = rotation.groups.find(({ number }) => number === groupNumber) ?? refuse('not_found');
    const board = boards.find(({ groupId }) => groupId === group.id) ?? refuse('not_found');
    if ((await judgedGroups(change, workshop.id)).has(group.id)) refuse('board_judged');
    const material = materialOrObstacle(rotation, board, await loadSorting(change, board.id), frame);
    if (typeof material === 'string') refuse('cannot_retranslate');
    await beginRound(change, board.id, frame, material);
  });
}

/**
 * Ends a round: its answers stay as they are, and everyone whom they concern sees what came of it.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`
 */
export async function closeRound(app: App, visitor: Visitor, code: string, roundId: string): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    const round = await findRound(change, roundId);
    if (round?.workshopId !== change.workshop.id) refuse('not_found');
    if (round.closedAt !== null) return;
    mustBeAble(actor, 'retranslation.lead', change.workshop, 'phase_closed');
    await end(change, round);
  });
}

/**
 * Says whose members judge: those of the next group, or of all others. Counts for rounds that are open too; what
 * was answered stays.
 * @throws Refusal `forbidden`, `invalid_input`
 */
export async function chooseJudges(app: App, visitor: Visitor, code: string, typed: string): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    const judges = judgeChoices.find((one) => one === typed) ?? refuse('invalid_input', 'judges');
    await updateWorkshop(change, workshop.id, { settings: { ...workshop.settings, judges } });
    await logWorkshop(change, 'workshop.changed');
  });
}
