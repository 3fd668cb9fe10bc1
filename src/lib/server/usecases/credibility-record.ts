import type { CredibilityRecord } from '../../domain/credibility/record.ts';
import { authoredIncidents, credibilityRowsOf, exclusionsOf, ownSortsOf } from '../store/credibility.ts';
import { firstPlaced, logSummary } from '../store/log-summary.ts';
import type { Reader } from '../store/store.ts';

/** What the nine checks and the account of the method rest on, besides the incidents and the boards. */
export async function loadCredibility(reader: Reader, workshopId: string): Promise<CredibilityRecord> {
  return {
    log: await logSummary(reader, workshopId),
    authored: await authoredIncidents(reader, workshopId),
    placed: await firstPlaced(reader, workshopId),
    ownSorts: await ownSortsOf(reader, workshopId),
    exclusions: await exclusionsOf(reader, workshopId),
    ...(await credibilityRowsOf(reader, workshopId))
  };
}
