import { allowAssistance } from '$lib/server/usecases/assistance';
import { boardOverview } from '$lib/server/usecases/board-overview';
import { inside } from '$lib/server/usecases/inside';
import { can } from '$lib/domain/policy';
import { redirect } from '@sveltejs/kit';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import { freeze, screen } from './hold-actions';
import type { Actions, PageServerLoad } from './$types';

/** A participant goes to the board of the own group; a facilitator chooses one. */
export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:boards');
  const { app, visitor } = locals;
  const { workshop, you, group } = await answer(() => inside(app, visitor, params.code));
  if (you.kind === 'facilitator') {
    return { overview: await answer(() => boardOverview(app, visitor, params.code)) };
  }
  if (group && can(you, 'board.see', { workshop, board: { groupId: group.id } })) {
    redirect(303, `/w/${workshop.joinCode}/board/${group.number}`);
  }
  return { overview: null };
};

export const actions: Actions = {
  freeze,
  screen,
  assist: async ({ locals, params, request }) => {
    const allowed = field(await request.formData(), 'assistance') === 'yes';
    return answerForm({ about: 'assist' }, async () => {
      await allowAssistance(locals.app, locals.visitor, params.code, allowed);
      return { done: 'assist' };
    });
  }
};
