import { listen } from '$lib/server/usecases/live';
import { answer } from '../../../answer';
import type { RequestHandler } from './$types';

/** The workshop's stream of changes, as server-sent events; resumed by `Last-Event-ID` or `?after=`. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
  const after = request.headers.get('last-event-id') ?? url.searchParams.get('after');
  const visitor = url.searchParams.has('facilitator')
    ? { ...locals.visitor, as: 'facilitator' as const }
    : locals.visitor;
  const stream = await answer(() =>
    listen(locals.app, visitor, params.code, after && /^\d+$/.test(after) ? Number(after) : null)
  );
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no'
    }
  });
};
