import { newsOf, newsTypes, type News } from '../../domain/boards/news.ts';
import { boardAudience } from '../../domain/live/live.ts';
import { putSeen, seenUpTo } from '../store/board-steps.ts';
import { logForAudience } from '../store/log.ts';
import type { App } from './app.ts';
import { visibleBoard, type BoardAt } from './boards.ts';
import { changeAs, enter, type Visitor } from './enter.ts';

export interface BoardNews {
  /** The log entry up to which this person had looked; null for who opens the board for the first time. */
  seen: number | null;
  /** What others did since; empty the first time, when everything is new. Names are those of `openBoard`. */
  news: News[];
  /** What to tell `lookedAtBoard` once it was shown. */
  seq: number;
}

/** More than a person wants to read: older news is left out. */
const mostEntries = 2000;

/**
 * What others changed on a group's board since this person last looked, from the workshop's log.
 * @throws Refusal `not_found`
 */
export async function boardNews(app: App, visitor: Visitor, code: string, at: BoardAt): Promise<BoardNews> {
  const entered = await enter(app.store, visitor, code);
  const { workshop, actor } = entered;
  const board = await visibleBoard(app.store, entered, at);
  const seen = await seenUpTo(app.store, board.id, actor.id);
  const { seq } = workshop;
  if (seen === null) return { seen, news: [], seq };
  const entries = await logForAudience(app.store, workshop.id, {
    audience: boardAudience(board),
    types: newsTypes,
    after: seen,
    upTo: seq,
    limit: mostEntries
  });
  return { seen, news: newsOf(entries.filter(({ actorId }) => actorId !== actor.id)), seq };
}

/**
 * This person has seen the board as it was at this log entry; never back to an earlier one.
 * @throws Refusal `not_found`
 */
export async function lookedAtBoard(
  app: App,
  visitor: Visitor,
  code: string,
  at: BoardAt,
  seq: number
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    const board = await visibleBoard(change, { workshop, actor }, at);
    const before = (await seenUpTo(change, board.id, actor.id)) ?? 0;
    const seen = Math.max(before, Math.min(seq, workshop.seq));
    await putSeen(change, { boardId: board.id, actorId: actor.id, seq: seen });
  });
}
