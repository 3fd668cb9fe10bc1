import { uuidv7 } from 'uuidv7';
import { fewestAlone, type BoardStage } from '../../domain/boards/board.ts';
import { deal } from '../../domain/boards/deal.ts';
import { refuse } from '../../domain/errors.ts';
import { isAnalysable } from '../../domain/incidents/incident.ts';
import { boardAudience } from '../../domain/live/live.ts';
import { phaseIsAtLeast, phasesOf, type Phase } from '../../domain/workshops/workshop.ts';
import {
  boardsOf,
  dealIncidents,
  dealtIncidentIds,
  findBoardOfGroup,
  findClassBoard,
  insertBoard,
  type BoardRow
} from '../store/boards.ts';
import { ownBoardsOf } from '../store/own-boards.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import type { Change } from '../store/store.ts';
import { updateWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, type Visitor } from './enter.ts';
import { endReading } from './reading-view.ts';
import { beginRetranslation, endRetranslation } from './retranslation.ts';
import { planReviews } from './review-plan.ts';
import { logWorkshop } from './workshops.ts';

const longestTimer = 24 * 60;

/**
 * Moves the workshop to another phase, forward or back; what a phase produced stays.
 * Entering the review gives every incident its reviewers; entering the analysis deals the boards; entering the retranslation opens
 * its rounds and leaving it closes them; entering the pooling makes the class board.
 * @param minutes timer of the new phase; null for none
 * @param confirmed goes on although groups do not sort together yet, so that their boards stay empty
 * @throws Refusal `aim_missing` (writing needs an aim), `no_groups` (sorting needs groups), `invalid_input`;
 * `not_sorted_together`, with the groups, unless confirmed
 */
export async function movePhase(
  app: App,
  visitor: Visitor,
  code: string,
  phase: Phase,
  minutes: number | null,
  confirmed = false
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    if (!phasesOf(workshop.settings).includes(phase)) refuse('invalid_input', 'phase');
    checkMinutes(minutes);
    if (phase !== 'lobby' && workshop.aim === '') refuse('aim_missing', 'aim');
    const closes = phaseIsAtLeast(phase, 'retranslate') && !phaseIsAtLeast(workshop.phase, 'retranslate');
    if (closes && !confirmed) await mustSortTogether(change);
    if (phaseIsAtLeast(phase, 'analyse')) await dealBoards(change);
    if (phaseIsAtLeast(phase, 'pool')) await ensureClassBoard(change);
    if (workshop.phase === 'retranslate' && phase !== 'retranslate') await endRetranslation(change);
    // The screen shows what goes with the new phase.
    await updateWorkshop(change, workshop.id, {
      phase,
      phaseEndsAt: endsAt(change.at, minutes),
      screen: null
    });
    if (phase !== 'review') await endReading(change);
    await logWorkshop(change, 'workshop.phase_moved', { phase });
    if (phase === 'retranslate') await beginRetranslation(change);
    await planReviews({ ...change, workshop: { ...workshop, phase } });
  });
}

/** Groups of which members still sort alone, or compare, have an empty board: nothing of theirs would be pooled. */
async function mustSortTogether(change: Change): Promise<void> {
  const { workshop } = change;
  const groups = await groupsOf(change, workshop.id);
  const people = await participantsOf(change, workshop.id);
  const waiting = (await boardsOf(change, workshop.id))
    .filter(({ groupId, stage }) => stage !== 'together' && people.some((one) => one.groupId === groupId))
    .flatMap(({ groupId }) => groups.find(({ id }) => id === groupId)?.number ?? [])
    .sort((a, b) => a - b);
  if (waiting.length > 0) refuse('not_sorted_together', undefined, { groups: waiting.join(', ') });
}

/** Starts, changes or (with null) stops the timer of the current phase. */
export async function setTimer(
  app: App,
  visitor: Visitor,
  code: string,
  minutes: number | null
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    checkMinutes(minutes);
    await updateWorkshop(change, change.workshop.id, { phaseEndsAt: endsAt(change.at, minutes) });
    await logWorkshop(change, 'workshop.changed');
  });
}

const endsAt = (at: number, minutes: number | null) => (minutes === null ? null : at + minutes * 60_000);

function checkMinutes(minutes: number | null): void {
  if (minutes !== null && !(minutes > 0 && minutes <= longestTimer)) refuse('invalid_input', 'minutes');
}

/** Gives every group a board, and every board the incidents it should have and has not yet. */
export async function dealBoards(change: Change): Promise<void> {
  const { workshop } = change;
  const groups = await groupsOf(change, workshop.id);
  if (groups.length === 0) refuse('no_groups');
  const people = await participantsOf(change, workshop.id);
  const groupOfAuthor = new Map(people.map((p) => [p.id, p.groupId]));
  const own = new Map<string, BoardRow[]>();
  const boardIds = new Map<string, string>();
  const dealt = new Map<string, Set<string>>();
  for (const { id: groupId } of groups) {
    const existing = await findBoardOfGroup(change, groupId);
    const members = people.filter((one) => one.groupId === groupId).length;
    const alone = workshop.settings.alone === true && members >= fewestAlone;
    const stage: BoardStage = alone ? 'alone' : 'together';
    const board = existing ?? { id: uuidv7(), workshopId: workshop.id, groupId, stage };
    if (!existing) await insertBoard(change, board);
    if (board.stage === 'alone') own.set(groupId, await ownBoardsOf(change, groupId));
    boardIds.set(groupId, board.id);
    dealt.set(groupId, new Set(await dealtIncidentIds(change, board.id)));
  }
  const incidents = (await submittedIncidents(change, workshop.id))
    .filter(isAnalysable)
    .map(({ id, polarity, authorId }) => ({ id, polarity, groupId: groupOfAuthor.get(authorId) ?? null }));
  const { boardSet, core } = workshop.settings;
  for (const [groupId, added] of deal(boardSet, incidents, dealt, Math.random, core)) {
    const boardId = boardIds.get(groupId);
    if (boardId === undefined || added.length === 0) continue;
    for (const { id, ownerId } of [{ id: boardId, ownerId: null }, ...(own.get(groupId) ?? [])]) {
      await dealIncidents(change, id, added);
      const audience = boardAudience({ groupId, ownerId });
      await change.log({ type: 'boards.dealt', subjectId: id, audience });
    }
  }
}

async function ensureClassBoard(change: Change): Promise<void> {
  if (await findClassBoard(change, change.workshop.id)) return;
  await insertBoard(change, { id: uuidv7(), workshopId: change.workshop.id, groupId: null });
}
