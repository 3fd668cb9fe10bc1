import { frames, type Frame } from '$lib/domain/boards/board';
import { refuse } from '$lib/domain/errors';
import { arrangePool, openPool } from '$lib/server/usecases/pooling';
import { uuidv7 } from 'uuidv7';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends, url, untrack }) => {
  depends('voorval:pool');
  const opened = await answer(() => openPool(locals.app, locals.visitor, params.code));
  const asked = untrack(() => url.searchParams.get('frame'));
  const frame: Frame = asked === 'competency' ? 'competency' : 'task';
  return { ...opened, frame };
};

export const actions: Actions = {
  // For browsers without JavaScript; with it, moves go to `moves/`.
  pool: async ({ locals, params, request }) => {
    const form = await request.formData();
    const categories = form.getAll('category').map(String);
    const [into, label] = [field(form, 'into'), field(form, 'label')];
    const frame = frames.find((one) => one === form.get('frame'));
    return answerForm({ categories, into, label, frame }, async () => {
      if (into !== '' && categories.length === 0) refuse('empty_field', 'category');
      const name = label.trim() || field(form, `label-of-${categories[0]}`);
      const move =
        into === ''
          ? { kind: 'found', id: uuidv7(), frame, label: name, from: categories }
          : { kind: 'pool', categoryIds: categories, into };
      await arrangePool(locals.app, locals.visitor, params.code, move);
      return { done: true };
    });
  }
};
