import { allIncidents } from '$lib/server/usecases/incidents';
import { incidentRow } from '$lib/ui/reviewing/incident-row';
import { answer } from '../../../../answer';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('voorval:workshop');
  const { incidents, reachable } = await answer(() => allIncidents(locals.app, locals.visitor, params.code));
  const rows = incidents.map((view) => incidentRow(view, reachable));
  return { rows: rows.filter((row) => row !== null), reachable };
};
