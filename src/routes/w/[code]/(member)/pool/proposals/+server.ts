import { json } from '@sveltejs/kit';
import { Refusal } from '$lib/domain/errors';
import { frames } from '$lib/domain/boards/board';
import { answerProposal, poolProposals } from '$lib/server/usecases/pool-proposals';
import { readJson } from '../../read-move';
import { answer } from '../../../../../answer';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params, url }) =>
  answer(async () => {
    const frame = frames.find((one) => one === url.searchParams.get('frame'));
    if (!frame) throw new Refusal('invalid_input', 'frame');
    return json(await poolProposals(locals.app, locals.visitor, params.code, frame));
  });

/** Puts a proposal aside, or lets it be proposed again: `{ first, second, answer }`. */
export const POST: RequestHandler = ({ locals, params, request }) =>
  answer(async () => {
    const { first, second, answer: given } = await readJson(request);
    if (typeof first !== 'string' || typeof second !== 'string')
      throw new Refusal('invalid_input', 'category');
    if (given !== 'dismissed' && given !== 'open') throw new Refusal('invalid_input', 'answer');
    await answerProposal(locals.app, locals.visitor, params.code, { first, second, answer: given });
    return json({ done: true });
  });
