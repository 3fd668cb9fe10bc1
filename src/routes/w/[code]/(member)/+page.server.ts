import { groupMates, renewReturnCode } from '$lib/server/usecases/participants';
import { answer, answerForm } from '../../../answer';
import { keepReturnCode, keptReturnCode } from '../return-code';
import type { Actions, PageServerLoad } from './$types';

const halfAYear = 180 * 86_400;

export const load: PageServerLoad = async ({ locals, params, cookies }) => {
  const mates = await answer(() => groupMates(locals.app, locals.visitor, params.code));
  return { mates, returnCode: keptReturnCode(cookies) };
};

export const actions: Actions = {
  renew: async ({ locals, params, cookies, url }) =>
    answerForm({}, async () => {
      const { participant } = locals.visitor;
      const code = await renewReturnCode(locals.app, locals.visitor, params.code, participant?.id ?? '');
      const secure = url.protocol === 'https:';
      keepReturnCode(cookies, params.code, code, { secure, maxAge: halfAYear });
      return { renewed: true };
    })
};
