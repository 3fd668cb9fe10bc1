import { refuse } from '../../domain/errors.ts';
import { isAnalysable } from '../../domain/incidents/incident.ts';
import { can } from '../../domain/policy.ts';
import { allocateJudges } from '../../domain/ratings/allocation.ts';
import { type RatingCard, type RatingQuestion, ratingCards } from '../../domain/ratings/cards.ts';
import { emotionalDemands } from '../../domain/ratings/emotional-demands.ts';
import { isRatingValue, judgeLimits, linkSubject, type Rating } from '../../domain/ratings/scales.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { digest } from '../auth/secrets.ts';
import { categoriesOf, findClassBoard } from '../store/boards.ts';
import { incidentProgress, incidentsByIds } from '../store/incidents.ts';
import { participantsOf } from '../store/participants.ts';
import { keepRatings, ratingsBy } from '../store/ratings.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustSee, type Visitor } from './enter.ts';

/** The class's tasks and competencies in order; none before pooling. */
export async function classCategories(reader: Reader, workshop: Pick<Workshop, 'id'>) {
  const board = await findClassBoard(reader, workshop.id);
  const all = board ? await categoriesOf(reader, board.id) : [];
  const of = (frame: string) =>
    all.filter((one) => one.frame === frame).sort((a, b) => a.position - b.position);
  return { tasks: of('task'), competencies: of('competency') };
}

export interface OwnRatings {
  cards: RatingCard[];
  /** What this person answered, by question. */
  given: Omit<Rating, 'participantId'>[];
}

/**
 * What a participant is asked to rate now, with what they answered; nothing for a facilitator.
 * @throws Refusal `not_found` before the class pools
 */
export async function ownRatings(app: App, visitor: Visitor, code: string): Promise<OwnRatings> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'pool.see', workshop);
  if (actor.kind !== 'participant') return { cards: [], given: [] };
  const open = (workshop.settings.rating?.open ?? []).filter((scale) =>
    can(actor, 'rating.give', { workshop, scale })
  );
  const given = (await ratingsBy(app.store, actor.id)).map(({ participantId: _, ...rating }) => rating);
  const rated = given.filter(({ scale }) => scale === 'effectiveness').map(({ subjectId }) => subjectId);
  const incidents = open.includes('effectiveness') ? await toJudge(app.store, workshop, actor.id, rated) : [];
  return { cards: ratingCards({ open, ...(await classCategories(app.store, workshop)), incidents }), given };
}

/** The incidents that someone is to judge, those already judged too. */
async function toJudge(reader: Reader, workshop: Workshop, participantId: string, rated: readonly string[]) {
  const people = (await participantsOf(reader, workshop.id)).map(({ id }) => id);
  const all = (await incidentProgress(reader, workshop.id)).filter(isAnalysable);
  const wanted = workshop.settings.rating?.judges ?? judgeLimits.usual;
  const dealt = allocateJudges(people, all, wanted).ofParticipant.get(participantId) ?? [];
  const ids = [...new Set([...dealt, ...rated])];
  const byId = new Map((await incidentsByIds(reader, ids)).map((incident) => [incident.id, incident]));
  return ids.flatMap((id) => {
    const incident = byId.get(id);
    const mine = incident?.authorId === participantId;
    return incident?.submitted && isAnalysable(incident) && !mine
      ? [{ id, answers: incident.submitted }]
      : [];
  });
}

export type RatingInput = Omit<Rating, 'participantId'>;

/** What of several ratings was not kept: the scale was closed meanwhile, or the thing is gone. */
export interface RatingsAnswer {
  closed: RatingQuestion[];
  gone: RatingQuestion[];
}

/** Ratings that one message may bring. */
export const ratingsPerMessage = 200;

/**
 * A participant rates; a rating of the same thing replaces the earlier one. What cannot be kept does not hold up
 * the rest.
 * @param key idempotency key; it counts for this content only
 * @throws Refusal `not_found`, `phase_closed` when nothing can be kept; `forbidden` to facilitators,
 * `invalid_input` for a value that is not on its scale
 */
export async function giveRatings(
  app: App,
  visitor: Visitor,
  code: string,
  ratings: readonly RatingInput[],
  key?: string
): Promise<RatingsAnswer> {
  return changeAs(
    app,
    visitor,
    code,
    async (change, actor) => {
      const { workshop } = change;
      mustSee(actor, 'pool.see', workshop);
      if (actor.kind !== 'participant') refuse('forbidden');
      if (ratings.length === 0 || ratings.length > ratingsPerMessage) refuse('invalid_input');
      if (!ratings.every(({ scale, value }) => isRatingValue(scale, value))) refuse('invalid_input', 'value');
      const exists = await rateable(change, workshop, actor.id, ratings);
      const closed = ratings.filter(({ scale }) => !can(actor, 'rating.give', { workshop, scale }));
      const gone = ratings.filter((one) => !closed.includes(one) && !exists(one));
      const kept = ratings.filter((one) => !closed.includes(one) && !gone.includes(one));
      if (kept.length === 0) refuse(closed.length > 0 ? 'phase_closed' : 'not_found');
      await keepRatings(
        change,
        workshop.id,
        kept.map(({ scale, subjectId, value }) => ({ participantId: actor.id, scale, subjectId, value })),
        change.at
      );
      await change.log({
        type: 'rating.given',
        subjectId: workshop.id,
        audience: workshop.settings.rating?.shown === true ? 'everyone' : 'facilitators'
      });
      const named = ({ scale, subjectId }: RatingInput) => ({ scale, subjectId });
      return { closed: closed.map(named), gone: gone.map(named) };
    },
    key && digest(JSON.stringify([key, ratings]))
  );
}

/** Tells of each rating whether what it is about is there for this person to rate. */
async function rateable(
  reader: Reader,
  workshop: Workshop,
  participantId: string,
  ratings: readonly RatingInput[]
): Promise<(rating: RatingInput) => boolean> {
  const { tasks, competencies } = await classCategories(reader, workshop);
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [taskIds, competencyIds] = [ids(tasks), ids(competencies)];
  const links = new Set(
    tasks.flatMap((task) => competencies.map((competency) => linkSubject(task.id, competency.id)))
  );
  const asked = ratings.filter(({ scale }) => scale === 'effectiveness').map(({ subjectId }) => subjectId);
  // Nobody rates an own incident.
  const others = ids(
    (await incidentsByIds(reader, [...new Set(asked)])).filter(
      (one) => one.workshopId === workshop.id && one.authorId !== participantId && isAnalysable(one)
    )
  );
  const demands = new Set<string>(emotionalDemands);
  return ({ scale, subjectId }) => {
    switch (scale) {
      case 'importance':
        return taskIds.has(subjectId) || competencyIds.has(subjectId);
      case 'entry':
        return competencyIds.has(subjectId);
      case 'effectiveness':
        return others.has(subjectId);
      case 'link':
        return links.has(subjectId);
      case 'emotion':
        return demands.has(subjectId);
      default:
        return taskIds.has(subjectId);
    }
  };
}
