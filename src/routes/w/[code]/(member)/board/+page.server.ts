import { boardOverview } from '$lib/server/usecases/boards';
import { inside } from '$lib/server/usecases/inside';
import { can } from '$lib/domain/policy';
import { redirect } from '@sveltejs/kit';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

/** A participant goes to the board of the own group; a facilitator chooses one. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, visitor } = locals;
  const { workshop, you, group } = await answer(() => inside(app, visitor, params.code));
  if (you.kind === 'facilitator') {
    return { boards: await answer(() => boardOverview(app, visitor, params.code)) };
  }
  if (group && can(you, 'board.see', { workshop, board: { groupId: group.id } })) {
    redirect(303, `/w/${workshop.joinCode}/board/${group.number}`);
  }
  return { boards: null };
};
