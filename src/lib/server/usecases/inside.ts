import type { Group, Participant } from '../../domain/people/people.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { groupsOf, participantsOf } from '../store/participants.ts';
import { findReading } from '../store/plenary.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Entered, type Visitor } from './enter.ts';

export interface Inside {
  workshop: Workshop;
  you: Entered['actor'];
  groups: Group[];
  /** The participant's own group; null for a facilitator, and before groups are drawn. */
  group: Group | null;
  /** The class reads an incident together at this moment. */
  reading: boolean;
}

/**
 * What every page inside a workshop shows.
 * @throws Refusal `not_found`
 */
export async function inside(app: App, visitor: Visitor, code: string): Promise<Inside> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  const groups = await groupsOf(app.store, workshop.id);
  const group = actor.kind === 'participant' ? groups.find(({ id }) => id === actor.groupId) : null;
  const reading = (await findReading(app.store, workshop.id)) !== null;
  return { workshop, you: actor, groups, group: group ?? null, reading };
}

/**
 * What every page of the facilitators shows.
 * @throws Refusal `not_found`, for participants too
 */
export async function managing(
  app: App,
  visitor: Visitor,
  code: string
): Promise<Inside & { participants: Participant[] }> {
  const entered = await inside(app, visitor, code);
  mustSee(entered.you, 'workshop.manage', entered.workshop);
  return { ...entered, participants: await participantsOf(app.store, entered.workshop.id) };
}
