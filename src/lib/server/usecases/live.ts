import { forFacilitators, type LiveEvent, type Patch } from '../../domain/live/events.ts';
import type { Frame } from '../../domain/boards/board.ts';
import type { Listener, LogEntry, LogType } from '../../domain/live/live.ts';
import { whoJoined } from '../../domain/people/people.ts';
import { isOpen } from '../../domain/sharing.ts';
import type { HubSource } from '../live/hub.ts';
import type { Presented } from '../live/presented.ts';
import { findIncident } from '../store/incidents.ts';
import { logAfter } from '../store/log.ts';
import { findParticipant, groupsOf, participantsOf } from '../store/participants.ts';
import { countVoted } from '../store/plenary.ts';
import { shareLinksOf } from '../store/share-links.ts';
import type { Reader } from '../store/store.ts';
import { findWorkshop } from '../store/workshops.ts';
import type { App } from './app.ts';
import { BoardReads } from './board-reads.ts';
import { enter, type Visitor } from './enter.ts';
import { viewIncident } from './incidents.ts';
import { readingView } from './reading-view.ts';

/** The current state of what the entry is about. */
async function patchOf(reader: Reader, entry: LogEntry, boards: BoardReads): Promise<Patch> {
  const { subjectId: id, workshopId, data } = entry;
  switch (entry.type) {
    case 'workshop.created':
    case 'workshop.changed':
    case 'workshop.phase_moved': {
      const value = await findWorkshop(reader, workshopId);
      return value ? { kind: 'workshop', value } : { kind: 'none' };
    }
    case 'participant.joined':
    case 'participant.removed':
    case 'participant.left':
    case 'participant.regrouped':
      return { kind: 'participant', id, value: await findParticipant(reader, id) };
    case 'groups.drawn':
      return { kind: 'groups', value: await groupsOf(reader, workshopId) };
    case 'incident.drafted':
    case 'incident.overtaken':
    case 'incident.submitted':
    case 'incident.withdrawn':
    case 'incident.accepted':
    case 'incident.sent_back':
    case 'incident.excluded':
    case 'incident.readmitted':
    case 'incident.decision_undone':
    case 'review.given': {
      const incident = await findIncident(reader, id);
      return { kind: 'incident', id, value: incident && (await viewIncident(reader, incident)) };
    }
    case 'incidents.imported':
    case 'import.removed':
      return { kind: 'incidents' };
    case 'reading.changed':
      return { kind: 'reading', value: await readingView(reader, workshopId) };
    case 'vote.given': {
      const version = Number(data.version);
      return { kind: 'voted', incidentId: id, version, voted: await countVoted(reader, id, version) };
    }
    case 'boards.dealt':
    case 'sorts.locked':
    case 'sorts.joined':
      return { kind: 'board', boardId: id };
    case 'category.added':
    case 'category.described':
    case 'category.reordered':
    case 'category.removed':
    case 'category.pooled':
    case 'category.unpooled':
    case 'category.set_aside': {
      return { kind: 'category', boardId: String(data.boardId), id, value: await boards.category(id) };
    }
    case 'placement.moved': {
      const boardId = String(data.boardId);
      const frame = data.frame as Frame;
      const value = (await boards.placements(boardId)).filter(
        (one) => one.cardId === id && one.frame === frame
      );
      return { kind: 'placements', boardId, cardId: id, frame, value };
    }
    case 'incident.split':
    case 'incident.joined': {
      const boardId = String(data.boardId);
      const value = (await boards.units(boardId)).filter(({ incidentId }) => incidentId === id);
      return { kind: 'units', boardId, incidentId: id, value };
    }
    case 'sorter.ready':
    case 'board.frozen':
    case 'review.allocated':
    case 'calibration.judged':
    case 'proposal.answered':
    case 'retranslation.opened':
    case 'retranslation.answered':
    case 'retranslation.ready':
    case 'retranslation.closed':
    case 'rating.given':
    case 'link.decided':
    case 'placement.checked':
    case 'expert.answered':
    case 'credibility.noted':
    case 'job_fact.set':
    case 'structure.changed':
    case 'share.made':
    case 'share.revoked':
    case 'document.changed':
      return { kind: 'none' };
  }
}

/** After these, someone may no longer listen, or listens as a member of another group. */
const regrouping: LogType[] = [
  'participant.regrouped',
  'participant.removed',
  'participant.left',
  'share.revoked'
];

async function present(reader: Reader, entry: LogEntry, boards: BoardReads): Promise<Presented> {
  const { seq, at, type, actorId, subjectId, data, audience } = entry;
  const patch = await patchOf(reader, entry, boards);
  // Judging is anonymous: nobody learns from the stream who did it.
  const told = type === 'review.given' || type === 'rating.given' ? null : actorId;
  const event: LiveEvent = { seq, at, type, actorId: told, subjectId, data, patch };
  const forMembers = JSON.stringify(event);
  const restricted =
    patch.kind === 'incident' && patch.value ? { ...patch, value: forFacilitators(patch.value) } : patch;
  return {
    seq,
    audience,
    forMembers: audience === 'facilitators' ? null : forMembers,
    forFacilitators: restricted === patch ? forMembers : JSON.stringify({ ...event, patch: restricted }),
    regroups: regrouping.includes(type)
  };
}

const counted: readonly LogEntry['type'][] = ['vote.given', 'rating.given'];

/** A whole class votes or rates within a minute: of the votes of one moment only the last brings the count. */
function lastVotes(entries: readonly LogEntry[]): Set<LogEntry> {
  const votes = entries.filter(({ type }) => counted.includes(type));
  return new Set(new Map(votes.map((entry) => [`${entry.type} ${entry.subjectId}`, entry])).values());
}

const unheard = async ({ seq, audience }: LogEntry): Promise<Presented> => ({
  seq,
  audience,
  forMembers: null,
  forFacilitators: null,
  regroups: false
});

/** What the hub sends, read from the store: each entry is loaded and serialised once. */
export function hubSource(reader: () => Reader): HubSource {
  return {
    async entriesAfter(workshopId, seq, limit) {
      const entries = await logAfter(reader(), workshopId, seq, limit);
      const last = lastVotes(entries);
      const boards = new BoardReads(reader(), entries);
      return Promise.all(
        entries.map((entry) =>
          counted.includes(entry.type) && !last.has(entry) ? unheard(entry) : present(reader(), entry, boards)
        )
      );
    },
    async groupOfParticipants(workshopId) {
      const people = whoJoined(await participantsOf(reader(), workshopId));
      return new Map(people.map(({ id, groupId }) => [id, groupId]));
    },
    async screenLinks(workshopId) {
      const links = await shareLinksOf(reader(), workshopId, 'screen');
      return new Set(links.flatMap((link) => (isOpen(link, Date.now()) ? [link.id] : [])));
    }
  };
}

/**
 * Opens the workshop's stream for someone who belongs to it.
 * @param after the last seq the browser has; null for what comes from now on
 */
export async function listen(
  app: App,
  visitor: Visitor,
  code: string,
  after: number | null
): Promise<ReadableStream<Uint8Array>> {
  const { workshop, actor } = await enter(app.store, visitor, code);
  const listener: Listener =
    actor.kind === 'facilitator'
      ? { kind: 'facilitator' }
      : { kind: 'participant', participantId: actor.id, groupId: actor.groupId };
  return app.hub.open(workshop.id, listener, workshop.seq, Math.min(after ?? workshop.seq, workshop.seq));
}
