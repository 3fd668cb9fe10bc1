import { redirect } from '@sveltejs/kit';
import { checkConfirmation, describeWorkshop, removeWorkshop } from '$lib/server/usecases/workshops';
import { answerForm } from '../../../../answer';
import { field } from '../../../../field';
import { readWorkshop, typedWorkshop } from '../../../../workshops/workshop-form';
import type { Actions } from './$types';

export const actions: Actions = {
  describe: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({ about: 'describe', ...typedWorkshop(form) }, async () => {
      await describeWorkshop(locals.app, locals.visitor, params.code, readWorkshop(form));
      return { done: 'describe' };
    });
  },
  delete: async ({ locals, params, request }) => {
    const form = await request.formData();
    const confirmation = field(form, 'confirmation');
    return answerForm({ about: 'delete', confirmation }, async () => {
      checkConfirmation(params.code, confirmation);
      await removeWorkshop(locals.app, locals.visitor, params.code);
      redirect(303, '/workshops');
    });
  }
};
