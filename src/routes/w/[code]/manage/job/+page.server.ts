import { describedJob, setJobFact } from '$lib/server/usecases/describing-job';
import { answer, answerForm } from '../../../../answer';
import { field, numberField } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:job');
  const job = await answer(() => describedJob(locals.app, locals.visitor, params.code));
  return { facts: job.facts };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const form = await request.formData();
    const key = field(form, 'key');
    const value = field(form, 'value');
    const confirmations = numberField(form, 'confirmations');
    return answerForm({ key, value, confirmations }, async () => {
      await setJobFact(locals.app, locals.visitor, params.code, { key, value, confirmations });
      return { saved: key };
    });
  }
};
