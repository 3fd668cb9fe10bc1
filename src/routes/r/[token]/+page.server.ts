import { isLanguage } from '$lib/domain/language';
import { sharedDocument } from '$lib/server/usecases/shared';
import { answer } from '../../answer';
import type { PageServerLoad } from './$types';

/** A job analysis for whoever has its link: nameless, without anything to change. */
export const load: PageServerLoad = async ({ locals, params, url, getClientAddress }) => {
  const asked = url.searchParams.get('language');
  const language = isLanguage(asked) ? asked : null;
  return answer(() => sharedDocument(locals.app, params.token, getClientAddress(), language));
};
