import { answerAsExpert, expertQuestions } from '$lib/server/usecases/experts';
import { redirect } from '@sveltejs/kit';
import { answer, answerForm } from '../../answer';
import { field } from '../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, getClientAddress }) => ({
  ...(await answer(() => expertQuestions(locals.app, params.token, getClientAddress()))),
  thanked: url.searchParams.has('thanks')
});

export const actions: Actions = {
  answer: async ({ locals, params, request, getClientAddress }) => {
    const form = await request.formData();
    const typed = {
      name: field(form, 'name'),
      role: field(form, 'role'),
      useful: field(form, 'useful'),
      surprising: field(form, 'surprising'),
      missing: field(form, 'missing')
    };
    return answerForm(typed, async () => {
      await answerAsExpert(locals.app, params.token, getClientAddress(), typed);
      redirect(303, `/x/${params.token}?thanks`);
    });
  }
};
