import type { Action, Actor, IncidentLike, Rule } from '../policy.ts';

export const author = (actor: Actor, incident: IncidentLike): boolean =>
  actor.kind === 'participant' && actor.id === incident.authorId;

/**
 * The permissions of who writes, as they stand in the policy's table. By themselves, so that the pages where people
 * write need not carry those of everybody else; all others ask `can`.
 */
export const authorRules = {
  // Keeping a text that is being typed is always possible: a phase may close in mid-sentence.
  'incident.draft': (actor) => actor.kind === 'participant',
  'incident.write': (actor, workshop) => actor.kind === 'participant' && workshop.phase === 'write',
  // Improving a text that was sent back stays possible until the groups start sorting.
  'incident.edit': (actor, { workshop, incident }) =>
    author(actor, incident) &&
    incident.status !== 'excluded' &&
    (workshop.phase === 'write' || (workshop.phase === 'review' && incident.status !== 'draft')),
  'incident.withdraw': (actor, { workshop, incident }) =>
    author(actor, incident) && (workshop.phase === 'write' || incident.status === 'draft')
} satisfies { [A in Action]?: Rule<A> };
