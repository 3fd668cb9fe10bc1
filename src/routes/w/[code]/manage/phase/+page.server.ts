import { error } from '@sveltejs/kit';
import { phasesOf } from '$lib/domain/workshops/workshop';
import { move } from '../phase-actions';
import type { Actions, PageServerLoad } from './$types';

/** `?to=review`: what this phase opens and fixes, before the facilitator goes there. */
export const load: PageServerLoad = async ({ url, parent }) => {
  const { workshop } = await parent();
  const to = phasesOf(workshop.settings).find((phase) => phase === url.searchParams.get('to'));
  if (!to) error(404, { message: 'not_found', code: 'not_found' });
  return { to };
};

export const actions: Actions = { move };
