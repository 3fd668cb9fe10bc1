import { refuse } from '$lib/domain/errors';
import { leaveChoices } from '$lib/domain/people/own-data';
import { leaveWorkshop, leavingEffects } from '$lib/server/usecases/leaving';
import { redirect } from '@sveltejs/kit';
import { answer, answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import { forgetReturnCode } from '../../../return-code';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) =>
  answer(() => leavingEffects(locals.app, locals.visitor, params.code));

export const actions: Actions = {
  default: async ({ locals, params, request, cookies }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      const texts =
        leaveChoices.find((one) => one === field(form, 'texts')) ?? refuse('empty_field', 'texts');
      await leaveWorkshop(locals.app, locals.visitor, params.code, texts);
      cookies.delete(locals.app.participantSessions.cookieName, { path: `/w/${params.code}` });
      forgetReturnCode(cookies, params.code);
      redirect(303, `/w/${params.code}/join?left=${texts}`);
    });
  }
};
