import { desk } from '$lib/server/usecases/desk';
import { answer } from '../../../answer';
import { signedIn } from '../../../signed-in';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, depends, url, untrack }) => {
  depends('voorval:workshop');
  // Read once: the desk must not load again on every step to another page.
  const origin = untrack(() => {
    signedIn(locals.visitor, url);
    return url.origin;
  });
  return answer(() => desk(locals.app, locals.visitor, params.code, origin));
};
