import { sameAnswers, type Answers, type Incident, type Writer } from '../../domain/incidents/incident.ts';
import { insertVersion, nextIncidentNumber, updateIncident } from '../store/incidents.ts';
import type { Change } from '../store/store.ts';
import { tellReading } from './reading-view.ts';

/** Adds a version to an incident, and tells who should know; nothing when the text is the latest version's. */
export async function addVersion(
  change: Change,
  incident: Incident,
  answers: Answers,
  writer: Writer = 'author'
): Promise<void> {
  const { id, submitted, authorId } = incident;
  if (submitted && sameAnswers(submitted, answers)) return;
  const version = incident.version + 1;
  await insertVersion(change, { incidentId: id, number: version, writer, answers, at: change.at });
  await updateIncident(change, id, {
    version,
    status: incident.sentBack || incident.status === 'improved' ? 'improved' : 'submitted',
    sentBack: false,
    number: incident.number ?? (await nextIncidentNumber(change, change.workshop.id)),
    submittedAt: incident.submittedAt ?? change.at
  });
  await change.log({
    type: 'incident.submitted',
    subjectId: id,
    audience: `participant:${authorId}`,
    data: { version, writer }
  });
  await tellReading(change, id);
}
