import { exportOverview } from '$lib/server/usecases/exporting';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  return { inside: await answer(() => exportOverview(locals.app, locals.visitor, params.code)) };
};
