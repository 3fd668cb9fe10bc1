import { boardAudience } from '../../domain/live/live.ts';
import { mostHeld, type Present } from '../../domain/live/presence.ts';
import { refuse } from '../../domain/errors.ts';
import { can } from '../../domain/policy.ts';
import type { App } from './app.ts';
import { openStage, visibleBoard, type BoardAt } from './boards.ts';
import { enter, type Visitor } from './enter.ts';

/**
 * Someone says that they are at a group's board, and which cards they hold. Members of the group and facilitators
 * are told; who only looks at another group's board is not shown there. Nothing is kept.
 * @param given `{ holding: string[], leaving?: boolean }`, as it came from outside; said again every
 * `presenceTimes.again` milliseconds
 * @returns everyone who is there now; empty for who is not shown
 * @throws Refusal `not_found`, `invalid_input`
 */
export async function showAtBoard(
  app: App,
  visitor: Visitor,
  code: string,
  at: BoardAt,
  given: unknown
): Promise<Present[]> {
  const { holding, leaving } = (given ?? {}) as { holding?: unknown; leaving?: unknown };
  const isId = (one: unknown): one is string => typeof one === 'string' && one.length <= 64;
  if (!Array.isArray(holding) || !holding.every(isId)) refuse('invalid_input', 'holding');
  const entered = await enter(app.store, visitor, code);
  const { workshop, actor } = entered;
  const board = await visibleBoard(app.store, entered, at);
  // Who may sort while the groups do, belongs here; the others only look.
  const open = { ...board, stage: openStage(board), frozen: false };
  if (!can(actor, 'board.sort', { workshop: { phase: 'analyse' }, board: open })) return [];
  const place = {
    workshopId: workshop.id,
    boardId: board.id,
    audience: boardAudience(board)
  };
  const { id: personId, name, kind } = actor;
  const person: Present = { personId, name, kind, holding: holding.slice(0, mostHeld) };
  if (leaving !== true) return app.presence.show(place, person);
  app.presence.leave(place, person);
  return [];
}
