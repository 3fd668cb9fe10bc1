import { json } from '@sveltejs/kit';
import { ownSupport } from '$lib/server/usecases/own-support';
import { answer } from '../../../../../answer';
import type { RequestHandler } from './$types';

/** By own incident, the statements of the job analysis that rest on it. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { app, visitor, language } = locals;
  const supported = await answer(() => ownSupport(app, visitor, params.code, language));
  return json(supported, { headers: { 'cache-control': 'no-store' } });
};
