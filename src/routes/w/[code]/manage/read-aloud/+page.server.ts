import { refuse } from '$lib/domain/errors';
import { answerFields, type Answers } from '$lib/domain/incidents/incident';
import { readingSteps } from '$lib/domain/plenary/reading';
import { improveIncident } from '$lib/server/usecases/improving';
import { programme } from '$lib/server/usecases/programme';
import { latestText, leadReading, readAloud } from '$lib/server/usecases/read-aloud';
import { answer, answerForm } from '../../../../answer';
import { field, numberField } from '../../../../field';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:read-aloud');
  return answer(async () => {
    const { app, visitor } = locals;
    const { reading, seq } = await readAloud(app, visitor, params.code);
    return {
      aloud: { reading, seq },
      list: await programme(app, visitor, params.code),
      latest: reading && (await latestText(app, visitor, params.code, reading.incidentId))
    };
  });
};

export const actions: Actions = {
  step: async ({ locals, params, request }) => {
    const form = await request.formData();
    return answerForm({ about: 'step' }, async () => {
      const step = readingSteps.find((one) => one === field(form, 'step')) ?? refuse('invalid_input', 'step');
      await leadReading(locals.app, locals.visitor, params.code, step, field(form, 'incident'));
      return { done: 'step' };
    });
  },
  improve: async ({ locals, params, request }) => {
    const form = await request.formData();
    const answers = Object.fromEntries(
      answerFields.map((name) => [name, field(form, name).replaceAll('\r\n', '\n')])
    ) as Answers;
    return answerForm({ about: 'improve', answers }, async () => {
      const version = numberField(form, 'version') ?? refuse('invalid_input', 'version');
      const incidentId = field(form, 'incident');
      await improveIncident(locals.app, locals.visitor, params.code, { incidentId, version, answers });
      return { done: 'improve' };
    });
  }
};
