import { refuse } from '$lib/domain/errors';
import { importArchive } from '$lib/server/usecases/archive';
import { redirect } from '@sveltejs/kit';
import { answerForm } from '../../answer';
import { signedIn } from '../../signed-in';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  signedIn(locals.visitor, url);
};

export const actions: Actions = {
  default: async ({ locals, request, url }) => {
    const account = signedIn(locals.visitor, url);
    const file = (await request.formData()).get('file');
    return answerForm({}, async () => {
      if (!(file instanceof File) || file.size === 0) refuse('empty_field', 'file');
      const workshop = await importArchive(locals.app, account, await file.text());
      redirect(303, `/w/${workshop.joinCode}/manage`);
    });
  }
};
