import { sharedScreen } from '$lib/server/usecases/shared';
import { answer } from '../../../answer';
import type { PageServerLoad } from './$types';

/** What the class looks at together, for a projector without an account. */
export const load: PageServerLoad = async ({ locals, params, depends, url, getClientAddress }) => {
  depends('voorval:workshop', 'voorval:read-aloud', 'voorval:reviews');
  return answer(() => sharedScreen(locals.app, params.token, getClientAddress(), url.origin));
};
