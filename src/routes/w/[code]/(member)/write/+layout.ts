import { questionsAsked } from '$lib/domain/workshops/workshop';
import type { LayoutLoad } from './$types';

/** What only some need is fetched where they need it; without a network, where the device has it. */
export const load: LayoutLoad = async ({ data, parent }) => {
  const { workshop } = await parent();
  const asked = questionsAsked(workshop.settings).length > 0;
  const told = data.incidents.some(({ reviews, earlier }) => reviews.length + earlier.length > 0);
  const [details, rare] = await Promise.all([
    asked ? import('$lib/ui/writing/DetailFields.svelte').catch(() => null) : null,
    told ? import('$lib/ui/writing/rare').catch(() => null) : null
  ]);
  return { ...data, words: { ...data.words, DetailFields: details?.default ?? null, rare } };
};
