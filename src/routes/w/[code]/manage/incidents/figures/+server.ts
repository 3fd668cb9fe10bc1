import { json } from '@sveltejs/kit';
import { incidentFigures } from '$lib/server/usecases/incident-figures';
import { answer } from '../../../../../answer';
import type { RequestHandler } from './$types';

/** What changed texts made of the figures, without sending all texts again. */
export const GET: RequestHandler = async ({ locals, params }) =>
  json(await answer(() => incidentFigures(locals.app, locals.visitor, params.code)), {
    headers: { 'cache-control': 'no-store' }
  });
