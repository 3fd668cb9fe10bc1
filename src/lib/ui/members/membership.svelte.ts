import { createContext } from 'svelte';
import type { LiveEvent } from '../../domain/live/events.ts';
import type { Group } from '../../domain/people/people.ts';
import type { Actor } from '../../domain/policy.ts';
import type { Workshop } from '../../domain/workshops/workshop.ts';

export type Insider = Exclude<Actor, { kind: 'stranger' }>;

/** What every page inside a workshop knows, as the server read it. */
export interface InsideData {
  workshop: Workshop;
  you: Insider;
  group: Group | null;
  /** The class reads an incident together at this moment. */
  reading: boolean;
}

/** The workshop, who one is and one's group, kept up to date by the stream of changes. */
export class Membership {
  workshop = $state.raw() as Workshop;
  you = $state.raw() as Insider;
  group = $state.raw<Group | null>(null);
  reading = $state(false);

  constructor(data: InsideData) {
    this.sync(data);
  }

  /** After the server was asked again; an older answer than what is known changes nothing. */
  sync({ workshop, you, group, reading }: InsideData): void {
    if (this.workshop && workshop.seq < this.workshop.seq) return;
    this.workshop = workshop;
    this.you = you;
    this.group = group;
    this.reading = reading;
  }

  /** Where one goes after handing an incident in, below the workshop. */
  get afterWriting(): 'write' | 'read-aloud' | 'mine' {
    if (this.workshop.phase === 'write') return 'write';
    return this.reading ? 'read-aloud' : 'mine';
  }

  /** Patches from one event; true when one's own group changed. */
  apply({ patch, data, subjectId, type }: LiveEvent): boolean {
    if (patch.kind === 'workshop' && patch.value.seq >= this.workshop.seq) this.workshop = patch.value;
    if (patch.kind === 'reading') this.reading = patch.value !== null;
    if (type !== 'participant.regrouped' || subjectId !== this.you.id) return false;
    const { groupId, groupNumber } = data;
    const group =
      typeof groupId === 'string' && typeof groupNumber === 'number'
        ? { id: groupId, workshopId: this.workshop.id, number: groupNumber }
        : null;
    if (this.you.kind === 'participant') this.you = { ...this.you, groupId: group?.id ?? null };
    this.group = group;
    return true;
  }
}

const [read, provide] = createContext<Membership>();

export function setMembership(data: InsideData): Membership {
  return provide(new Membership(data));
}

/** For pages inside a workshop: fresher than the page's data. */
export function useMembership(): Membership {
  return read();
}
