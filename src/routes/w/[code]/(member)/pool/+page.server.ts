import { competencyKinds, frames, type CompetencyKind, type Frame } from '$lib/domain/boards/board';
import { refuse } from '$lib/domain/errors';
import { can } from '$lib/domain/policy';
import type { PoolMove } from '$lib/domain/pooling/arrange';
import { arrangePool, openPool } from '$lib/server/usecases/pooling';
import type { RequestEvent } from '@sveltejs/kit';
import { uuidv7 } from 'uuidv7';
import { answer, answerForm } from '../../../../answer';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, url }) => {
  const { workshop, you } = await parent();
  const { pool, classBoardId } = await answer(() => openPool(locals.app, locals.visitor, params.code));
  const frame: Frame = url.searchParams.get('frame') === 'competency' ? 'competency' : 'task';
  return { pool, classBoardId, frame, canArrange: can(you, 'pool.arrange', workshop) };
};

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** One form, one move: what was typed comes back with a refusal. */
async function act(event: RequestEvent<{ code: string }>, read: (form: FormData) => PoolMove) {
  const form = await event.request.formData();
  const values = {
    id: text(form, 'id'),
    into: text(form, 'into'),
    label: text(form, 'label'),
    definition: text(form, 'definition'),
    include: text(form, 'include'),
    exclude: text(form, 'exclude'),
    competencyKind: text(form, 'competencyKind'),
    categories: form.getAll('category').map(String)
  };
  return answerForm(values, async () => {
    await arrangePool(event.locals.app, event.locals.visitor, event.params.code, read(form));
    return { done: true };
  });
}

const kindOf = (value: string): CompetencyKind | null =>
  value === ''
    ? null
    : (competencyKinds.find((kind) => kind === value) ?? refuse('invalid_input', 'competencyKind'));

export const actions: Actions = {
  pool: (event) =>
    act(event, (form) => {
      const from = form.getAll('category').map(String);
      const into = text(form, 'into');
      if (into !== '') return { kind: 'pool', categoryIds: from, into };
      const frame = frames.find((one) => one === text(form, 'frame')) ?? refuse('invalid_input');
      const label = text(form, 'label').trim() || text(form, `label-of-${from[0]}`);
      return { kind: 'found', id: uuidv7(), frame, label, from };
    }),
  unpool: (event) => act(event, (form) => ({ kind: 'pool', categoryIds: [text(form, 'id')], into: null })),
  describe: (event) =>
    act(event, (form) => ({
      kind: 'describe',
      id: text(form, 'id'),
      label: text(form, 'label'),
      definition: text(form, 'definition'),
      include: text(form, 'include'),
      exclude: text(form, 'exclude'),
      competencyKind: kindOf(text(form, 'competencyKind'))
    })),
  shift: (event) =>
    act(event, (form) => ({ kind: 'shift', id: text(form, 'id'), by: text(form, 'by') === '-1' ? -1 : 1 })),
  remove: (event) => act(event, (form) => ({ kind: 'remove', id: text(form, 'id') }))
};
