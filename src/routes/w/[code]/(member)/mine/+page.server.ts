import { ownWork } from '$lib/server/usecases/incidents';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:incidents');
  return { work: await answer(() => ownWork(locals.app, locals.visitor, params.code)) };
};
