import { arrangeJob, describedJob } from '$lib/server/usecases/describing-job';
import { answer, answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:job');
  const { structure, tasks, competencies } = await answer(() =>
    describedJob(locals.app, locals.visitor, params.code)
  );
  return { structure, tasks, competencies };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const parts = ['kind', 'id', 'text', 'to', 'before', 'by'] as const;
    const move = Object.fromEntries(parts.map((part) => [part, field(form, part)]));
    return answerForm(move, async () => {
      await arrangeJob(locals.app, locals.visitor, params.code, move);
      return { done: move.kind };
    });
  }
};
