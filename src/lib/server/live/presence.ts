import { presenceTimes, type Present, type PresenceEvent } from '../../domain/live/presence.ts';
import type { Audience } from '../../domain/live/live.ts';
import type { Bus } from './bus.ts';

interface Place {
  workshopId: string;
  boardId: string;
  audience: Audience;
}
/** What processes tell each other: who is at a board now, or has left it. */
type Message = Place & { person: Present; here: boolean };
type Room = Place & { people: Map<string, { person: Present; until: number }> };

const encoder = new TextEncoder();

/**
 * Who is at which board, and which cards they hold. Lives in memory only: each process hears of everyone over the
 * bus and forgets who has said nothing for a while, so that a process that stops leaves nobody behind.
 */
export class Presence {
  #rooms = new Map<string, Room>();
  #bus: Bus;
  #tell: (workshopId: string, audience: Audience, bytes: Uint8Array) => void;
  #now: () => number;
  #sweep: ReturnType<typeof setInterval>;

  /** @param tell sends something to those listeners of a workshop who may hear it */
  constructor(
    bus: Bus,
    tell: (workshopId: string, audience: Audience, bytes: Uint8Array) => void,
    now: () => number
  ) {
    this.#bus = bus;
    this.#tell = tell;
    this.#now = now;
    bus.overhear((message) => this.#hear(JSON.parse(message) as Message));
    this.#sweep = setInterval(() => this.sweep(), presenceTimes.gone / 5);
    this.#sweep.unref();
  }

  /** Someone is there, or holds other cards; say it again within `presenceTimes.again`. */
  show(place: Place, person: Present): Present[] {
    this.#say({ ...place, person, here: true });
    // Not to wait for the bus: whoever asks is there.
    this.#hear({ ...place, person, here: true });
    return this.at(place.boardId);
  }

  leave(place: Place, person: Present): void {
    this.#say({ ...place, person, here: false });
  }

  /** Everyone at a board, by name. */
  at(boardId: string): Present[] {
    const people = [...(this.#rooms.get(boardId)?.people.values() ?? [])].map(({ person }) => person);
    return people.sort((a, b) => a.name.localeCompare(b.name) || a.personId.localeCompare(b.personId));
  }

  /** Forgets who has not been heard of for a while. */
  sweep(): void {
    const now = this.#now();
    for (const room of this.#rooms.values()) {
      const gone = [...room.people].filter(([, { until }]) => until <= now);
      gone.forEach(([id]) => room.people.delete(id));
      if (gone.length > 0) this.#changed(room);
    }
  }

  close(): void {
    clearInterval(this.#sweep);
  }

  #say(message: Message): void {
    this.#bus.whisper(JSON.stringify(message));
  }

  #hear({ person, here, ...place }: Message): void {
    const room: Room = this.#rooms.get(place.boardId) ?? { ...place, people: new Map() };
    this.#rooms.set(place.boardId, room);
    const before = room.people.get(person.personId)?.person;
    if (here) room.people.set(person.personId, { person, until: this.#now() + presenceTimes.gone });
    else room.people.delete(person.personId);
    const same = here ? JSON.stringify(before) === JSON.stringify(person) : before === undefined;
    if (!same) this.#changed(room);
    if (room.people.size === 0) this.#rooms.delete(place.boardId);
  }

  #changed({ workshopId, boardId, audience }: Room): void {
    const event: PresenceEvent = { boardId, here: this.at(boardId) };
    const frame = `event: presence\ndata: ${JSON.stringify(event)}\n\n`;
    this.#tell(workshopId, audience, encoder.encode(frame));
    if (event.here.length === 0) this.#rooms.delete(boardId);
  }
}
