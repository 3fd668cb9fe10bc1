import { answerLimits } from '$lib/domain/incidents/incident';
import { saveDraft, submitIncident, withdrawIncident } from '$lib/server/usecases/writing';
import { fail, redirect } from '@sveltejs/kit';
import { answerForm } from '../../../../../answer';
import { readDraftForm } from './form';
import type { Actions } from './$types';

export const actions: Actions = {
  submit: async ({ locals, params, request }) => {
    const { key, back, ...draft } = readDraftForm(params.id, await request.formData());
    const { answers } = draft;
    return answerForm({ answers }, async () => {
      const result = await submitIncident(locals.app, locals.visitor, params.code, draft, key || undefined);
      const { revision } = result;
      if (result.kind === 'outdated') {
        return fail(409, { values: { answers }, revision, other: result.working });
      }
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
      const result = await saveDraft(locals.app, locals.visitor, params.code, draft);
      const { revision } = result;
      return result.kind === 'outdated'
        ? fail(409, { values: { answers }, revision, other: result.working })
        : { kept: true, values: { answers }, revision };
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
