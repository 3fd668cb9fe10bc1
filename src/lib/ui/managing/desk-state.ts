import type { IncidentView, Patch } from '$lib/domain/live/events';
import type { Incident, Polarity } from '$lib/domain/incidents/incident';
import { polarities } from '$lib/domain/incidents/incident';
import type { Group, Participant } from '$lib/domain/people/people';
import type { Workshop } from '$lib/domain/workshops/workshop';

/** What the desk knows of an incident: how far it is, never its text. */
export type IncidentMark = Pick<
  Incident,
  'id' | 'authorId' | 'number' | 'polarity' | 'status' | 'sentBack' | 'version'
>;

export interface DeskState {
  workshop: Workshop;
  participants: Participant[];
  groups: Group[];
  incidents: IncidentMark[];
}

const markOf = (view: IncidentView): IncidentMark => ({
  id: view.id,
  authorId: view.authorId,
  number: view.number,
  polarity: view.polarity,
  status: view.status,
  sentBack: view.sentBack,
  version: view.version
});

/** Puts `value` in place of the item with its id, at the end when there is none; null takes it away. */
export function replaced<T extends { id: string }>(list: readonly T[], id: string, value: T | null): T[] {
  const rest = list.filter((item) => item.id !== id);
  if (value === null) return rest;
  const at = list.findIndex((item) => item.id === id);
  return at < 0 ? [...rest, value] : list.map((item) => (item.id === id ? value : item));
}

/** The state after one event of the live stream. Pure; applying a patch twice changes nothing more. */
export function applyPatch(state: DeskState, patch: Patch): DeskState {
  switch (patch.kind) {
    case 'workshop':
      return { ...state, workshop: patch.value };
    case 'groups': {
      const known = new Set(patch.value.map(({ id }) => id));
      const participants = state.participants.map((person) =>
        person.groupId !== null && !known.has(person.groupId) ? { ...person, groupId: null } : person
      );
      return { ...state, groups: patch.value, participants };
    }
    case 'participant': {
      const participants = replaced(state.participants, patch.id, patch.value);
      // Who leaves takes their texts along.
      const incidents = patch.value
        ? state.incidents
        : state.incidents.filter(({ authorId }) => authorId !== patch.id);
      return { ...state, participants, incidents };
    }
    case 'incident':
      return {
        ...state,
        incidents: replaced(state.incidents, patch.id, patch.value && markOf(patch.value))
      };
    default:
      return state;
  }
}

export interface Tally {
  /** Handed in, and not excluded. */
  submitted: Record<Polarity, number>;
  drafts: number;
  excluded: number;
}

const emptyTally = (): Tally => ({ submitted: { effective: 0, ineffective: 0 }, drafts: 0, excluded: 0 });

function count(tally: Tally, { status, polarity }: Pick<IncidentMark, 'status' | 'polarity'>): void {
  if (status === 'draft') tally.drafts += 1;
  else if (status === 'excluded') tally.excluded += 1;
  else tally.submitted[polarity] += 1;
}

export function tallyAll(incidents: readonly IncidentMark[]): Tally {
  const tally = emptyTally();
  for (const incident of incidents) count(tally, incident);
  return tally;
}

/** By author; someone who wrote nothing is not in it. */
export function tallyByAuthor(incidents: readonly IncidentMark[]): Map<string, Tally> {
  const byAuthor = new Map<string, Tally>();
  for (const incident of incidents) {
    const tally = byAuthor.get(incident.authorId) ?? emptyTally();
    count(tally, incident);
    byAuthor.set(incident.authorId, tally);
  }
  return byAuthor;
}

/** Has this person handed in what was asked? */
export function isReady(tally: Tally | undefined, quota: Record<Polarity, number>): boolean {
  return polarities.every((polarity) => (tally?.submitted[polarity] ?? 0) >= quota[polarity]);
}

export interface Gathered {
  /** Null for those without a group. */
  group: Group | null;
  members: Participant[];
}

/** Everyone by group, in order of number; those without one first, when there are any. */
export function gather(groups: readonly Group[], participants: readonly Participant[]): Gathered[] {
  const byGroup = Map.groupBy(participants, ({ groupId }) => groupId);
  const known = new Set(groups.map(({ id }) => id));
  const without = participants.filter(({ groupId }) => groupId === null || !known.has(groupId));
  const gathered: Gathered[] = groups.map((group) => ({ group, members: byGroup.get(group.id) ?? [] }));
  return without.length > 0 || groups.length === 0
    ? [{ group: null, members: without }, ...gathered]
    : gathered;
}

/** The submitted incidents before and after this one, by number. */
export function neighbours(
  incidents: readonly IncidentMark[],
  id: string
): { previous: IncidentMark | null; next: IncidentMark | null; at: number; of: number } {
  const list = incidents
    .filter(({ number }) => number !== null)
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const at = list.findIndex((incident) => incident.id === id);
  return { previous: list[at - 1] ?? null, next: list[at + 1] ?? null, at: at + 1, of: list.length };
}
