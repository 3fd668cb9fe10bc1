import { browser } from '$app/environment';
import { questionsAsked } from '$lib/domain/workshops/workshop';
import type { LayoutLoad } from './$types';

/** What only some need is fetched where they need it; without a network, where the device has it. */
export const load: LayoutLoad = async ({ data, parent }) => {
  const { workshop, you } = await parent();
  const asked = questionsAsked(workshop.settings).length > 0;
  const told = data.incidents.some(
    ({ reviews, decisions, earlier }) => reviews.length + decisions.length + earlier.length > 0
  );
  const readOnly = workshop.phase !== 'write' || you.kind !== 'participant';
  const [assignment, details, rare] = await Promise.all([
    browser ? null : import('$lib/ui/writing/AssignmentText.svelte'),
    asked ? import('$lib/ui/writing/DetailFields.svelte').catch(() => null) : null,
    told || readOnly ? import('$lib/ui/writing/rare').catch(() => null) : null
  ]);
  const words = {
    ...data.words,
    AssignmentText: assignment?.default ?? null,
    DetailFields: details?.default ?? null,
    rare
  };
  return { ...data, words };
};
