import { json } from '@sveltejs/kit';
import { arrangePool } from '$lib/server/usecases/pooling';
import { readMove } from '../../read-move';
import { answer } from '../../../../../answer';
import type { RequestHandler } from './$types';

/** One move of the pool, as JSON: `{ key, move }`. */
export const POST: RequestHandler = ({ locals, params, request }) =>
  answer(async () => {
    const { key, move } = await readMove(request);
    return json(await arrangePool(locals.app, locals.visitor, params.code, move, key));
  });
