import { drawWorkshopGroups, moveToGroup } from '$lib/server/usecases/groups';
import { removeParticipant, renewReturnCode } from '$lib/server/usecases/participants';
import { redirect } from '@sveltejs/kit';
import { answerForm } from '../../../answer';
import { field, numberField } from '../../../field';
import { move, timer } from './phase-actions';
import type { Actions } from './$types';

export const actions: Actions = {
  move,
  timer,
  draw: async ({ locals, params, request }) => {
    const form = await request.formData();
    const count = field(form, 'groups');
    return answerForm({ about: 'draw', count }, async () => {
      await drawWorkshopGroups(locals.app, locals.visitor, params.code, numberField(form, 'groups') ?? NaN);
      return { done: 'draw' };
    });
  },
  regroup: async ({ locals, params, request }) => {
    const form = await request.formData();
    const person = field(form, 'person');
    return answerForm({ about: 'person', person }, async () => {
      const group = field(form, 'group') || null;
      await moveToGroup(locals.app, locals.visitor, params.code, person, group);
      return { done: 'regroup', person };
    });
  },
  renew: async ({ locals, params, request }) => {
    const person = field(await request.formData(), 'person');
    return answerForm({ about: 'person', person }, async () => {
      const returnCode = await renewReturnCode(locals.app, locals.visitor, params.code, person);
      return { done: 'renew', person, returnCode };
    });
  },
  remove: async ({ locals, params, request }) => {
    const person = field(await request.formData(), 'person');
    return answerForm({ about: 'person', person }, async () => {
      await removeParticipant(locals.app, locals.visitor, params.code, person);
      redirect(303, `/w/${params.code}/manage#people`);
    });
  }
};
