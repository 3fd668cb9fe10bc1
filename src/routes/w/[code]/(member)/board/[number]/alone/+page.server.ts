import { isHttpError, redirect } from '@sveltejs/kit';
import { moveOnBoard } from '$lib/server/usecases/board-moves';
import { lockSorts, openOwnBoard, sayReady } from '$lib/server/usecases/own-sorting';
import { answer, answerForm } from '../../../../../../answer';
import { plainMove } from '../plain-move';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:board');
  const { app, visitor } = locals;
  const group = `/w/${params.code}/board/${params.number}`;
  try {
    const opened = await answer(() => openOwnBoard(app, visitor, params.code, Number(params.number)));
    if (opened.stage === 'comparing') redirect(303, `${group}/compare`);
    if (opened.stage === 'together') redirect(303, group);
    return opened;
  } catch (thrown) {
    // Not of this group, or a group that does not sort alone: the door says where.
    if (isHttpError(thrown, 404)) redirect(303, `/w/${params.code}/board`);
    throw thrown;
  }
};

export const actions: Actions = {
  ready: async ({ locals, params, request }) => {
    const ready = (await request.formData()).get('ready') === 'yes';
    return answerForm({ ready }, () =>
      sayReady(locals.app, locals.visitor, params.code, Number(params.number), ready)
    );
  },
  compare: async ({ locals, params }) =>
    answerForm({}, async () => {
      await lockSorts(locals.app, locals.visitor, params.code, Number(params.number));
      redirect(303, `/w/${params.code}/board/${params.number}/compare`);
    }),
  // For browsers without JavaScript; with it, moves go to `moves/`.
  add: ({ locals, params, request }) => make(locals, params, request),
  move: ({ locals, params, request }) => make(locals, params, request)
};

async function make(
  { app, visitor }: App.Locals,
  params: { code: string; number: string },
  request: Request
) {
  const { values, move } = plainMove(await request.formData());
  const at = { group: Number(params.number), own: true } as const;
  return answerForm(values, () => moveOnBoard(app, visitor, params.code, at, move));
}
