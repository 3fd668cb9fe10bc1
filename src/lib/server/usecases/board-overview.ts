import { setImmediate } from 'node:timers/promises';
import { compareOwnSorts } from '../../domain/boards/comparison.ts';
import { boardActions } from '../../domain/boards/idleness.ts';
import type { BoardOverview, BoardProgress, OverviewOfBoards } from '../../domain/boards/overview.ts';
import type { Figure } from '../../domain/statistics/figure.ts';
import { boardProgress } from '../store/board-progress.ts';
import { loadSorting } from '../store/boards.ts';
import { lastActions } from '../store/log.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';
import { ownSorts } from './own-sorting.ts';

/** Entries of the log that are searched for someone's last action: what is older is not lately. */
const lately = 20_000;

/** How far each group is, for the facilitators. */
export async function boardOverview(app: App, visitor: Visitor, code: string): Promise<OverviewOfBoards> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const [progress, people, all, last] = await Promise.all([
    boardProgress(app.store, workshop.id),
    participantsOf(app.store, workshop.id),
    groupsOf(app.store, workshop.id),
    lastActions(app.store, workshop.id, boardActions, workshop.seq - lately)
  ]);
  const groups: BoardOverview[] = [];
  for (const group of all) {
    const members = people.filter(({ groupId }) => groupId === group.id);
    const boards = progress.filter(({ groupId }) => groupId === group.id);
    const board = boards.find(({ ownerId }) => ownerId === null) ?? null;
    const alone = members.map(({ id, name }) => {
      const own = boards.find(({ ownerId }) => ownerId === id);
      return { id, name, ready: own?.ready ?? false, sorted: own?.sorted ?? 0 };
    });
    groups.push({
      group,
      members: members.map(({ id, name }) => ({ id, name, lastAt: last.get(id) ?? null })),
      progress: board,
      alone: board?.stage === 'alone' ? alone : [],
      agreement: board && board.stage !== 'alone' ? await agreementAlone(app, board, boards) : null
    });
  }
  return { groups, now: app.now() };
}

/** What was sorted alone does not change any more, but people and incidents may go: `state` tells. */
const known = new WeakMap<App, Map<string, { state: string; agreement: Figure }>>();

async function agreementAlone(
  app: App,
  { boardId, groupId }: BoardProgress,
  boards: readonly BoardProgress[]
): Promise<Figure | null> {
  const own = boards.filter(({ ownerId }) => ownerId !== null);
  if (own.length === 0) return null;
  const state = own.map((one) => `${one.boardId} ${one.cards} ${one.sorted}`).join();
  const figures = known.get(app) ?? new Map<string, { state: string; agreement: Figure }>();
  known.set(app, figures);
  const before = figures.get(boardId);
  if (before?.state === state) return before.agreement;
  const { cards } = await loadSorting(app.store, boardId);
  const sorts = await ownSorts(app.store, { groupId });
  // Each group in a turn of its own.
  await setImmediate();
  const { agreement } = compareOwnSorts(
    sorts,
    cards.map(({ incidentId }) => incidentId)
  );
  figures.set(boardId, { state, agreement });
  return agreement;
}
