import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import { drawGroups } from '../../domain/people/groups.ts';
import { whoJoined, type Group } from '../../domain/people/people.ts';
import { phaseIsAtLeast } from '../../domain/workshops/workshop.ts';
import { categoriesOf, findBoardOfGroup } from '../store/boards.ts';
import { ownBoardsOf } from '../store/own-boards.ts';
import {
  deleteGroup,
  findParticipant,
  groupsOf,
  insertGroup,
  participantsOf,
  setGroup
} from '../store/participants.ts';
import type { Change } from '../store/store.ts';
import type { App } from './app.ts';
import { changeAs, mustBeAble, type Visitor } from './enter.ts';

/**
 * Draws all participants into groups at random, of equal size. Possible until the groups start sorting:
 * after that, drawing again would take their boards.
 * @throws Refusal `phase_closed`, `too_few_participants`, `invalid_input`, `groups_at_work` (after going back a
 *   phase, a group that would disappear has sorted already)
 */
export async function drawWorkshopGroups(
  app: App,
  visitor: Visitor,
  code: string,
  count: number
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const { workshop } = change;
    mustBeAble(actor, 'workshop.manage', workshop);
    if (phaseIsAtLeast(workshop.phase, 'analyse')) refuse('phase_closed');
    if (!Number.isInteger(count) || count < 1) refuse('invalid_input', 'groups');
    const participants = whoJoined(await participantsOf(change, workshop.id));
    if (participants.length < count) refuse('too_few_participants', 'groups', { max: participants.length });
    const groups = await resizeGroups(change, count);
    await change.log({ type: 'groups.drawn', subjectId: workshop.id, audience: 'facilitators' });
    const drawn = drawGroups(
      participants.map((participant) => participant.id),
      count,
      Math.random
    );
    for (const [i, members] of drawn.entries()) {
      for (const participantId of members) await regroup(change, participantId, groups[i] ?? null);
    }
  });
}

/** Puts one participant in another group by hand; possible in every phase. */
export async function moveToGroup(
  app: App,
  visitor: Visitor,
  code: string,
  participantId: string,
  groupId: string | null
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    mustBeAble(actor, 'workshop.manage', change.workshop);
    const participant = await findParticipant(change, participantId);
    if (participant?.workshopId !== change.workshop.id) refuse('not_found');
    const groups = await groupsOf(change, change.workshop.id);
    const group = groupId === null ? null : (groups.find(({ id }) => id === groupId) ?? refuse('not_found'));
    await regroup(change, participantId, group);
  });
}

async function regroup(change: Change, participantId: string, group: Group | null): Promise<void> {
  await setGroup(change, participantId, group?.id ?? null);
  await change.log({
    type: 'participant.regrouped',
    subjectId: participantId,
    audience: `participant:${participantId}`,
    data: { groupId: group?.id ?? null, groupNumber: group?.number ?? null }
  });
}

async function resizeGroups(change: Change, count: number): Promise<Group[]> {
  const existing = await groupsOf(change, change.workshop.id);
  for (const surplus of existing.slice(count).reverse()) {
    const board = await findBoardOfGroup(change, surplus.id);
    const boards = [...(board ? [board] : []), ...(await ownBoardsOf(change, surplus.id))];
    const sorted = await Promise.all(boards.map(({ id }) => categoriesOf(change, id)));
    if (sorted.flat().length > 0) refuse('groups_at_work', 'groups', { min: surplus.number });
  }
  for (const surplus of existing.slice(count)) await deleteGroup(change, surplus.id);
  const groups = existing.slice(0, count);
  for (let number = groups.length + 1; number <= count; number++) {
    const group = { id: uuidv7(), workshopId: change.workshop.id, number };
    await insertGroup(change, group);
    groups.push(group);
  }
  return groups;
}
