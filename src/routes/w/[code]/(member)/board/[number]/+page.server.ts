import { isHttpError, redirect } from '@sveltejs/kit';
import { moveOnBoard } from '$lib/server/usecases/board-moves';
import { openBoard } from '$lib/server/usecases/boards';
import { lockSorts } from '$lib/server/usecases/own-sorting';
import { answer, answerForm } from '../../../../../answer';
import { freeze, screen } from '../hold-actions';
import { plainMove } from './plain-move';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:board');
  const { app, visitor } = locals;
  try {
    const opened = await answer(() => openBoard(app, visitor, params.code, Number(params.number)));
    if (opened.next) redirect(303, `/w/${params.code}/board/${params.number}/${opened.next}`);
    return opened;
  } catch (thrown) {
    // Someone who was put in another group has another board now; the door says where.
    if (isHttpError(thrown, 404) && visitor.participant) redirect(303, `/w/${params.code}/board`);
    throw thrown;
  }
};

export const actions: Actions = {
  freeze,
  screen,
  // For browsers without JavaScript; with it, moves go to `moves/`.
  add: ({ locals, params, request }) => make(locals, params, request),
  move: ({ locals, params, request }) => make(locals, params, request),
  compare: async ({ locals, params }) =>
    answerForm({}, () => lockSorts(locals.app, locals.visitor, params.code, Number(params.number)))
};

async function make(
  { app, visitor }: App.Locals,
  params: { code: string; number: string },
  request: Request
) {
  const { values, move } = plainMove(await request.formData());
  return answerForm(values, () => moveOnBoard(app, visitor, params.code, Number(params.number), move));
}
