import type { OwnData } from '../../domain/people/own-data.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { incidentProgress } from '../store/incidents.ts';
import { ratingsBy } from '../store/ratings.ts';
import type { Reader } from '../store/store.ts';
import { classCategories } from './rating.ts';

/** What someone rated, by the names of what it is about; what is gone is left out. */
export async function ratedInWords(
  reader: Reader,
  workshop: Workshop,
  participantId: string
): Promise<OwnData['ratingsGiven']> {
  const ratings = await ratingsBy(reader, participantId);
  if (ratings.length === 0) return [];
  const { tasks, competencies } = await classCategories(reader, workshop);
  const labels = new Map([...tasks, ...competencies].map(({ id, label }) => [id, label]));
  for (const { id, number } of await incidentProgress(reader, workshop.id))
    if (number !== null) labels.set(id, String(number));
  return ratings.flatMap(({ scale, subjectId, value }) => {
    const about = scale === 'emotion' ? [subjectId] : subjectId.split(' ').map((id) => labels.get(id));
    return about.includes(undefined) ? [] : [{ scale, about: about.join(' × '), value }];
  });
}
