/**
 * Who may receive a log entry. Facilitators of the workshop receive every entry but those of `alone:`, which are
 * for that participant only.
 */
export type Audience =
  'facilitators' | 'everyone' | `group:${string}` | `participant:${string}` | `alone:${string}`;

/** Who hears what happens on a board of a group, or of a member who sorts alone. */
export const boardAudience = (board: { groupId: string; ownerId: string | null }): Audience =>
  board.ownerId === null ? `group:${board.groupId}` : `alone:${board.ownerId}`;

/** What happened; named by the domain's verbs. */
export type LogType =
  | 'workshop.created'
  | 'workshop.changed'
  | 'workshop.phase_moved'
  | 'participant.joined'
  | 'participant.removed'
  /** Of themselves; data says how many of their texts stayed, nameless. */
  | 'participant.left'
  | 'groups.drawn'
  | 'participant.regrouped'
  | 'incident.drafted'
  /** Texts of two devices met; the later one counts, the earlier one is kept beside it. */
  | 'incident.overtaken'
  | 'incident.submitted'
  | 'incident.withdrawn'
  | 'incident.accepted'
  | 'incident.sent_back'
  | 'incident.excluded'
  | 'incident.readmitted'
  | 'incident.decision_undone'
  | 'incidents.imported'
  | 'import.removed'
  | 'review.given'
  | 'reading.changed'
  | 'vote.given'
  | 'review.allocated'
  | 'calibration.judged'
  | 'boards.dealt'
  /** A member has sorted alone, or goes on after all. */
  | 'sorter.ready'
  | 'sorts.locked'
  /** The group goes on together, from what all agreed on. */
  | 'sorts.joined'
  | 'category.added'
  | 'category.described'
  | 'category.reordered'
  | 'category.removed'
  | 'placement.moved'
  | 'incident.split'
  | 'incident.joined'
  | 'category.pooled'
  | 'category.unpooled'
  /** A facilitator stopped the sorting on a board for the moment, or lets it go on. */
  | 'board.frozen'
  /** A group took a proposal of the machine or put it aside; data says which kind. */
  | 'proposal.answered'
  | 'retranslation.opened'
  | 'retranslation.answered'
  | 'retranslation.ready'
  | 'retranslation.closed'
  /** A group category is left out of the pool, or is not any more. */
  | 'category.set_aside'
  | 'rating.given'
  | 'link.decided'
  | 'placement.checked'
  | 'expert.answered'
  | 'credibility.noted'
  | 'job_fact.set'
  | 'structure.changed'
  | 'share.made'
  | 'share.revoked'
  | 'document.changed';

export interface LogEntry {
  workshopId: string;
  /** Gap-free within a workshop, in commit order. */
  seq: number;
  at: number;
  type: LogType;
  /** The identity that did it; null for the host. */
  actorId: string | null;
  /** The thing it happened to. */
  subjectId: string;
  audience: Audience;
  /** Ids and enumerations only, never people's texts. */
  data: Record<string, string | number | boolean | null>;
}

/** Someone listening to a workshop's stream. */
export type Listener =
  | { kind: 'facilitator' }
  | { kind: 'participant'; participantId: string; groupId: string | null }
  /** The screen of the class, by a link that ends at `until` (UTC milliseconds): hears that something changed. */
  | { kind: 'screen'; linkId: string; until: number | null };

/** The one rule of who receives what, for the first page and for the stream alike. */
export function hears(listener: Listener, audience: Audience): boolean {
  if (listener.kind === 'screen') return false;
  if (audience.startsWith('alone:')) {
    return listener.kind === 'participant' && audience === `alone:${listener.participantId}`;
  }
  if (listener.kind === 'facilitator' || audience === 'everyone') return true;
  if (audience === 'facilitators') return false;
  if (audience.startsWith('group:')) {
    return listener.groupId !== null && audience === `group:${listener.groupId}`;
  }
  return audience === `participant:${listener.participantId}`;
}
