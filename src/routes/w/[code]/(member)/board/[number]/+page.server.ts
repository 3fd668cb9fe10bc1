import { uuidv7 } from 'uuidv7';
import { isHttpError, redirect } from '@sveltejs/kit';
import { moveOnBoard } from '$lib/server/usecases/board-moves';
import { openBoard } from '$lib/server/usecases/boards';
import { answer, answerForm } from '../../../../../answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:board');
  const { app, visitor } = locals;
  try {
    return await answer(() => openBoard(app, visitor, params.code, Number(params.number)));
  } catch (thrown) {
    // Someone who was put in another group has another board now; the door says where.
    if (isHttpError(thrown, 404) && visitor.participant) redirect(303, `/w/${params.code}/board`);
    throw thrown;
  }
};

/** For browsers without JavaScript; with it, moves go to `moves/`. */
export const actions: Actions = {
  add: async ({ locals, params, request }) => {
    const form = await request.formData();
    const [label, frame] = [form.get('label'), form.get('frame')];
    return answerForm({ label, frame }, () =>
      moveOnBoard(locals.app, locals.visitor, params.code, Number(params.number), {
        kind: 'add_category',
        id: uuidv7(),
        frame,
        label
      })
    );
  },
  move: async ({ locals, params, request }) => {
    const form = await request.formData();
    const [incidentId, categoryId] = [form.get('incident'), form.get('category')];
    return answerForm({ incidentId, categoryId }, () =>
      moveOnBoard(locals.app, locals.visitor, params.code, Number(params.number), {
        kind: 'place',
        cardIds: [incidentId],
        // No category: it fits nowhere.
        categoryId: categoryId || null
      })
    );
  }
};
