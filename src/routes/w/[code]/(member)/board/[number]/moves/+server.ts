import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { moveOnBoard } from '$lib/server/usecases/board-moves';
import { answer } from '../../../../../../answer';
import type { RequestHandler } from './$types';

/**
 * One move on a board, as JSON: `{ key, move }`. Only as `application/json`, which a page of another site cannot
 * send without asking first.
 */
export const POST: RequestHandler = async ({ locals, params, request }) => {
  return answer(async () => {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      throw new Refusal('invalid_input');
    const body = (await request.json().catch(() => null)) as { key?: unknown; move?: unknown } | null;
    const key = typeof body?.key === 'string' && body.key.length <= 64 ? body.key : undefined;
    if (key === undefined) throw new Refusal('invalid_input', 'key');
    const { app, visitor } = locals;
    return json(await moveOnBoard(app, visitor, params.code, Number(params.number), body?.move, key));
  });
};
