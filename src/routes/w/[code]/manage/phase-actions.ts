import { redirect, type RequestEvent } from '@sveltejs/kit';
import { phases } from '$lib/domain/workshops/workshop';
import { refuse } from '$lib/domain/errors';
import { movePhase, setTimer } from '$lib/server/usecases/phases';
import { answerForm } from '../../../answer';
import { field, numberField } from '../../../field';

type Event = RequestEvent<{ code: string }>;

/** Moves the workshop to another phase; on both pages that offer it. */
export async function move({ locals, params, request }: Event) {
  const form = await request.formData();
  const to = field(form, 'to');
  const minutes = field(form, 'minutes');
  // Said at the warning that groups do not sort together yet.
  const confirmed = form.has('anyway');
  return answerForm({ about: 'move', to, minutes }, async () => {
    const phase = phases.find((one) => one === to) ?? refuse('invalid_input', 'phase');
    await movePhase(locals.app, locals.visitor, params.code, phase, numberField(form, 'minutes'), confirmed);
    redirect(303, `/w/${params.code}/manage`);
  });
}

/** Starts, changes or, left empty, stops the timer of the phase that is going on. */
export async function timer({ locals, params, request }: Event) {
  const form = await request.formData();
  const minutes = field(form, 'minutes');
  return answerForm({ about: 'timer', to: '', minutes }, async () => {
    await setTimer(locals.app, locals.visitor, params.code, numberField(form, 'minutes'));
    return { done: 'timer' };
  });
}
