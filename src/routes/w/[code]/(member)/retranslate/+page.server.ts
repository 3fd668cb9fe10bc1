import { redirect } from '@sveltejs/kit';
import { retranslationHome } from '$lib/server/usecases/judging';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, parent, depends }) => {
  depends('voorval:retranslation');
  const { you } = await parent();
  if (you.kind === 'facilitator') redirect(303, `/w/${params.code}/manage/retranslation`);
  return answer(() => retranslationHome(locals.app, locals.visitor, params.code));
};
