import { polarities } from '$lib/domain/incidents/incident';
import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A new incident has its polarity in the address; nothing else is fetched, so it opens without a network. */
export const load: PageLoad = async ({ params, url, parent }) => {
  const { incidents } = await parent();
  const asked = url.searchParams.get('polarity');
  const polarity = polarities.find((known) => known === asked);
  if (!polarity && !incidents.some((incident) => incident.id === params.id)) {
    redirect(303, `/w/${params.code}/write`);
  }
  return { polarity: polarity ?? 'effective' };
};
