import { refuse } from '$lib/domain/errors';
import { decideLink, openMatrix } from '$lib/server/usecases/links';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:links');
  return { matrix: await answer(() => openMatrix(locals.app, locals.visitor, params.code)) };
};

const decisions: Record<string, boolean | null> = { keep: true, drop: false, back: null };

export const actions: Actions = {
  decide: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      const kept = decisions[field(form, 'decision')];
      if (kept === undefined) refuse('invalid_input', 'decision');
      const [task, competency] = [field(form, 'task'), field(form, 'competency')];
      await decideLink(locals.app, locals.visitor, params.code, task, competency, kept);
      return { done: true };
    });
  }
};
