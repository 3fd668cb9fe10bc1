import { uuidv7 } from 'uuidv7';
import { refuse } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { smallestGroup } from '../../domain/people/groups.ts';
import { nameKey, type Participant } from '../../domain/people/people.ts';
import { participantLimits, type Workshop } from '../../domain/workshops/workshop.ts';
import { digest, newReturnCode, readCode } from '../auth/secrets.ts';
import type { SessionCookie } from '../auth/sessions.ts';
import { incidentsByAuthor } from '../store/incidents.ts';
import {
  deleteParticipant,
  findParticipant,
  findParticipantByReturnCode,
  groupsOf,
  insertParticipant,
  isNameTaken,
  participantsOf,
  setReturnCode
} from '../store/participants.ts';
import { forgetReviewer } from '../store/reviews.ts';
import type { Change } from '../store/store.ts';
import { findWorkshopByCode } from '../store/workshops.ts';
import type { App } from './app.ts';
import { tellBoards } from './boards.ts';
import { changeAs, enter, mustBeAble, type Visitor } from './enter.ts';
import { forgetQuotes } from './forget-quotes.ts';
import { endReading } from './reading-view.ts';
import { planReviews } from './review-plan.ts';

/** What a stranger with the code may know of a workshop. */
export type Doorplate = Pick<Workshop, 'joinCode' | 'title' | 'jobTitle' | 'language' | 'phase'>;

/**
 * Looks a join code up for someone who is not in yet.
 * @param from the visitor's address; guessing codes makes it wait
 * @throws Refusal `code_unknown`, `too_many_requests`
 */
export async function findDoor(app: App, from: string, typed: string): Promise<Doorplate> {
  if (await app.limits.codes.exceeded(from)) refuse('too_many_requests');
  const code = readCode(typed);
  if (code === '') refuse('empty_field', 'code');
  const workshop = await findWorkshopByCode(app.store, code);
  if (!workshop) {
    await app.limits.codes.failed(from);
    refuse('code_unknown', 'code');
  }
  const { joinCode, title, jobTitle, language, phase } = workshop;
  return { joinCode, title, jobTitle, language, phase };
}

export interface Joined {
  participant: Participant;
  cookie: SessionCookie;
  /** Shown to the person; only its hash is kept. */
  returnCode: string;
}

/**
 * Lets someone in with a name or alias. Joining is possible in every phase but the last; once groups
 * are drawn, a latecomer goes to the smallest.
 * @throws Refusal `code_unknown`, `workshop_closed`, `empty_field`, `too_long`, `name_taken`
 */
export async function joinWorkshop(app: App, from: string, code: string, typedName: string): Promise<Joined> {
  const door = await findDoor(app, from, code);
  const name = typedName.replace(/\s+/g, ' ').trim();
  if (name === '') refuse('empty_field', 'name');
  if (name.length > participantLimits.name) refuse('too_long', 'name', { max: participantLimits.name });
  const { id: workshopId } = (await findWorkshopByCode(app.store, door.joinCode)) ?? refuse('code_unknown');
  const id = uuidv7();
  const returnCode = newReturnCode();
  const participant = await app.store.change(workshopId, { actorId: id }, async (change) => {
    if (change.workshop.phase === 'report') refuse('workshop_closed', 'code');
    if (await isNameTaken(change, workshopId, nameKey(name))) refuse('name_taken', 'name');
    const groups = await groupsOf(change, workshopId);
    const members = groups.length === 0 ? [] : await participantsOf(change, workshopId);
    const groupId = smallestGroup(
      groups.map((group) => group.id),
      members.map((member) => member.groupId)
    );
    const joined: Participant = { id, workshopId, name, groupId, joinedAt: change.at, importId: null };
    await insertParticipant(change, {
      ...joined,
      nameKey: nameKey(name),
      returnCodeHash: digest(returnCode)
    });
    await change.log({ type: 'participant.joined', subjectId: id, audience: 'facilitators' });
    await planReviews(change);
    return joined;
  });
  return { participant, returnCode, cookie: await app.participantSessions.start(id) };
}

/**
 * Lets a participant in on another device.
 * @throws Refusal `code_unknown`, `return_code_unknown`, `too_many_requests`
 */
export async function comeBack(
  app: App,
  from: string,
  code: string,
  typedReturnCode: string
): Promise<{ participant: Participant; cookie: SessionCookie; returnCode: string }> {
  const door = await findDoor(app, from, code);
  const workshop = (await findWorkshopByCode(app.store, door.joinCode)) ?? refuse('code_unknown');
  const returnCode = readCode(typedReturnCode);
  if (returnCode === '') refuse('empty_field', 'returnCode');
  const participant = await findParticipantByReturnCode(app.store, workshop.id, digest(returnCode));
  if (!participant) {
    await app.limits.codes.failed(from);
    refuse('return_code_unknown', 'returnCode');
  }
  return { participant, returnCode, cookie: await app.participantSessions.start(participant.id) };
}

/** A new return code for a participant; the earlier one stops working. */
export async function renewReturnCode(
  app: App,
  visitor: Visitor,
  code: string,
  participantId: string
): Promise<string> {
  const returnCode = newReturnCode();
  await changeAs(app, visitor, code, async (change, actor) => {
    const participant = await findParticipant(change, participantId);
    if (participant?.workshopId !== change.workshop.id) refuse('not_found');
    if (actor.id !== participantId) mustBeAble(actor, 'workshop.manage', change.workshop);
    await setReturnCode(change, participantId, digest(returnCode));
  });
  return returnCode;
}

/** The names of those who share the participant's group, without their own; empty before groups are drawn. */
export async function groupMates(app: App, visitor: Visitor, code: string): Promise<string[]> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  if (actor.kind !== 'participant' || actor.groupId === null) return [];
  const everyone = await participantsOf(app.store, workshop.id);
  return everyone.filter((p) => p.groupId === actor.groupId && p.id !== actor.id).map((p) => p.name);
}

/** Takes a participant out, with all their texts; what they said of others' stays, nameless. Their stream is cut off. */
export async function removeParticipant(
  app: App,
  visitor: Visitor,
  code: string,
  participantId: string
): Promise<void> {
  await changeAs(app, visitor, code, async (change, actor) => {
    const participant = await findParticipant(change, participantId);
    if (participant?.workshopId !== change.workshop.id) refuse('not_found');
    if (actor.id !== participantId) mustBeAble(actor, 'workshop.manage', change.workshop);
    await takeOut(change, participantId, 'participant.removed');
  });
}

/** Deletes a person with all their texts; what they said of others' stays, nameless. */
export async function takeOut(
  change: Change,
  participantId: string,
  type: 'participant.removed' | 'participant.left'
): Promise<void> {
  const texts = (await incidentsByAuthor(change, participantId)).map(({ id }) => id);
  await tellBoards(change, texts);
  await endReading(change, texts);
  await forgetQuotes(change, texts);
  await forgetReviewer(change, participantId);
  await deleteParticipant(change, participantId);
  await change.log({ type, subjectId: participantId, audience: 'facilitators' });
  await planReviews(change);
}

/** The language that a workshop speaks to those who chose none; null for an unknown code. */
export async function workshopLanguage(app: App, code: string): Promise<Language | null> {
  return (await findWorkshopByCode(app.store, readCode(code)))?.language ?? null;
}
