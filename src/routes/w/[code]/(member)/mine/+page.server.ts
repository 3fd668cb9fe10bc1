import type { LeavingEffects } from '$lib/domain/people/own-data';
import { ownWork } from '$lib/server/usecases/incidents';
import { leavingEffects } from '$lib/server/usecases/leaving';
import { withdrawIncident } from '$lib/server/usecases/writing';
import { redirect } from '@sveltejs/kit';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends, parent }) => {
  depends('voorval:incidents');
  const { app, visitor } = locals;
  const { you } = await parent();
  return answer(async () => {
    const places: LeavingEffects['places'] =
      you.kind === 'participant' ? (await leavingEffects(app, visitor, params.code)).places : [];
    return { work: await ownWork(app, visitor, params.code), places };
  });
};

export const actions: Actions = {
  remove: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      await withdrawIncident(locals.app, locals.visitor, params.code, field(form, 'incident'));
      redirect(303, `/w/${params.code}/mine?removed`);
    });
  }
};
