import { giveRatings } from '$lib/server/usecases/rating';
import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answer } from '../../../../../answer';
import { ratingsSchema } from '../rating-form';
import type { RequestHandler } from './$types';

/** Takes answers; sent again with the same key they change nothing. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
  // An ended session must not look as if the things were gone: the device would let go of the answers.
  if (!locals.visitor.participant) error(401, { message: 'not_found', code: 'not_found' });
  const parsed = v.safeParse(ratingsSchema, await request.json().catch(() => null));
  if (!parsed.success) error(400, { message: 'invalid_input', code: 'invalid_input' });
  const { ratings, key } = parsed.output;
  return json(await answer(() => giveRatings(locals.app, locals.visitor, params.code, ratings, key)));
};
