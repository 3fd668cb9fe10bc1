import { judgedMessages } from '$lib/i18n/judged';
import { writingMessages } from '$lib/i18n/writing';
import { ownIncidents } from '$lib/server/usecases/incidents';
import { answer } from '../../../../answer';
import type { LayoutServerLoad } from './$types';

/** All own incidents, once: the list and the editor are two views of them, without a request in between. */
export const load: LayoutServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:incidents');
  const { language } = locals;
  return {
    incidents: await answer(() => ownIncidents(locals.app, locals.visitor, params.code)),
    words: { writing: writingMessages[language], judged: judgedMessages[language] }
  };
};
