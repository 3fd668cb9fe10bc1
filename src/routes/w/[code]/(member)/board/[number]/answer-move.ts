import { json } from '@sveltejs/kit';
import { moveOnBoard } from '$lib/server/usecases/board-moves';
import type { BoardAt } from '$lib/server/usecases/boards';
import { answer } from '../../../../../answer';
import { readMove } from '../../read-move';

/** One move on a board, as JSON: `{ key, move }`. */
export function answerMove(
  { locals, request }: { locals: App.Locals; request: Request },
  code: string,
  at: BoardAt
): Promise<Response> {
  return answer(async () => {
    const { key, move } = await readMove(request);
    return json(await moveOnBoard(locals.app, locals.visitor, code, at, move, key));
  });
}
