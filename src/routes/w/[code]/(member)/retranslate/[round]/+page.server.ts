import { isHttpError, redirect } from '@sveltejs/kit';
import { uuidv7 } from 'uuidv7';
import { answerCard, openJudging, sayJudged } from '$lib/server/usecases/judging';
import { answer, answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import type { Actions, PageServerLoad } from './$types';

/** `?card=3` shows the third card; without it, the first that was not judged yet. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('voorval:judging');
  const { app, visitor } = locals;
  try {
    const opened = await answer(() => openJudging(app, visitor, params.code, params.round));
    const asked = url.searchParams.get('card');
    const open = opened.cards.findIndex(({ cardId }) => !(cardId in opened.answers));
    const first = opened.ready || open < 0 ? opened.cards.length : open;
    const at = asked === null ? first : Math.min(Math.max(Number(asked) - 1 || 0, 0), opened.cards.length);
    return { opened, at, plainKey: uuidv7() };
  } catch (thrown) {
    // Closed meanwhile, or of another judge: the overview says what there is.
    if (isHttpError(thrown, 404)) redirect(303, `/w/${params.code}/retranslate`);
    throw thrown;
  }
};

export const actions: Actions = {
  // For browsers without JavaScript; with it, answers go to `answers`.
  answer: async ({ locals, params, request }) => {
    const form = await request.formData();
    const { code, round: roundId } = params;
    const category = field(form, 'category');
    return answerForm({}, async () => {
      const input = { roundId, cardId: field(form, 'card'), categoryId: category === '' ? null : category };
      await answerCard(locals.app, locals.visitor, code, input, field(form, 'key').slice(0, 64));
      redirect(303, `/w/${code}/retranslate/${roundId}`);
    });
  },
  ready: async ({ locals, params, request }) => {
    const ready = field(await request.formData(), 'ready') === 'yes';
    return answerForm({}, () => sayJudged(locals.app, locals.visitor, params.code, params.round, ready));
  }
};
