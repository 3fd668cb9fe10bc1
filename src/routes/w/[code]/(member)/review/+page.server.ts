import { calibration, judgeExample } from '$lib/server/usecases/calibration';
import { givePeerReview, ownReviews } from '$lib/server/usecases/peer-review';
import { redirect } from '@sveltejs/kit';
import { uuidv7 } from 'uuidv7';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import { readJudgements, typedJudgements } from '../../judgement-form';
import { readPeerReview, typedPeerReview } from './review-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:reviews');
  const { app, visitor } = locals;
  return answer(async () => ({
    reviews: await ownReviews(app, visitor, params.code),
    calibration: await calibration(app, visitor, params.code),
    /** Names the next form that is sent without JavaScript. */
    plainKey: uuidv7()
  }));
};

export const actions: Actions = {
  review: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm(typedPeerReview(form), async () => {
      const input = readPeerReview(form);
      await givePeerReview(locals.app, locals.visitor, params.code, input, field(form, 'key').slice(0, 64));
      redirect(303, `/w/${params.code}/review`);
    });
  },
  calibrate: async ({ locals, params, request }) => {
    const form = await request.formData();
    const example = field(form, 'example');
    return answerForm({ about: 'calibrate', example, judgements: typedJudgements(form) }, async () => {
      await judgeExample(locals.app, locals.visitor, params.code, example, readJudgements(form));
      redirect(303, `/w/${params.code}/review`);
    });
  }
};
