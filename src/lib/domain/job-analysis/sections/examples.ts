import type { Polarity } from '../../incidents/incident.ts';
import type { Example } from '../document.ts';
import type { CategoryFinding } from '../findings.ts';

/** The incidents that the class, or a group below it, chose as the anchor of this category. */
export function anchorsOf({ category, sources }: CategoryFinding): string[] {
  const chosen = [category, ...sources.map((source) => source.category)].map((one) => one.anchorIncidentId);
  return [...new Set(chosen.filter((id) => id !== null))];
}

/** Behavioural examples of one polarity: anchors first, then by number. */
export function examplesOf(finding: CategoryFinding, polarity: Polarity, most: number): Example[] {
  const anchors = anchorsOf(finding);
  const rank = (id: string) => (anchors.includes(id) ? anchors.indexOf(id) : anchors.length);
  return finding.incidents
    .filter((incident) => incident.polarity === polarity)
    .sort((a, b) => rank(a.id) - rank(b.id) || a.number - b.number)
    .slice(0, most)
    .map((incident) => ({
      incidentId: incident.id,
      number: incident.number,
      polarity,
      anchor: anchors.includes(incident.id),
      behaviour: incident.answers.behaviour,
      consequences: incident.answers.consequences
    }));
}
