import { listenToScreen } from '$lib/server/usecases/shared';
import { answer } from '../../../answer';
import type { RequestHandler } from './$types';

/** Tells a screen when to look again, as server-sent events. */
export const GET: RequestHandler = async ({ locals, params, request, url, getClientAddress }) => {
  const after = request.headers.get('last-event-id') ?? url.searchParams.get('after');
  const stream = await answer(() =>
    listenToScreen(
      locals.app,
      params.token,
      getClientAddress(),
      after && /^\d+$/.test(after) ? Number(after) : null
    )
  );
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no'
    }
  });
};
