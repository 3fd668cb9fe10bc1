import { isHttpError, redirect } from '@sveltejs/kit';
import { openComparison, sortTogether } from '$lib/server/usecases/own-sorting';
import { answer, answerForm } from '../../../../../../answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:board');
  const { app, visitor } = locals;
  try {
    return await answer(() => openComparison(app, visitor, params.code, Number(params.number)));
  } catch (thrown) {
    if (isHttpError(thrown, 404) && visitor.participant) redirect(303, `/w/${params.code}/board`);
    throw thrown;
  }
};

export const actions: Actions = {
  begin: async ({ locals, params }) =>
    answerForm({}, async () => {
      await sortTogether(locals.app, locals.visitor, params.code, Number(params.number));
      redirect(303, `/w/${params.code}/board/${params.number}`);
    })
};
