import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answerCard } from '$lib/server/usecases/judging';
import { answer } from '../../../../../../answer';
import type { RequestHandler } from './$types';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const schema = v.object({ key: id, cardId: id, categoryId: v.nullable(id) });

/** Takes one answer; sent again with the same key it changes nothing. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
  // An ended session must not look as if the round were closed: the device would let go of the answer.
  if (!locals.visitor.participant) error(401, { message: 'not_found', code: 'not_found' });
  const parsed = v.safeParse(schema, await request.json().catch(() => null));
  if (!parsed.success) error(400, { message: 'invalid_input', code: 'invalid_input' });
  const { key, ...given } = parsed.output;
  const input = { roundId: params.round, ...given };
  return json(await answer(() => answerCard(locals.app, locals.visitor, params.code, input, key)));
};
