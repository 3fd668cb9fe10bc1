import { Refusal } from '$lib/domain/errors';
import { findDoor } from '$lib/server/usecases/participants';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** A plain GET form: works from the start page, from a link and without JavaScript. */
export const load: PageServerLoad = async ({ locals, url, getClientAddress, setHeaders }) => {
  setHeaders({ 'cache-control': 'no-store' });
  const typed = url.searchParams.get('code');
  if (typed === null) return { typed: '', error: null };
  try {
    const { joinCode } = await findDoor(locals.app, getClientAddress(), typed);
    redirect(303, `/w/${joinCode}/join`);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { typed, error: { code: thrown.code, detail: thrown.detail } };
  }
};
