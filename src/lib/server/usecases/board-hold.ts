import type { BoardState, BoardStage } from '../../domain/boards/board.ts';
import { refuse } from '../../domain/errors.ts';
import { boardOnScreen, readScreen } from '../../domain/workshops/screen.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { boardsOf, loadBoard } from '../store/boards.ts';
import { boardsAt, setFrozen } from '../store/own-boards.ts';
import { groupsOf } from '../store/participants.ts';
import type { Reader } from '../store/store.ts';
import { updateWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { logWorkshop } from './workshops.ts';

/**
 * Stops the sorting on a group's board and on those of its members for the moment, or lets it go on.
 * @param groupNumber null for all groups
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`
 */
export async function freezeBoards(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number | null,
  frozen: boolean
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    mustBeAble(actor, 'board.freeze', workshop, 'phase_closed');
    const groups = await groupsOf(change, workshop.id);
    const group = groups.find(({ number }) => number === groupNumber);
    if (groupNumber !== null && !group) refuse('not_found');
    const boards = (await boardsOf(change, workshop.id)).filter(
      (board) => board.groupId !== null && (!group || board.groupId === group.id) && board.frozen !== frozen
    );
    if (boards.length === 0) return;
    await setFrozen(
      change,
      boards.map(({ id }) => id),
      frozen
    );
    for (const { id, groupId } of boards) {
      const audience = `group:${groupId}` as const;
      await change.log({ type: 'board.frozen', subjectId: id, audience, data: { frozen } });
    }
  });
}

/**
 * Puts something on the screen that the class looks at, until the phase moves.
 * @param given `board:2`, or null for what goes with the phase
 * @throws Refusal `not_found`, `forbidden`, `invalid_input`
 */
export async function showOnScreen(app: App, visitor: Visitor, code: string, given: unknown): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    const screen = readScreen(given);
    const number = boardOnScreen(screen);
    const found = number === null ? null : await boardsAt(change, workshop.id, number, null);
    if (number !== null && !found?.groups) refuse('invalid_input', 'screen');
    if (screen === workshop.screen) return;
    await updateWorkshop(change, workshop.id, { screen });
    await logWorkshop(change, 'workshop.changed');
  });
}

export interface ScreenBoard {
  /** Of the group. */
  number: number;
  stage: BoardStage;
  board: BoardState;
  /** The workshop's latest log entry when the board was read. */
  seq: number;
}

/** The board that is on the screen, nameless; null when the screen shows something else. */
export async function screenBoard(app: App, visitor: Visitor, code: string): Promise<ScreenBoard | null> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  return boardOf(app.store, workshop);
}

/** The same, without asking who looks. */
export async function boardOf(reader: Reader, workshop: Workshop): Promise<ScreenBoard | null> {
  const number = boardOnScreen(workshop.screen);
  const found = number === null ? null : await boardsAt(reader, workshop.id, number, null);
  if (number === null || !found?.groups) return null;
  const { id, stage } = found.groups;
  return { number, stage, board: await loadBoard(reader, id), seq: workshop.seq };
}
