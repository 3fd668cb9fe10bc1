import { isHttpError, redirect } from '@sveltejs/kit';
import { retranslationResults } from '$lib/server/usecases/retranslation-results';
import { answer } from '../../../../../../answer';
import type { PageServerLoad } from './$types';

/** `?round=` shows one round; without it, the latest that was closed. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('voorval:retranslation');
  const { app, visitor } = locals;
  const round = url.searchParams.get('round');
  try {
    return await answer(() => retranslationResults(app, visitor, params.code, Number(params.number), round));
  } catch (thrown) {
    // Of another group, or a round that left no trace: the overview says what there is.
    if (isHttpError(thrown, 404) && visitor.participant) redirect(303, `/w/${params.code}/retranslate`);
    throw thrown;
  }
};
