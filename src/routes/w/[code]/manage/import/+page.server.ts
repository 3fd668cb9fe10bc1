import { fail } from '@sveltejs/kit';
import { importIncidents, listImports, removeImport, TableProblem } from '$lib/server/usecases/importing';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import { readImportForm } from './import-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  return { imports: await answer(() => listImports(locals.app, locals.visitor, params.code)) };
};

export const actions: Actions = {
  import: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      const { bytes, choices, key } = await readImportForm(form);
      try {
        const done = await importIncidents(locals.app, locals.visitor, params.code, bytes, choices, key);
        return { imported: done };
      } catch (thrown) {
        if (!(thrown instanceof TableProblem)) throw thrown;
        return fail(400, { problem: { code: thrown.code, detail: thrown.detail } });
      }
    });
  },
  remove: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => {
      await removeImport(locals.app, locals.visitor, params.code, field(form, 'import'));
      return { removed: true };
    });
  }
};
