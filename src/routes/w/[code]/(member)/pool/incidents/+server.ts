import { json } from '@sveltejs/kit';
import { pooledTexts } from '$lib/server/usecases/pool-incidents';
import { answer } from '../../../../../answer';
import type { RequestHandler } from './$types';

/** The texts of the incidents below a category. */
export const GET: RequestHandler = ({ locals, params, url }) =>
  answer(async () => {
    const category = url.searchParams.get('category') ?? '';
    return json(await pooledTexts(locals.app, locals.visitor, params.code, category));
  });
