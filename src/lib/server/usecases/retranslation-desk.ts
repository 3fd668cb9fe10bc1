import type { Frame } from '../../domain/boards/board.ts';
import { refuse } from '../../domain/errors.ts';
import { whoJoined, type Group } from '../../domain/people/people.ts';
import { can } from '../../domain/policy.ts';
import type { Obstacle } from '../../domain/retranslation/material.ts';
import type { JudgeChoice, Round } from '../../domain/retranslation/round.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { loadSorting } from '../store/boards.ts';
import { participantsOf } from '../store/participants.ts';
import { countAnswers, judgesOf, roundsOf } from '../store/retranslation.ts';
import type { Reader } from '../store/store.ts';
import type { App } from './app.ts';
import { enter, mustSee, type Visitor } from './enter.ts';
import { groupBoards, materialOrObstacle, rotationOf, type Rotation } from './retranslation.ts';

/** A round as its facilitators follow it: how far each judge is, never what they answered. */
export interface FollowedRound extends Pick<Round, 'id' | 'frame' | 'number' | 'openedAt' | 'closedAt'> {
  cards: number;
  categories: number;
  judges: { id: string; name: string; group: number | null; answered: number; ready: boolean }[];
}

export interface FollowedGroup {
  group: Group;
  rounds: FollowedRound[];
  /** By frame, why a (next) round cannot begin; null when it can. */
  obstacles: Record<Frame, Obstacle | null>;
}

export interface RetranslationDesk {
  choice: JudgeChoice;
  groups: FollowedGroup[];
}

/**
 * All rounds, for the facilitators.
 * @throws Refusal `not_found`, for participants too
 */
export async function retranslationDesk(
  app: App,
  visitor: Visitor,
  code: string
): Promise<RetranslationDesk> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  mustSee(actor, 'workshop.manage', workshop);
  const reader = app.store;
  const rotation = await rotationOf(reader, workshop);
  const rounds = await roundsOf(reader, workshop.id);
  const follow = await followerOf(reader, workshop, rotation);
  const mayLead = can(actor, 'retranslation.lead', workshop);
  const groups: FollowedGroup[] = [];
  for (const board of await groupBoards(reader, workshop.id, rotation.groups)) {
    const { id, workshopId, number } =
      rotation.groups.find((one) => one.id === board.groupId) ?? refuse('not_found');
    const sorting = await loadSorting(reader, board.id);
    const counts = new Set(sorting.cards.map(({ incidentId }) => incidentId));
    const why = (frame: Frame): Obstacle | null => {
      if (!mayLead) return null;
      const material = materialOrObstacle(rotation, board, sorting, frame);
      return typeof material === 'string' ? material : null;
    };
    groups.push({
      group: { id, workshopId, number },
      rounds: rounds
        .filter(({ boardId }) => boardId === board.id)
        .map((round) => follow(round, id, (incidentId) => counts.has(incidentId))),
      obstacles: { task: why('task'), competency: why('competency') }
    });
  }
  return { choice: rotation.choice, groups };
}

async function followerOf(reader: Reader, workshop: Workshop, rotation: Rotation) {
  const people = whoJoined(await participantsOf(reader, workshop.id));
  const counts = await countAnswers(reader, workshop.id);
  const judges = await judgesOf(reader, workshop.id);
  const numbers = new Map(rotation.groups.map(({ id, number }) => [id, number]));
  return (round: Round, ownerId: string, there: (incidentId: string) => boolean): FollowedRound => {
    const { id, frame, number, openedAt, closedAt, categories } = round;
    const cards = round.cards.filter(({ incidentId }) => there(incidentId)).length;
    const asked = closedAt === null ? rotation.judges(ownerId, number) : [];
    const answered = new Map(
      counts.filter(({ roundId }) => roundId === id).map((one) => [one.participantId, one.answers])
    );
    const ready = new Set(
      judges.filter((one) => one.roundId === id && one.readyAt !== null).map((one) => one.participantId)
    );
    return {
      id,
      frame,
      number,
      openedAt,
      closedAt,
      cards,
      categories: categories.length,
      judges: people
        .filter((one) => answered.has(one.id) || (one.groupId !== null && asked.includes(one.groupId)))
        .map((one) => ({
          id: one.id,
          name: one.name,
          group: one.groupId === null ? null : (numbers.get(one.groupId) ?? null),
          answered: Math.min(answered.get(one.id) ?? 0, cards),
          ready: ready.has(one.id)
        }))
    };
  };
}
