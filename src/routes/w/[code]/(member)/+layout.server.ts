import { Refusal } from '$lib/domain/errors';
import { memberMessages } from '$lib/i18n/members';
import { inside } from '$lib/server/usecases/inside';
import { redirect } from '@sveltejs/kit';
import { answer } from '../../../answer';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  const { visitor } = locals;
  return answer(async () => {
    try {
      return {
        ...(await inside(locals.app, visitor, params.code)),
        now: Date.now(),
        memberWords: memberMessages[locals.language]
      };
    } catch (thrown) {
      // Someone who is not in, or whose session has ended, goes to the door; an unknown code is told there.
      const stranger = thrown instanceof Refusal && thrown.code === 'not_found' && !visitor.participant;
      if (stranger) redirect(303, `/w/${params.code}/join`);
      throw thrown;
    }
  });
};
