import { givePeerReview } from '$lib/server/usecases/peer-review';
import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answer } from '../../../../../answer';
import { reviewSchema } from '../review-form';
import type { RequestHandler } from './$types';

/** Takes a finished review; sent again with the same key it changes nothing. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
  // An ended session must not look as if the incident were gone: the device would let go of the review.
  if (!locals.visitor.participant) error(401, { message: 'not_found', code: 'not_found' });
  const parsed = v.safeParse(reviewSchema, await request.json().catch(() => null));
  if (!parsed.success) error(400, { message: 'invalid_input', code: 'invalid_input' });
  const { key, ...review } = parsed.output;
  const input = { ...review, incidentId: params.id };
  await answer(() => givePeerReview(locals.app, locals.visitor, params.code, input, key));
  return json({ kind: 'kept' });
};
