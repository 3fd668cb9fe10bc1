import type { Account, Participant } from '../../domain/people/people.ts';
import type { Actor } from '../../domain/policy.ts';
import { can, type Action, type Subjects } from '../../domain/policy.ts';
import { refuse } from '../../domain/errors.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';
import { readCode } from '../auth/secrets.ts';
import { findParticipant } from '../store/participants.ts';
import type { Change, Reader } from '../store/store.ts';
import { findWorkshopByCode, isFacilitatorOf } from '../store/workshops.ts';
import type { App } from './app.ts';

/** Who is at the browser: they may be both a facilitator and, in this workshop, a participant. */
export interface Visitor {
  account: Account | null;
  participant: Participant | null;
  /** Which of the two counts where both could; the facilitator's pages say 'facilitator'. */
  as: 'facilitator' | 'participant';
}

export const nobody: Visitor = { account: null, participant: null, as: 'participant' };

/** Who the visitor is in this workshop, read afresh. */
export async function actorIn(reader: Reader, visitor: Visitor, workshopId: string): Promise<Actor> {
  const asFacilitator = async (): Promise<Actor | null> =>
    visitor.account && (await isFacilitatorOf(reader, workshopId, visitor.account.id))
      ? { kind: 'facilitator', id: visitor.account.id, name: visitor.account.name }
      : null;
  const asParticipant = async (): Promise<Actor | null> => {
    const participant = visitor.participant && (await findParticipant(reader, visitor.participant.id));
    return participant?.workshopId === workshopId
      ? { kind: 'participant', id: participant.id, name: participant.name, groupId: participant.groupId }
      : null;
  };
  const [first, second] =
    visitor.as === 'facilitator' ? [asFacilitator, asParticipant] : [asParticipant, asFacilitator];
  return (await first()) ?? (await second()) ?? { kind: 'stranger' };
}

export interface Entered {
  workshop: Workshop;
  actor: Exclude<Actor, { kind: 'stranger' }>;
}

/**
 * Opens a workshop for someone who belongs to it.
 * @throws Refusal `not_found` for a code that does not exist and for a stranger alike
 */
export async function enter(reader: Reader, visitor: Visitor, code: string): Promise<Entered> {
  const workshop = (await findWorkshopByCode(reader, readCode(code))) ?? refuse('not_found');
  const actor = await actorIn(reader, visitor, workshop.id);
  if (actor.kind === 'stranger') refuse('not_found');
  return { workshop, actor };
}

/**
 * Changes a workshop as someone who belongs to it; actor and workshop are read under the lock.
 * @param key idempotency key from the browser
 */
export async function changeAs<T>(
  app: App,
  visitor: Visitor,
  code: string,
  work: (change: Change, actor: Entered['actor']) => Promise<T>,
  key?: string
): Promise<T> {
  const { id, actorId } = await presumed(app.store, visitor, code);
  return app.store.change(id, { actorId, idempotencyKey: key }, async (change) => {
    const fresh = await actorIn(change, visitor, id);
    if (fresh.kind === 'stranger' || fresh.id !== actorId) refuse('not_found');
    return work(change, fresh);
  });
}

/** Who wants to change what; a participant was read with the request, and is read again under the lock. */
async function presumed(reader: Reader, visitor: Visitor, code: string) {
  const workshop = (await findWorkshopByCode(reader, readCode(code))) ?? refuse('not_found');
  const { participant, as } = visitor;
  if (as === 'participant' && participant?.workshopId === workshop.id)
    return { id: workshop.id, actorId: participant.id };
  const actor = await actorIn(reader, visitor, workshop.id);
  return actor.kind === 'stranger' ? refuse('not_found') : { id: workshop.id, actorId: actor.id };
}

/**
 * What may not be seen answers as what does not exist.
 * @throws Refusal `not_found`
 */
export function mustSee<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): void {
  if (!can(actor, action, subject)) refuse('not_found');
}

/**
 * For what may be seen but not done now.
 * @throws Refusal with `code`, by default `forbidden`
 */
export function mustBeAble<A extends Action>(
  actor: Actor,
  action: A,
  subject: Subjects[A],
  code: 'forbidden' | 'phase_closed' = 'forbidden'
): void {
  if (!can(actor, action, subject)) refuse(code);
}
