import { leftToCheck } from '$lib/domain/credibility/own-placements';
import type { LeavingEffects } from '$lib/domain/people/own-data';
import { can } from '$lib/domain/policy';
import { ownWork } from '$lib/server/usecases/incidents';
import { leavingEffects } from '$lib/server/usecases/leaving';
import { ownPlacements } from '$lib/server/usecases/placement-checks';
import { withdrawIncident } from '$lib/server/usecases/writing';
import { redirect } from '@sveltejs/kit';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends, parent }) => {
  depends('voorval:incidents');
  const { app, visitor } = locals;
  const { you, workshop } = await parent();
  return answer(async () => {
    const places: LeavingEffects['places'] =
      you.kind === 'participant' ? (await leavingEffects(app, visitor, params.code)).places : [];
    // Null before the class pools: then there is nothing to confirm yet.
    const toCheck =
      you.kind === 'participant' && can(you, 'pool.see', workshop)
        ? leftToCheck(await ownPlacements(app, visitor, params.code))
        : null;
    return { work: await ownWork(app, visitor, params.code), places, toCheck };
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
