import { frames } from '$lib/domain/boards/board';
import { refuse } from '$lib/domain/errors';
import { chooseJudges, closeRound, openRound } from '$lib/server/usecases/retranslation';
import { retranslationDesk } from '$lib/server/usecases/retranslation-desk';
import { answer, answerForm } from '../../../../answer';
import { field, numberField } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:retranslation');
  return answer(() => retranslationDesk(locals.app, locals.visitor, params.code));
};

export const actions: Actions = {
  open: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      const frame = frames.find((one) => one === field(form, 'frame')) ?? refuse('invalid_input', 'frame');
      const group = numberField(form, 'group') ?? refuse('invalid_input', 'group');
      await openRound(locals.app, locals.visitor, params.code, group, frame);
      return { done: 'open' };
    });
  },
  close: async ({ locals, params, request }) => {
    const round = field(await request.formData(), 'round');
    return answerForm({}, async () => {
      await closeRound(locals.app, locals.visitor, params.code, round);
      return { done: 'close' };
    });
  },
  judges: async ({ locals, params, request }) => {
    const judges = field(await request.formData(), 'judges');
    return answerForm({}, async () => {
      await chooseJudges(locals.app, locals.visitor, params.code, judges);
      return { done: 'judges' };
    });
  }
};
