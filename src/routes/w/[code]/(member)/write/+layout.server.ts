import { writingExamples } from '$lib/domain/examples/writing';
import { judgedMessages } from '$lib/i18n/judged';
import { writingMessages } from '$lib/i18n/writing';
import { ownIncidents } from '$lib/server/usecases/incidents';
import { answer } from '../../../../answer';
import type { LayoutServerLoad } from './$types';

/** All own incidents, once: the list and the editor are two views of them, without a request in between. */
export const load: LayoutServerLoad = async ({ locals, params, parent, depends }) => {
  depends('voorval:incidents');
  const { language } = locals;
  const incidents = await answer(() => ownIncidents(locals.app, locals.visitor, params.code));
  const { workshop } = await parent();
  const examples = writingExamples(workshop.jobTitle, workshop.language);
  return {
    incidents,
    words: { writing: writingMessages[language], judged: judgedMessages[language], examples }
  };
};
