import { refuse } from '../../domain/errors.ts';
import {
  judgeLimits,
  noRatingSettings,
  type RatingScale,
  ratingScales,
  type RatingSettings,
  scaleRange
} from '../../domain/ratings/scales.ts';
import { type RatingResults, ratingResultsOf } from '../../domain/ratings/results.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { ratingsOf } from '../store/ratings.ts';
import { incidentProgress, incidentsByIds } from '../store/incidents.ts';
import { participantsOf } from '../store/participants.ts';
import type { Reader } from '../store/store.ts';
import { updateWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { changeAs, enter, mustBeAble, mustSee, type Visitor } from './enter.ts';
import { classCategories } from './rating.ts';
import { logWorkshop } from './workshops.ts';

/** What a facilitator changes: a scale opened or closed, the results shown or hidden, cut-offs, judges. */
export type RatingLead =
  | { kind: 'open'; scales: readonly RatingScale[]; open: boolean }
  | { kind: 'show'; shown: boolean }
  | { kind: 'cuts'; cuts: RatingSettings['cuts'] }
  | { kind: 'judges'; judges: number };

/**
 * Opens and closes what the class rates, shows the results, moves the cut-offs; everybody's page follows.
 * @throws Refusal `not_found`, `forbidden`, `phase_closed` outside pooling and reporting, `invalid_input`
 */
export async function leadRating(app: App, visitor: Visitor, code: string, lead: RatingLead): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    mustBeAble(actor, 'rating.lead', workshop, 'phase_closed');
    const rating = changed(workshop.settings.rating ?? noRatingSettings, lead);
    await updateWorkshop(change, workshop.id, { settings: { ...workshop.settings, rating } });
    await logWorkshop(change, 'workshop.changed');
  });
}

function changed(settings: RatingSettings, lead: RatingLead): RatingSettings {
  switch (lead.kind) {
    case 'open': {
      const open = new Set(settings.open);
      for (const scale of lead.scales) open[lead.open ? 'add' : 'delete'](scale);
      return { ...settings, open: ratingScales.filter((scale) => open.has(scale)) };
    }
    case 'show':
      return { ...settings, shown: lead.shown };
    case 'cuts': {
      const { importance, frequency } = lead.cuts;
      return {
        ...settings,
        cuts: { importance: checkCut('importance', importance), frequency: checkCut('frequency', frequency) }
      };
    }
    case 'judges': {
      const { fewest, most } = judgeLimits;
      if (!(Number.isInteger(lead.judges) && lead.judges >= fewest && lead.judges <= most))
        refuse('invalid_input', 'judges');
      return { ...settings, judges: lead.judges };
    }
  }
}

function checkCut(scale: 'importance' | 'frequency', cut: number): number {
  const { low, high } = scaleRange[scale];
  if (!(cut >= low && cut <= high)) refuse('invalid_input', scale);
  return cut;
}

/**
 * What the class rated, nameless: to the facilitators at any time, to the class while it is shown.
 * @throws Refusal `not_found`
 */
export async function ratingResults(app: App, visitor: Visitor, code: string): Promise<RatingResults> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'rating.see', workshop);
  return resultsIn(app.store, workshop);
}

/**
 * The same for the screen of the class; null while it shows something else.
 * @throws Refusal `not_found`, for participants too
 */
export async function ratingsOnScreen(
  app: App,
  visitor: Visitor,
  code: string
): Promise<RatingResults | null> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  return ratingsShown(app.store, workshop);
}

/** The same, without asking who looks. */
export const ratingsShown = async (reader: Reader, workshop: Workshop): Promise<RatingResults | null> =>
  workshop.screen === 'ratings' ? resultsIn(reader, workshop) : null;

async function resultsIn(reader: Reader, workshop: Workshop): Promise<RatingResults> {
  const ratings = await ratingsOf(reader, workshop.id);
  const all = await incidentProgress(reader, workshop.id);
  // The texts of what was rated only: this is read again and again while the class rates.
  const judged = ratings.filter(({ scale }) => scale === 'effectiveness').map(({ subjectId }) => subjectId);
  const read = await incidentsByIds(reader, [...new Set(judged)]);
  const texts = new Map(read.map(({ id, submitted }) => [id, submitted]));
  return ratingResultsOf({
    settings: workshop.settings.rating ?? noRatingSettings,
    people: (await participantsOf(reader, workshop.id)).length,
    ...(await classCategories(reader, workshop)),
    incidents: all.map((one) => ({ ...one, submitted: texts.get(one.id) ?? null })),
    ratings
  });
}
