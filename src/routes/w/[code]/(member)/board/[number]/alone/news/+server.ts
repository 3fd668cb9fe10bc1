import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { boardNews, lookedAtBoard } from '$lib/server/usecases/board-news';
import { answer } from '../../../../../../../answer';
import type { RequestHandler } from './$types';

/** What others changed since this person last looked. */
export const GET: RequestHandler = ({ locals, params }) =>
  answer(async () =>
    json(
      await boardNews(locals.app, locals.visitor, params.code, { group: Number(params.number), own: true })
    )
  );

/** "I have seen it up to here": `{ seq }`. */
export const POST: RequestHandler = ({ locals, params, request }) =>
  answer(async () => {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      throw new Refusal('invalid_input');
    const body = (await request.json().catch(() => null)) as { seq?: unknown } | null;
    if (!Number.isSafeInteger(body?.seq)) throw new Refusal('invalid_input', 'seq');
    await lookedAtBoard(
      locals.app,
      locals.visitor,
      params.code,
      { group: Number(params.number), own: true },
      body?.seq as number
    );
    return new Response(null, { status: 204 });
  });
