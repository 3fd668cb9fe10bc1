import { answerLimits } from '$lib/domain/incidents/incident';
import { dropEarlier, takeBackEarlier } from '$lib/server/usecases/earlier-texts';
import { saveDraft, submitIncident, withdrawIncident } from '$lib/server/usecases/writing';
import { fail, redirect } from '@sveltejs/kit';
import { answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import { readDraftForm } from './form';
import type { Actions } from './$types';

export const actions: Actions = {
  submit: async ({ locals, params, request }) => {
    const { key, back, ...draft } = readDraftForm(params.id, await request.formData());
    const { answers } = draft;
    return answerForm({ answers }, async () => {
      const result = await submitIncident(locals.app, locals.visitor, params.code, draft, key || undefined);
      const { revision } = result;
      if (result.refused) {
        const { code, field = null } = result.refused;
        const error = { code, field, detail: { max: answerLimits.max } };
        return fail(code === 'phase_closed' ? 409 : 400, { error, values: { answers }, revision });
      }
      redirect(303, `/w/${params.code}/${back}?submitted=${params.id}`);
    });
  },
  /** For those whose browser does not save while they type. */
  keep: async ({ locals, params, request }) => {
    const { key: _key, back: _back, ...draft } = readDraftForm(params.id, await request.formData());
    const { answers } = draft;
    return answerForm({ answers }, async () => {
      const { revision } = await saveDraft(locals.app, locals.visitor, params.code, draft);
      return { kept: true, values: { answers }, revision };
    });
  },
  takeBack: async ({ locals, params, request }) => {
    const earlier = field(await request.formData(), 'earlier');
    return answerForm({}, async () => {
      await takeBackEarlier(locals.app, locals.visitor, params.code, params.id, earlier);
      redirect(303, `/w/${params.code}/write/${params.id}`);
    });
  },
  drop: async ({ locals, params, request }) => {
    const earlier = field(await request.formData(), 'earlier');
    return answerForm({}, async () => {
      await dropEarlier(locals.app, locals.visitor, params.code, params.id, earlier);
      redirect(303, `/w/${params.code}/write/${params.id}`);
    });
  },
  withdraw: async ({ locals, params, request }) => {
    const confirmed = (await request.formData()).has('confirmed');
    if (!confirmed) return { confirm: true };
    return answerForm({}, async () => {
      await withdrawIncident(locals.app, locals.visitor, params.code, params.id);
      redirect(303, `/w/${params.code}/write?deleted`);
    });
  }
};
