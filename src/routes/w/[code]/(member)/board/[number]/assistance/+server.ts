import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { answerBoardProposal, askAssistance } from '$lib/server/usecases/assistance';
import { answer } from '../../../../../../answer';
import type { RequestHandler } from './$types';

/** What the machine proposes: `?kind=similar&card=…`, `?kind=grouping&frame=task`; see `readQuestion`. */
export const GET: RequestHandler = ({ locals, params, url, request }) =>
  answer(async () => {
    const given = Object.fromEntries(url.searchParams);
    const { app, visitor } = locals;
    const { signal } = request;
    try {
      const found = await askAssistance(app, visitor, params.code, Number(params.number), given, signal);
      return json(found, { headers: { 'cache-control': 'no-store' } });
    } catch (thrown) {
      // Nobody is there any more to hear it.
      if (signal.aborted) return new Response(null, { status: 499 });
      throw thrown;
    }
  });

/** What became of a proposal: `{ kind, accepted, n }`. */
export const POST: RequestHandler = ({ locals, params, request }) =>
  answer(async () => {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      throw new Refusal('invalid_input');
    const body: unknown = await request.json().catch(() => null);
    await answerBoardProposal(locals.app, locals.visitor, params.code, Number(params.number), body);
    return new Response(null, { status: 204 });
  });
