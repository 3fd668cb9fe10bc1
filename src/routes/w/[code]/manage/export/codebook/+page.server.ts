import { refuse } from '$lib/domain/errors';
import { codebookTargets, importCodebook, readCodebook } from '$lib/server/usecases/codebook';
import { answer, answerForm } from '../../../../../answer';
import { field } from '../../../../../field';
import { readChoice, readTaken } from './codebook-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  return { targets: await answer(() => codebookTargets(locals.app, locals.visitor, params.code)) };
};

export const actions: Actions = {
  read: async ({ locals, params, request }) => {
    const form = await request.formData();
    const values = { target: field(form, 'target'), frame: field(form, 'frame') };
    return answerForm(values, async () => {
      const choice = readChoice(form);
      const file = form.get('file');
      if (!(file instanceof File) || file.size === 0) refuse('empty_field', 'file');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const codes = await readCodebook(locals.app, locals.visitor, params.code, bytes, choice);
      return { read: { codes, ...choice, key: crypto.randomUUID() }, values };
    });
  },
  take: async ({ locals, params, request }) => {
    const form = await request.formData();
    const values = { target: field(form, 'target'), frame: field(form, 'frame') };
    return answerForm(values, async () => {
      const key = field(form, 'key') || undefined;
      const choice = readChoice(form);
      const added = await importCodebook(
        locals.app,
        locals.visitor,
        params.code,
        readTaken(form),
        choice,
        key
      );
      return { added, ...choice, values };
    });
  }
};
