import type { Flags, IncidentFigures } from '../../domain/incidents/flags.ts';
import { gainsOf, judgedBeforeAndAfter, type BeforeAndAfter } from '../../domain/incidents/gains.ts';
import { emptyAnswers, isAnalysable } from '../../domain/incidents/incident.ts';
import { criteria, meetsCriteria } from '../../domain/incidents/review.ts';
import { submittedIncidents, versionsOf } from '../store/incidents.ts';
import { reviewsInWorkshop } from '../store/reviews.ts';
import type { AdvisedText } from '../text/advice.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';

/**
 * What the facilitator looks at first, and what improving brought; excluded incidents do not count.
 * @throws Refusal `not_found`, for participants too
 */
export async function incidentFigures(app: App, visitor: Visitor, code: string): Promise<IncidentFigures> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const { language, jobTitle } = workshop;
  const incidents = (await submittedIncidents(app.store, workshop.id)).filter(isAnalysable);
  const advise = (texts: AdvisedText[]) => app.advice.on(texts, language, jobTitle);
  const latest = await advise(
    incidents.map(({ id: incidentId, version, polarity, submitted }) => ({
      incidentId,
      version,
      polarity,
      answers: submitted ?? emptyAnswers
    }))
  );

  const improved = incidents.flatMap((incident, at) => {
    const after = latest[at]?.judgements;
    return incident.version > 1 && after ? [{ ...incident, after }] : [];
  });
  const versions = await versionsOf(
    app.store,
    improved.map(({ id }) => id)
  );
  const firstOf = new Map(
    versions.flatMap(({ incidentId, number, answers }) => (number === 1 ? [[incidentId, answers]] : []))
  );
  const first = await advise(
    improved.map(({ id: incidentId, polarity }) => ({
      incidentId,
      version: 1,
      polarity,
      answers: firstOf.get(incidentId) ?? emptyAnswers
    }))
  );
  const advised = improved.flatMap(({ after }, at): BeforeAndAfter[] => {
    const before = first[at]?.judgements;
    return before ? [{ before, after }] : [];
  });

  const reviews = Map.groupBy(await reviewsInWorkshop(app.store, workshop.id), (review) => review.incidentId);
  const reviewed = incidents.flatMap(({ id, version }) => {
    const pair = judgedBeforeAndAfter(version, reviews.get(id) ?? []);
    return pair ? [pair] : [];
  });
  const flagged = incidents.flatMap(({ id, version }, at): [string, Flags][] => {
    const found = latest[at];
    if (!found) return [];
    const { judgements, privacy } = found;
    const doubts = meetsCriteria(judgements) ? [] : criteria.filter((one) => judgements[one] !== 'met');
    return privacy || doubts.length > 0 ? [[id, { version, privacy, doubts }]] : [];
  });
  return {
    flags: Object.fromEntries(flagged),
    gains: { reviewed: gainsOf(reviewed), advised: gainsOf(advised) }
  };
}
