import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { showAtBoard } from '$lib/server/usecases/presence';
import { answer } from '../../../../../../../answer';
import type { RequestHandler } from './$types';

/** "I am here, and hold these cards": `{ holding, leaving? }`; answers who is there. Nothing is kept. */
export const POST: RequestHandler = ({ locals, params, request }) =>
  answer(async () => {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      throw new Refusal('invalid_input');
    const body: unknown = await request.json().catch(() => null);
    const { app, visitor } = locals;
    return json({
      here: await showAtBoard(app, visitor, params.code, { group: Number(params.number), own: true }, body)
    });
  });
