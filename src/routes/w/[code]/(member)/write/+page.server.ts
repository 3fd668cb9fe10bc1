import { polarities, type Polarity } from '$lib/domain/incidents/incident';
import { redirect } from '@sveltejs/kit';
import { uuidv7 } from 'uuidv7';
import type { Actions } from './$types';

export const actions: Actions = {
  /** Where the browser makes no id of its own. Nothing is written until there is a text. */
  start: async ({ request, params }) => {
    const typed = (await request.formData()).get('polarity');
    const polarity: Polarity = polarities.find((known) => known === typed) ?? 'effective';
    redirect(303, `/w/${params.code}/write/${uuidv7()}?polarity=${polarity}`);
  }
};
