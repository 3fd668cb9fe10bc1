import { uuidv7 } from 'uuidv7';
import { apply } from '../../domain/boards/apply.ts';
import { thingOf, type Change as BoardChange } from '../../domain/boards/changes.ts';
import { checkMove } from '../../domain/boards/check-move.ts';
import { isTurn, type PlainMove, type Turn } from '../../domain/boards/move.ts';
import type { Lost } from '../../domain/boards/sorting.ts';
import { toldOf } from '../../domain/boards/told.ts';
import { takeBack, type Undone } from '../../domain/boards/undo.ts';
import { refuse } from '../../domain/errors.ts';
import { boardAudience } from '../../domain/live/live.ts';
import { can } from '../../domain/policy.ts';
import { writeChanges } from '../store/board-changes.ts';
import { addStep, findStep, turnStep } from '../store/board-steps.ts';
import { categoriesByIds, loadSorting, unitsByIds } from '../store/boards.ts';
import type { Change, Reader } from '../store/store.ts';
import { together } from '../store/together.ts';
import type { App } from './app.ts';
import { openStage, visibleBoard, type BoardAt, type FoundBoard } from './boards.ts';
import { changeAs, mustBeAble, type Visitor } from './enter.ts';

/**
 * `accepted: false` is a lost race: what the move was about is gone or has changed.
 * `seq` is the log entry after which every reader has it; null when nothing changed.
 * `undone` says how much of an undo or redo still made sense.
 */
export type MoveAnswer =
  { accepted: true; seq: number | null; undone?: Undone } | { accepted: false; seq: null; reason: Lost };

const lost = (reason: Lost): MoveAnswer => ({ accepted: false, seq: null, reason });

/**
 * Makes one move on a group's board, or on one's own of sorting alone, by the rules of `domain/boards/apply.ts`, and remembers it for its maker to
 * undo; or undoes or redoes one of the maker's own, by `domain/boards/undo.ts`.
 * @param given a `Move`, as it came from outside
 * @param key idempotency key from the browser; an undo names the move by it
 * @throws Refusal `not_found`, `phase_closed`, `board_frozen`, `board_judged`, `forbidden`, `empty_field`,
 *   `too_long`, `invalid_input`
 */
export async function moveOnBoard(
  app: App,
  visitor: Visitor,
  code: string,
  at: BoardAt,
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
      const board = await visibleBoard(change, { workshop, actor }, at);
      const open = { ...board, stage: openStage(board), frozen: false };
      if (!can(actor, 'board.sort', { workshop: { phase: 'analyse' }, board: open })) refuse('forbidden');
      if (board.judged) refuse('board_judged');
      mustBeAble(actor, 'board.sort', { workshop, board: { ...board, frozen: false } }, 'phase_closed');
      if (board.frozen) refuse('board_frozen');
      return isTurn(move)
        ? turn(change, board, actor.id, move)
        : make(change, board, actor.id, move, key ?? uuidv7());
    },
    key
  );
}

async function make(
  change: Change,
  board: FoundBoard,
  actorId: string,
  move: PlainMove,
  key: string
): Promise<MoveAnswer> {
  const texts = move.kind === 'split_card' ? [await incidentOfCard(change, move.cardId)] : [];
  const [sorting] = await together(loadSorting(change, board.id, texts), mustBeNew(change, board.id, move));
  const applied = apply(sorting, move);
  if (!applied.ok) return lost(applied.reason);
  const { changes } = applied;
  if (changes.length === 0) return { accepted: true, seq: null };
  const seq = change.workshop.seq + 1;
  const step = { boardId: board.id, actorId, key, seq, undone: false, kind: move.kind, changes };
  const [kept] = await together(keep(change, board, changes), addStep(change, step));
  return { accepted: true, seq: kept };
}

async function turn(
  change: Change,
  board: FoundBoard,
  actorId: string,
  { kind, step: key }: Turn
): Promise<MoveAnswer> {
  const step = await findStep(change, board.id, actorId, key);
  if (!step || step.undone !== (kind === 'redo')) return lost('gone');
  const texts = step.changes.flatMap((one) => (one.kind === 'unit' ? thingOf(one).incidentId : []));
  const { changes, undone } = takeBack(await loadSorting(change, board.id, texts), step.changes);
  await turnStep(change, { ...step, undone: kind === 'undo', changes });
  return { accepted: true, seq: await keep(change, board, changes), undone };
}

/** Writes and logs what changed. @returns the last log entry; null when nothing changed */
async function keep(change: Change, board: FoundBoard, changes: BoardChange[]): Promise<number | null> {
  await writeChanges(change, board.id, changes);
  const told = toldOf(board.id, changes);
  for (const entry of told) await change.log({ ...entry, audience: boardAudience(board) });
  return told.length === 0 ? null : change.workshop.seq + told.length;
}

const incidentOfCard = async (reader: Reader, cardId: string): Promise<string> =>
  (await unitsByIds(reader, [cardId]))[0]?.incidentId ?? cardId;

/** An id that another board has already is no id of something new. */
async function mustBeNew(reader: Reader, boardId: string, move: PlainMove): Promise<void> {
  const made =
    move.kind === 'add_category' ? move.id : move.kind === 'split_category' ? move.newId : undefined;
  if (made !== undefined) {
    const [taken] = await categoriesByIds(reader, [made]);
    if (taken && taken.boardId !== boardId) refuse('invalid_input', 'category');
  }
  if (move.kind === 'split_card') {
    const [taken] = await unitsByIds(reader, [move.unitId]);
    if (taken && taken.boardId !== boardId) refuse('invalid_input', 'unit');
  }
}
