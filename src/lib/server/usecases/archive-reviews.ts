import type { Archive } from '../exports/archive.ts';
import type { WorkshopRows } from '../store/archive.ts';
import type { NewIds } from './archive-ids.ts';

type Incident = Archive['incidents'][number];
type Participant = Archive['participants'][number];
type Name = (id: string) => string;

/** Reviews, decisions, reviewers and calibration judgements of a workshop as its archive holds them. */
export function packReviewing(rows: WorkshopRows, name: Name) {
  const reviews = Map.groupBy(rows.reviews, ({ incidentId }) => incidentId);
  const decisions = Map.groupBy(rows.decisions, ({ incidentId }) => incidentId);
  const assignments = Map.groupBy(rows.assignments, ({ incidentId }) => incidentId);
  const calibration = Map.groupBy(rows.calibration, ({ participantId }) => participantId);
  // Ids are made anew by an import, so nothing in the file may depend on their order.
  const people = new Map(rows.participants.map(({ id }, i) => [id, i]));
  const byPerson = (a: { reviewerId: string }, b: { reviewerId: string }) =>
    (people.get(a.reviewerId) ?? 0) - (people.get(b.reviewerId) ?? 0);
  return {
    ofIncident: (id: string): Pick<Incident, 'reviews' | 'decisions' | 'reviewers'> => ({
      reviews: (reviews.get(id) ?? []).map((review) => {
        const { version, source, specific, behaviour, context, consequences, remark, outcome, at } = review;
        return {
          reviewer: review.reviewerId === null ? null : name(review.reviewerId),
          version,
          source,
          specific,
          behaviour,
          context,
          consequences,
          remark,
          remarks: {
            specific: review.remarkSpecific,
            behaviour: review.remarkBehaviour,
            context: review.remarkContext,
            consequences: review.remarkConsequences
          },
          outcome,
          at
        };
      }),
      decisions: (decisions.get(id) ?? []).map(({ version, kind, remark, exclusion, at }) => ({
        version,
        kind,
        remark,
        exclusion,
        at
      })),
      reviewers: (assignments.get(id) ?? [])
        .sort(byPerson)
        .map(({ reviewerId, position, released }) => ({ reviewer: name(reviewerId), position, released }))
    }),
    ofParticipant: (id: string): Pick<Participant, 'calibration'> => ({
      calibration: (calibration.get(id) ?? []).map(({ participantId: _, ...judged }) => judged)
    })
  };
}

/** The same as rows; call it once all incidents and participants have their new ids. */
export function unpackReviewing(
  archive: Archive,
  ids: NewIds
): Pick<WorkshopRows, 'reviews' | 'decisions' | 'assignments' | 'calibration'> {
  return {
    reviews: archive.incidents.flatMap((incident) =>
      incident.reviews.map(({ reviewer, remarks, ...review }, i) => ({
        ...review,
        id: ids.make(`review ${incident.id} ${i}`),
        incidentId: ids.get(incident.id),
        reviewerId: reviewer === null ? null : ids.of(reviewer),
        remarkSpecific: remarks.specific,
        remarkBehaviour: remarks.behaviour,
        remarkContext: remarks.context,
        remarkConsequences: remarks.consequences
      }))
    ),
    decisions: archive.incidents.flatMap((incident) =>
      incident.decisions.map((decided, i) => ({
        ...decided,
        id: ids.make(`decision ${incident.id} ${i}`),
        batchId: ids.make(`batch ${incident.id} ${i}`),
        incidentId: ids.get(incident.id),
        before: null
      }))
    ),
    assignments: archive.incidents.flatMap((incident) =>
      incident.reviewers.map(({ reviewer, position, released }) => ({
        incidentId: ids.get(incident.id),
        reviewerId: ids.get(reviewer),
        position,
        released
      }))
    ),
    calibration: archive.participants.flatMap(({ id, calibration }) =>
      calibration.map((judged) => ({ participantId: ids.get(id), ...judged }))
    )
  };
}
