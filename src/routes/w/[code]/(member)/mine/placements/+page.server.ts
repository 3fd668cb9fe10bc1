import { ownPlacements, checkPlacement } from '$lib/server/usecases/placement-checks';
import { answer, answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends, parent }) => {
  depends('voorval:placements');
  const { you } = await parent();
  const { app, visitor } = locals;
  return {
    placed: you.kind === 'participant' ? await answer(() => ownPlacements(app, visitor, params.code)) : null
  };
};

export const actions: Actions = {
  check: async ({ locals, params, request }) => {
    const form = await request.formData();
    const input = {
      incidentId: field(form, 'incident'),
      categoryId: field(form, 'category'),
      answer: field(form, 'answer'),
      elsewhereId: field(form, 'elsewhere')
    };
    return answerForm(input, async () => {
      await checkPlacement(locals.app, locals.visitor, params.code, input);
      return { checked: `${input.incidentId} ${input.categoryId}` };
    });
  }
};
