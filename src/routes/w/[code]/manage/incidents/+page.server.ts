import { decideIncidents, undoDecision } from '$lib/server/usecases/deciding';
import { incidentFigures } from '$lib/server/usecases/incident-figures';
import { allIncidents } from '$lib/server/usecases/incidents';
import { incidentRow } from '$lib/ui/reviewing/incident-row';
import { answer, answerForm } from '../../../../answer';
import { field } from '../../../../field';
import { readDecision, typedDecision } from './decision-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  const { app, visitor } = locals;
  const { incidents, reachable } = await answer(() => allIncidents(app, visitor, params.code));
  const figures = await answer(() => incidentFigures(app, visitor, params.code));
  const rows = incidents.map((view) => incidentRow(view, reachable));
  return { rows: rows.filter((row) => row !== null), reachable, figures };
};

export const actions: Actions = {
  decide: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm(typedDecision(form), async () => {
      const { ids, input } = readDecision(form);
      const key = field(form, 'key') || undefined;
      const decided = await decideIncidents(locals.app, locals.visitor, params.code, ids, input, key);
      return { decided, kind: input.kind };
    });
  },
  undo: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({}, async () => ({
      undone: await undoDecision(locals.app, locals.visitor, params.code, field(form, 'batch'))
    }));
  }
};
