import type { WorkshopExample } from '../../domain/examples/example.ts';
import { linkSubject, type RatingScale } from '../../domain/ratings/scales.ts';
import type { App } from './app.ts';
import type { Visitor } from './enter.ts';
import { leadRating } from './rating-desk.ts';
import { giveRatings, type RatingInput } from './rating.ts';

interface Rating {
  code: string;
  facilitator: Visitor;
  participants: Visitor[];
  example: WorkshopExample;
  /** By key of the example. */
  classIds: ReadonlyMap<string, string>;
  incidentIds: ReadonlyMap<string, string>;
}

const scales: RatingScale[] = ['importance', 'frequency', 'errorConsequence', 'effectiveness', 'link'];

/** The class of the example rates tasks, links and incidents, and sees the results. */
export async function playRatings(app: App, played: Rating): Promise<void> {
  const { code, facilitator, participants } = played;
  await leadRating(app, facilitator, code, { kind: 'open', scales, open: true });
  for (const [i, person] of participants.entries())
    await giveRatings(app, person, code, ratingsOf(played, i));
  await leadRating(app, facilitator, code, { kind: 'show', shown: true });
  await leadRating(app, facilitator, code, { kind: 'open', scales, open: false });
}

/** What one participant answers. */
function ratingsOf({ example, classIds, incidentIds }: Rating, participant: number): RatingInput[] {
  const { tasks, effectiveness, links } = example.ratings;
  const category = (key: string) => classIds.get(key) ?? '';
  const given = (scale: RatingScale, subjectId: string, digits: string): RatingInput[] => {
    const value = Number(digits[participant]);
    return Number.isNaN(value) ? [] : [{ scale, subjectId, value }];
  };
  return [
    ...Object.entries(tasks).flatMap(([key, { importance, frequency, errorConsequence }]) => [
      ...given('importance', category(key), importance),
      ...given('frequency', category(key), frequency),
      ...given('errorConsequence', category(key), errorConsequence)
    ]),
    ...Object.entries(links).flatMap(([task, needs]) =>
      Object.entries(needs).flatMap(([competency, digits]) =>
        given('link', linkSubject(category(task), category(competency)), digits)
      )
    ),
    ...Object.entries(effectiveness).flatMap(([key, digits]) =>
      given('effectiveness', incidentIds.get(key) ?? '', digits)
    )
  ];
}
