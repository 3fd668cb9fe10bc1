import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { moveOnBoard } from '$lib/server/usecases/board-moves';
import type { BoardAt } from '$lib/server/usecases/boards';
import { answer } from '../../../../../answer';

/**
 * One move on a board, as JSON: `{ key, move }`. Only as `application/json`, which a page of another site cannot
 * send without asking first.
 */
export function answerMove(
  { locals, request }: { locals: App.Locals; request: Request },
  code: string,
  at: BoardAt
): Promise<Response> {
  return answer(async () => {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      throw new Refusal('invalid_input');
    const body = (await request.json().catch(() => null)) as { key?: unknown; move?: unknown } | null;
    const key = typeof body?.key === 'string' && body.key.length <= 64 ? body.key : undefined;
    if (key === undefined) throw new Refusal('invalid_input', 'key');
    const { app, visitor } = locals;
    return json(await moveOnBoard(app, visitor, code, at, body?.move, key));
  });
}
