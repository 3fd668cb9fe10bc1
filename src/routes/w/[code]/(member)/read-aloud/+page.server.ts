import { criteria, judgements } from '$lib/domain/incidents/review';
import type { Votes } from '$lib/domain/plenary/reading';
import { refuse } from '$lib/domain/errors';
import { readAloud, vote } from '$lib/server/usecases/read-aloud';
import { answer, answerForm } from '../../../../answer';
import { field, numberField } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:read-aloud');
  return { aloud: await answer(() => readAloud(locals.app, locals.visitor, params.code)) };
};

export const actions: Actions = {
  vote: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      const chosen = criteria.map((criterion) => [
        criterion,
        judgements.find((one) => one === field(form, criterion))
      ]);
      const votes = Object.fromEntries(chosen.filter(([, judgement]) => judgement !== undefined)) as Votes;
      const version = numberField(form, 'version') ?? refuse('invalid_input', 'version');
      const incidentId = field(form, 'incident');
      await vote(locals.app, locals.visitor, params.code, { incidentId, version, votes });
      return { done: 'vote' };
    });
  }
};
