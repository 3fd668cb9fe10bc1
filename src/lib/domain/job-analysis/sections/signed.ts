import type { EvidenceIncident } from '../evidence.ts';

/** The sign that goes with the word in every document. */
export const signs = { effective: '+', ineffective: '−' } as const;

/** Incidents by number and sign: "+1, −4, +7". */
export function signed(incidents: Pick<EvidenceIncident, 'number' | 'polarity'>[]): string {
  return incidents.map((incident) => `${signs[incident.polarity]}${incident.number}`).join(', ');
}
