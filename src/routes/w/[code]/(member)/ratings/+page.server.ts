import { ratingResults } from '$lib/server/usecases/rating-desk';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

/** What the class rated, while the facilitator shows it. */
export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:ratings');
  return { results: await answer(() => ratingResults(locals.app, locals.visitor, params.code)) };
};
