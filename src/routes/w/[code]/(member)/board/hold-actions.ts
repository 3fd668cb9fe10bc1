import { freezeBoards, showOnScreen } from '$lib/server/usecases/board-hold';
import type { RequestEvent } from '@sveltejs/kit';
import { answerForm } from '../../../../answer';
import { field, numberField } from '../../../../field';

type Event = RequestEvent<{ code: string }>;

/** Stops or resumes the sorting of one group, or without a group of all; on both pages that offer it. */
export async function freeze({ locals, params, request }: Event) {
  const form = await request.formData();
  const frozen = field(form, 'frozen') === 'yes';
  const group = field(form, 'group') === '' ? null : (numberField(form, 'group') ?? NaN);
  return answerForm({ about: 'freeze' }, async () => {
    await freezeBoards(locals.app, locals.visitor, params.code, group, frozen);
    return { done: 'freeze' };
  });
}

/** Puts a board on the screen of the class, or, left empty, takes it off. */
export async function screen({ locals, params, request }: Event) {
  const shows = field(await request.formData(), 'shows');
  return answerForm({ about: 'screen' }, async () => {
    await showOnScreen(locals.app, locals.visitor, params.code, shows);
    return { done: 'screen' };
  });
}
