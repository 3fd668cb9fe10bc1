import { refuse } from '$lib/domain/errors';
import { ratingScales } from '$lib/domain/ratings/scales';
import { showOnScreen } from '$lib/server/usecases/board-hold';
import { leadRating, ratingResults, type RatingLead } from '$lib/server/usecases/rating-desk';
import type { RequestEvent } from '@sveltejs/kit';
import { answer, answerForm } from '../../../../answer';
import { field, numberField } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:ratings');
  return { results: await answer(() => ratingResults(locals.app, locals.visitor, params.code)) };
};

/** One form, one change. */
async function lead(
  { locals, params, request }: RequestEvent<{ code: string }>,
  read: (form: FormData) => RatingLead
) {
  const form = await request.formData();
  return answerForm({ judges: field(form, 'judges') }, async () => {
    await leadRating(locals.app, locals.visitor, params.code, read(form));
    return { done: true };
  });
}

/** A number with decimals, with a point or a comma; NaN for anything else. */
const decimal = (form: FormData, name: string) => {
  const typed = field(form, name).trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : NaN;
};

export const actions: Actions = {
  open: (event) =>
    lead(event, (form) => {
      const scale =
        ratingScales.find((one) => one === field(form, 'scale')) ?? refuse('invalid_input', 'scale');
      return { kind: 'open', scales: [scale], open: field(form, 'open') === 'yes' };
    }),
  screen: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({ judges: '' }, async () => {
      await showOnScreen(locals.app, locals.visitor, params.code, field(form, 'shows'));
      return { done: true };
    });
  },
  show: (event) => lead(event, (form) => ({ kind: 'show', shown: field(form, 'shown') === 'yes' })),
  cuts: (event) =>
    lead(event, (form) => ({
      kind: 'cuts',
      cuts: { importance: decimal(form, 'importance'), frequency: decimal(form, 'frequency') }
    })),
  judges: (event) => lead(event, (form) => ({ kind: 'judges', judges: numberField(form, 'judges') ?? NaN }))
};
