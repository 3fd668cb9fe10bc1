import { inside } from '$lib/server/usecases/inside';
import { redirect } from '@sveltejs/kit';
import { answer } from '../../../answer';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params, depends, route }) => {
  depends('voorval:workshop');
  const { visitor } = locals;
  // Someone who follows the workshop's address without being in goes to the door.
  if (!visitor.account && !visitor.participant && route.id === '/w/[code]/(member)') {
    redirect(303, `/w/${params.code}/join`);
  }
  return answer(() => inside(locals.app, visitor, params.code));
};
