import { desk } from '$lib/server/usecases/desk';
import { answer } from '../../../answer';
import { signedIn } from '../../../signed-in';
import type { LayoutServerLoad } from './$types';

/** What the class looks at together, in a facilitator's browser. */
export const load: LayoutServerLoad = async ({ locals, params, depends, url }) => {
  depends('voorval:workshop');
  signedIn(locals.visitor, url);
  const visitor = { ...locals.visitor, as: 'facilitator' as const };
  return answer(() => desk(locals.app, visitor, params.code, url.origin));
};
