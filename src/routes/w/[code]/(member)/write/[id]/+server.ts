import type { DraftInput } from '$lib/server/usecases/writing';
import { saveDraft, submitIncident, withdrawIncident } from '$lib/server/usecases/writing';
import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answer } from '../../../../../answer';
import { draftSchema } from './form';
import type { RequestEvent, RequestHandler } from './$types';

async function read({ request, params }: RequestEvent): Promise<{ draft: DraftInput; key?: string }> {
  const parsed = v.safeParse(draftSchema, await request.json().catch(() => null));
  if (!parsed.success) error(400, { message: 'invalid_input', code: 'invalid_input' });
  const { key, ...draft } = parsed.output;
  return { draft: { ...draft, id: params.id }, ...(key ? { key } : {}) };
}

/** Keeps a text that is being typed. Sending the same text again changes nothing. */
export const PUT: RequestHandler = async (event) => {
  const { locals, params } = event;
  const { draft } = await read(event);
  return json(await answer(() => saveDraft(locals.app, locals.visitor, params.code, draft)));
};

/** Hands the text in; what the form's action does, without a page in answer. */
export const PATCH: RequestHandler = async (event) => {
  const { locals, params } = event;
  const { draft, key } = await read(event);
  return json(await answer(() => submitIncident(locals.app, locals.visitor, params.code, draft, key)));
};

export const DELETE: RequestHandler = async ({ locals, params }) => {
  await answer(() => withdrawIncident(locals.app, locals.visitor, params.code, params.id));
  return json({ kind: 'saved', revision: 0 });
};
