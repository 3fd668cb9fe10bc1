import { saveDraft } from '$lib/server/usecases/writing';
import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answer } from '../../../../../answer';
import { draftSchema } from './form';
import type { RequestHandler } from './$types';

/** Keeps a text that is being typed. Sending the same text again changes nothing. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
  const parsed = v.safeParse(draftSchema, await request.json().catch(() => null));
  if (!parsed.success) error(400, { message: 'invalid_input', code: 'invalid_input' });
  const draft = { ...parsed.output, id: params.id };
  return json(await answer(() => saveDraft(locals.app, locals.visitor, params.code, draft)));
};
