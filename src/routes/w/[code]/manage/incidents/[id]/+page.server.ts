import {
  excludeIncident,
  readIncident,
  readmitIncident,
  reviewIncident
} from '$lib/server/usecases/incidents';
import { answer, answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import { readExclusion, readReview, typedReview } from './review-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  return answer(() => readIncident(locals.app, locals.visitor, params.code, params.id));
};

export const actions: Actions = {
  review: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm(typedReview(form), async () => {
      const review = readReview(form, params.id);
      await reviewIncident(locals.app, locals.visitor, params.code, review);
      return { done: 'review', outcome: review.outcome };
    });
  },
  exclude: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({ about: 'exclude', reason: field(form, 'reason') }, async () => {
      await excludeIncident(locals.app, locals.visitor, params.code, params.id, readExclusion(form));
      return { done: 'exclude' };
    });
  },
  readmit: async ({ locals, params }) => {
    return answerForm({ about: 'readmit' }, async () => {
      await readmitIncident(locals.app, locals.visitor, params.code, params.id);
      return { done: 'readmit' };
    });
  }
};
