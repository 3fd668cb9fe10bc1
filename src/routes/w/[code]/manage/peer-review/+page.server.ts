import { refuse } from '$lib/domain/errors';
import { calibrationStages } from '$lib/domain/workshops/workshop';
import { calibration, moveCalibration } from '$lib/server/usecases/calibration';
import { peerAgreement, reviewProgress } from '$lib/server/usecases/review-progress';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

/** `?agreement` also works the agreement out: only when it is asked for. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('voorval:reviews');
  const { app, visitor } = locals;
  return answer(async () => ({
    progress: await reviewProgress(app, visitor, params.code),
    calibration: await calibration(app, visitor, params.code),
    agreement: url.searchParams.has('agreement') ? await peerAgreement(app, visitor, params.code) : null
  }));
};

export const actions: Actions = {
  calibration: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      const stage = calibrationStages.find((one) => one === field(form, 'stage')) ?? refuse('invalid_input');
      await moveCalibration(locals.app, locals.visitor, params.code, stage);
      return { moved: stage };
    });
  }
};
