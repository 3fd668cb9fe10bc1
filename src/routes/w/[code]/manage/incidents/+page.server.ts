import { allIncidents } from '$lib/server/usecases/incidents';
import { incidentRow } from '$lib/ui/reviewing/incident-row';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  const { incidents } = await answer(() => allIncidents(locals.app, locals.visitor, params.code));
  return { rows: incidents.map(incidentRow).filter((row) => row !== null) };
};
