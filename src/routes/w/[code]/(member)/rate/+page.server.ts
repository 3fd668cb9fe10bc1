import { giveRatings, ownRatings } from '$lib/server/usecases/rating';
import { redirect } from '@sveltejs/kit';
import { uuidv7 } from 'uuidv7';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import { readRatings } from './rating-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:ratings');
  return answer(async () => ({
    ...(await ownRatings(locals.app, locals.visitor, params.code)),
    /** Names the next form that is sent without JavaScript. */
    plainKey: uuidv7()
  }));
};

export const actions: Actions = {
  rate: async ({ locals, params, request }) => {
    const form = await request.formData();
    const card = field(form, 'card');
    return answerForm({ card }, async () => {
      const key = field(form, 'key').slice(0, 64);
      const { app, visitor } = locals;
      await giveRatings(app, visitor, params.code, readRatings(form), key);
      const { cards } = await ownRatings(app, visitor, params.code);
      const following = cards[cards.findIndex((one) => one.key === card) + 1];
      redirect(303, `/w/${params.code}/rate?card=${following?.key ?? 'done'}`);
    });
  }
};
