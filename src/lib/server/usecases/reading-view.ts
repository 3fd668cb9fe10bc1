import { viewOf, type Reading, type ReadingView } from '../../domain/plenary/reading.ts';
import type { LogEntry } from '../../domain/live/live.ts';
import { findIncident, versionsOf } from '../store/incidents.ts';
import { deleteReading, findReading, votesOn } from '../store/plenary.ts';
import type { Change, Reader } from '../store/store.ts';

/** What the class reads at this moment, as everyone may see it; null when nothing. */
export async function readingView(reader: Reader, workshopId: string): Promise<ReadingView | null> {
  const reading = await findReading(reader, workshopId);
  const incident = reading && (await findIncident(reader, reading.incidentId));
  if (!reading || !incident) return null;
  const versions = await versionsOf(reader, [incident.id]);
  const texts = versions.map(({ number, writer, answers }) => ({ version: number, writer, answers }));
  const votes = await votesOn(reader, incident.id, reading.version);
  return viewOf(reading, incident, texts, incident.version, votes);
}

/** Tells everyone, or for what only they act on the facilitators alone, that the reading changed. */
export async function logReading(
  change: Change,
  data: LogEntry['data'],
  audience: 'everyone' | 'facilitators' = 'everyone'
): Promise<void> {
  await change.log({ type: 'reading.changed', subjectId: change.workshop.id, audience, data });
}

/** Call when an incident has a new version, in case the class is reading it. */
export async function tellReading(change: Change, incidentId: string): Promise<void> {
  const reading = await findReading(change, change.workshop.id);
  if (reading?.incidentId !== incidentId) return;
  await logReading(change, { incidentId }, reading.comparing ? 'everyone' : 'facilitators');
}

/** Takes what is read off the screen and the phones; only when it is about these incidents, if they are named. */
export async function endReading(change: Change, incidentIds?: string[]): Promise<void> {
  const reading: Reading | null = await findReading(change, change.workshop.id);
  if (!reading || (incidentIds && !incidentIds.includes(reading.incidentId))) return;
  await deleteReading(change, change.workshop.id);
  await logReading(change, { step: 'stop', incidentId: reading.incidentId });
}
