import { emptyAnswers, isAnalysable, type Incident, type Polarity } from '../../domain/incidents/incident.ts';
import { suggestOrder, type Reason } from '../../domain/plenary/suggest-order.ts';
import { digest } from '../auth/secrets.ts';
import { submittedIncidents } from '../store/incidents.ts';
import { turnsIn } from '../store/plenary.ts';
import { reviewsInWorkshop } from '../store/reviews.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';

/** An incident in the list that the facilitator steps through. Never says who wrote it. */
export interface ProgrammeItem {
  id: string;
  number: number;
  polarity: Polarity;
  /** The same number for the same author. */
  author: number;
  /** How the behaviour begins. */
  excerpt: string;
  /** Why it is suggested; the most telling first. */
  reasons: Reason[];
  /** `shown` was on the screen; `discussed`, its votes were too. */
  turn: 'shown' | 'discussed' | null;
  /** A person may be recognisable: look before it goes on the screen. */
  privacy: boolean;
}

const excerptLength = 140;

/**
 * What the class reads: first what it has read, in that order, then what is suggested, the most instructive first.
 * @throws Refusal `not_found`, for participants too
 */
export async function programme(app: App, visitor: Visitor, code: string): Promise<ProgrammeItem[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const incidents = (await submittedIncidents(app.store, workshop.id)).filter(isAnalysable);
  const reviews = Map.groupBy(await reviewsInWorkshop(app.store, workshop.id), (review) => review.incidentId);
  const turns = Map.groupBy(await turnsIn(app.store, workshop.id), (turn) => turn.incidentId);
  const author = authorNumbers(incidents);
  const advised = await app.advice.on(
    incidents.map(({ id: incidentId, version, polarity, submitted }) => ({
      incidentId,
      version,
      polarity,
      answers: submitted ?? emptyAnswers
    })),
    workshop.language,
    workshop.jobTitle
  );
  const advice = new Map(incidents.map(({ id }, at) => [id, advised[at]]));
  const suggestions = suggestOrder(
    incidents.map(({ id, number, polarity, authorId, version }) => ({
      id,
      number: number ?? 0,
      polarity,
      author: author(authorId),
      reviews: (reviews.get(id) ?? [])
        .filter((review) => review.version === version)
        .map(({ judgements }) => judgements),
      advice: advice.get(id)?.judgements ?? null
    }))
  );
  const read = [...turns.keys()];
  const place = new Map([...read, ...suggestions.map(({ id }) => id)].reverse().map((id, i) => [id, -i]));
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  return suggestions
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .flatMap(({ id, reasons }): ProgrammeItem[] => {
      const incident = byId.get(id);
      if (!incident) return [];
      const own = turns.get(id);
      return [
        {
          id,
          number: incident.number ?? 0,
          polarity: incident.polarity,
          author: author(incident.authorId),
          excerpt: excerptOf(incident),
          reasons,
          privacy: advice.get(id)?.privacy ?? false,
          turn: own ? (own.some(({ revealedAt }) => revealedAt !== null) ? 'discussed' : 'shown') : null
        }
      ];
    });
}

/** Numbers that do not follow the order in which people came in, so that they give nobody away. */
function authorNumbers(incidents: readonly Incident[]): (authorId: string) => number {
  const shuffled = [...new Set(incidents.map(({ authorId }) => authorId))]
    .map((id) => ({ id, key: digest(id) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const numbers = new Map(shuffled.map(({ id }, at) => [id, at + 1]));
  return (authorId) => numbers.get(authorId) ?? 0;
}

function excerptOf({ submitted }: Incident): string {
  const text = submitted?.behaviour.trim() ?? '';
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', excerptLength)).trimEnd() || text.slice(0, excerptLength)}…`;
}
