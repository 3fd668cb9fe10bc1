import { uuidv7 } from 'uuidv7';
import { agreedOn, movesTo } from '../../domain/boards/agreed.ts';
import { apply } from '../../domain/boards/apply.ts';
import { changesBetween } from '../../domain/boards/changes.ts';
import { compareOwnSorts, type SortComparison } from '../../domain/boards/comparison.ts';
import type { BoardStage, Card } from '../../domain/boards/board.ts';
import type { OwnSort } from '../../domain/boards/own-sorts.ts';
import { toldOf } from '../../domain/boards/told.ts';
import { refuse } from '../../domain/errors.ts';
import type { Group } from '../../domain/people/people.ts';
import { writeChanges } from '../store/board-changes.ts';
import { dealIncidents, dealtIncidentIds, insertBoard, loadBoard, loadSorting } from '../store/boards.ts';
import { findOwnBoard, ownBoardsOf, setReady, setStage } from '../store/own-boards.ts';
import { participantsOf } from '../store/participants.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { openBoard, visibleBoard, type FoundBoard, type OpenedBoard } from './boards.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';

/** A member of a group that sorts alone first. */
export interface Sorter {
  id: string;
  name: string;
  ready: boolean;
}

export interface OwnBoard extends OpenedBoard {
  /** The members of the group: who has sorted, never what. */
  sorters: Sorter[];
}

/**
 * The board on which a member of a group sorts alone; made, with the incidents of the group, the first time.
 * @throws Refusal `not_found`
 */
export async function openOwnBoard(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number
): Promise<OwnBoard> {
  const entered = await enter(app.store, visitor, code);
  const groups = await visibleBoard(app.store, entered, groupNumber);
  const { workshop, actor } = entered;
  mustSee(actor, 'board.see', { workshop, board: { groupId: groups.groupId, ownerId: actor.id } });
  if (groups.stage === 'alone' && !(await findOwnBoard(app.store, groups.groupId, actor.id))) {
    await changeAs(app, visitor, code, async (change, fresh) => {
      const board = { groupId: groups.groupId, ownerId: fresh.id };
      mustBeAble(fresh, 'board.see', { workshop: change.workshop, board });
      if (await findOwnBoard(change, board.groupId, board.ownerId)) return;
      const id = uuidv7();
      await insertBoard(change, { id, workshopId: workshop.id, ...board });
      await dealIncidents(change, id, await dealtIncidentIds(change, groups.id));
    });
  }
  const opened = await openBoard(app, visitor, code, { group: groupNumber, own: true });
  return { ...opened, sorters: await sortersOf(app.store, groups) };
}

async function sortersOf(reader: Reader, { workshopId, groupId }: FoundBoard): Promise<Sorter[]> {
  const own = await ownBoardsOf(reader, groupId);
  return (await participantsOf(reader, workshopId))
    .filter((person) => person.groupId === groupId)
    .map(({ id, name }) => ({ id, name, ready: own.some((one) => one.ownerId === id && one.ready) }));
}

/**
 * Says that one has sorted alone, or goes on after all. Until the group compares, one may go on either way.
 * @throws Refusal `not_found`, `phase_closed`
 */
export async function sayReady(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number,
  ready: boolean
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const board = await visibleBoard(change, { workshop, actor }, { group: groupNumber, own: true });
    mustBeAble(actor, 'board.sort', { workshop, board: { ...board, frozen: false } }, 'phase_closed');
    if (board.ready === ready) return;
    await setReady(change, board.id, ready);
    const audience = `group:${board.groupId}` as const;
    await change.log({ type: 'sorter.ready', subjectId: actor.id, audience, data: { ready } });
  });
}

/**
 * Ends sorting alone: from now on what each made stays as it is, and the group sees it beside each other.
 * A facilitator need not wait until everyone is ready.
 * @throws Refusal `not_found`, `phase_closed`, `not_all_ready`
 */
export async function lockSorts(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const board = await visibleBoard(change, { workshop, actor }, groupNumber);
    mustBeOfGroup(actor, board);
    // Two press the button at the same moment.
    if (board.stage !== 'alone') return;
    mustBeAble(actor, 'sorts.lock', { workshop, board }, 'phase_closed');
    const waiting = (await sortersOf(change, board)).filter(({ ready }) => !ready);
    if (actor.kind === 'participant' && waiting.length > 0) refuse('not_all_ready');
    await setStage(change, board.id, 'comparing');
    await change.log({ type: 'sorts.locked', subjectId: board.id, audience: `group:${board.groupId}` });
  });
}

/** Looking at a group's board is open to the class later; going on with it is not. */
function mustBeOfGroup(actor: Parameters<typeof mustBeAble>[0], board: FoundBoard): void {
  const then = { phase: 'analyse' } as const;
  mustBeAble(actor, 'sorts.lock', { workshop: then, board: { ...board, stage: 'alone' } });
}

export interface OpenedComparison {
  /** Of the group's board. */
  boardId: string;
  group: Group;
  stage: BoardStage;
  comparison: SortComparison;
  /** The incidents that were compared, in order of number. */
  cards: Card[];
  /** Members of the group and who sorted in it. */
  people: { id: string; name: string }[];
}

/**
 * What the members of a group sorted alone, beside each other.
 * @throws Refusal `not_found`, also while they still sort
 */
export async function openComparison(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number
): Promise<OpenedComparison> {
  const entered = await enter(app.store, visitor, code);
  const { workshop, actor } = entered;
  const board = await visibleBoard(app.store, entered, groupNumber);
  mustSee(actor, 'sorts.compare', { workshop, board });
  const sorts = await ownSorts(app.store, board);
  if (sorts.length === 0) refuse('not_found');
  const { cards } = await loadBoard(app.store, board.id);
  const comparison = compareOwnSorts(
    sorts,
    cards.map(({ incidentId }) => incidentId)
  );
  const people = (await participantsOf(app.store, workshop.id))
    .filter(({ id, groupId }) => groupId === board.groupId || sorts.some(({ ownerId }) => ownerId === id))
    .map(({ id, name }) => ({ id, name }));
  return { boardId: board.id, group: board.group, stage: board.stage, comparison, cards, people };
}

/** What the members of a group sorted alone. */
export async function ownSorts(reader: Reader, { groupId }: Pick<FoundBoard, 'groupId'>): Promise<OwnSort[]> {
  const own = await ownBoardsOf(reader, groupId);
  return Promise.all(
    own.map(async ({ id, ownerId }) => ({ ownerId: ownerId ?? '', board: await loadSorting(reader, id) }))
  );
}

/**
 * The group goes on together, on a board that starts from what all members agreed on.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed`
 */
export async function sortTogether(
  app: App,
  visitor: Visitor,
  code: string,
  groupNumber: number
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const board = await visibleBoard(change, { workshop, actor }, groupNumber);
    mustBeOfGroup(actor, board);
    if (board.stage === 'together') return;
    mustBeAble(actor, 'sorts.join', { workshop, board }, 'phase_closed');
    const before = await loadSorting(change, board.id);
    const incidentIds = before.cards
      .toSorted((a, b) => a.number - b.number)
      .map(({ incidentId }) => incidentId);
    const agreed = agreedOn(await ownSorts(change, board), incidentIds);
    const after = movesTo(agreed, before, uuidv7).reduce((state, move) => {
      const applied = apply(state, move);
      return applied.ok ? applied.board : state;
    }, before);
    const changes = changesBetween(before, after);
    await writeChanges(change, board.id, changes);
    await setStage(change, board.id, 'together');
    const audience = `group:${board.groupId}` as const;
    for (const entry of toldOf(board.id, changes)) await change.log({ ...entry, audience });
    await change.log({ type: 'sorts.joined', subjectId: board.id, audience });
  });
}
