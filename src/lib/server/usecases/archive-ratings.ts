import { emotionalDemands } from '../../domain/ratings/emotional-demands.ts';
import type { Archive } from '../exports/archive.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { NewIds } from './archive-ids.ts';

type Participant = Archive['participants'][number];
type Name = (id: string) => string;

const demands = new Set<string>(emotionalDemands);

/** Ratings and decisions on links as an archive holds them; what is about something that is gone is left out. */
export function packRatings(rows: WorkshopRows, name: Name) {
  const known = new Set([...rows.categories, ...rows.incidents].map(({ id }) => id));
  const given = Map.groupBy(rows.ratings, ({ participantId }) => participantId);
  const named = (subjectId: string): string | null => {
    if (demands.has(subjectId)) return subjectId;
    const parts = subjectId.split(' ');
    return parts.every((part) => known.has(part)) ? parts.map(name).join(' ') : null;
  };
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    ofParticipant: (id: string): Pick<Participant, 'ratings'> => ({
      ratings: (given.get(id) ?? [])
        .flatMap(({ scale, subjectId, value, at }) => {
          const subject = named(subjectId);
          return subject === null ? [] : [{ scale, subject, value, at }];
        })
        .sort((a, b) => a.at - b.at || byName(`${a.scale} ${a.subject}`, `${b.scale} ${b.subject}`))
    }),
    links: rows.linkDecisions
      .map(({ taskId, competencyId, kept }) => ({ task: name(taskId), competency: name(competencyId), kept }))
      .sort((a, b) => byName(`${a.task} ${a.competency}`, `${b.task} ${b.competency}`))
  };
}

/** The same as rows; call it once all incidents and categories have their new ids. */
export function unpackRatings(
  archive: Archive,
  workshopId: string,
  ids: NewIds
): Pick<WorkshopRows, 'ratings' | 'linkDecisions'> {
  const subjectOf = (subject: string) =>
    demands.has(subject)
      ? subject
      : subject
          .split(' ')
          .map((part) => ids.get(part))
          .join(' ');
  return {
    ratings: archive.participants.flatMap(({ id, ratings }) =>
      ratings.map(({ subject, ...rating }) => ({
        ...rating,
        workshopId,
        participantId: ids.get(id),
        subjectId: subjectOf(subject)
      }))
    ),
    linkDecisions: archive.links.map(({ task, competency, kept }) => ({
      taskId: ids.get(task),
      competencyId: ids.get(competency),
      kept
    }))
  };
}
