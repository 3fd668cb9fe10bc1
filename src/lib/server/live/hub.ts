import { hears, type Audience, type Listener } from '../../domain/live/live.ts';
import type { Bus } from './bus.ts';

/** A log entry, serialised once for facilitators and once for everyone else who may hear it. */
export interface Presented {
  seq: number;
  audience: Audience;
  /** JSON; null when this kind of listener gets nothing. */
  forFacilitators: string | null;
  forMembers: string | null;
  /** Who is in which group may have changed: check the listeners again. */
  regroups: boolean;
}

export interface HubSource {
  /** The entries after `seq`, oldest first; at most `limit`. */
  entriesAfter(workshopId: string, seq: number, limit: number): Promise<Presented[]>;
  /** The group of each participant; those not in it are no longer in the workshop. */
  groupOfParticipants(workshopId: string): Promise<Map<string, string | null>>;
}

interface Stream {
  listener: Listener;
  seq: number;
  controller: ReadableStreamDefaultController<Uint8Array>;
}

interface Room {
  streams: Set<Stream>;
  seq: number;
  timer: ReturnType<typeof setTimeout> | null;
  /** Entries are read one batch at a time. */
  busy: Promise<void>;
}

const coalesceMs = 50;
const heartbeatMs = 25_000;
const batch = 500;
/** Bytes that may wait for a slow reader before it is dropped; it comes back by itself. */
const slowReader = -262_144;

const encoder = new TextEncoder();
const frame = (seq: number, json: string) => encoder.encode(`id: ${seq}\ndata: ${json}\n\n`);
const reload = encoder.encode('event: reload\ndata: {}\n\n');

/** Sends each workshop's log to those who may hear it, as server-sent events. */
export class Hub {
  #rooms = new Map<string, Room>();
  #heartbeat: ReturnType<typeof setInterval>;
  #closed = false;
  #source: HubSource;
  #complain: (error: unknown) => void;

  constructor(source: HubSource, bus: Bus, complain: (error: unknown) => void) {
    this.#source = source;
    this.#complain = complain;
    bus.subscribe((workshopId, seq) => {
      if (workshopId === null) this.#rooms.forEach((_, id) => this.#wake(id));
      else if ((this.#rooms.get(workshopId)?.seq ?? Infinity) < seq) this.#wake(workshopId);
    });
    const beat = encoder.encode(': \n\n');
    this.#heartbeat = setInterval(() => {
      for (const [id, room] of this.#rooms) for (const stream of room.streams) this.#send(id, stream, beat);
    }, heartbeatMs);
    this.#heartbeat.unref();
  }

  /**
   * A stream of events for one listener.
   * @param now the workshop's seq at this moment
   * @param after the last seq the listener has; what came later is sent first
   */
  open(workshopId: string, listener: Listener, now: number, after: number): ReadableStream<Uint8Array> {
    let stream: Stream;
    return new ReadableStream<Uint8Array>(
      {
        start: async (controller) => {
          if (this.#closed) return controller.close();
          stream = { listener, seq: now, controller };
          controller.enqueue(encoder.encode('retry: 2000\n\n'));
          const room = this.#room(workshopId, now);
          if (after < Math.max(now, room.seq)) {
            // Joins between two batches, so that no entry is missed and none comes twice.
            room.busy = room.busy.then(() => this.#catchUp(workshopId, room, stream, after));
            await room.busy;
          } else {
            stream.seq = after;
            room.streams.add(stream);
            if (room.seq < after) this.#wake(workshopId);
          }
        },
        cancel: () => this.#drop(workshopId, stream)
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 65_536 })
    );
  }

  /** How many listen, to one workshop or to all. */
  count(workshopId?: string): number {
    if (workshopId !== undefined) return this.#rooms.get(workshopId)?.streams.size ?? 0;
    return [...this.#rooms.values()].reduce((sum, room) => sum + room.streams.size, 0);
  }

  /** Ends all streams and opens no more; open streams would hold up a shutdown. */
  close(): void {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    for (const room of this.#rooms.values()) {
      if (room.timer) clearTimeout(room.timer);
      for (const stream of room.streams) end(stream);
    }
    this.#rooms.clear();
  }

  #room(workshopId: string, seq: number): Room {
    let room = this.#rooms.get(workshopId);
    if (!room) {
      room = { streams: new Set(), seq, timer: null, busy: Promise.resolve() };
      this.#rooms.set(workshopId, room);
    }
    return room;
  }

  async #catchUp(workshopId: string, room: Room, stream: Stream, after: number): Promise<void> {
    try {
      const entries = await this.#source.entriesAfter(workshopId, after, batch);
      if (entries.length === batch) stream.controller.enqueue(reload);
      else for (const entry of entries) this.#deliver(workshopId, stream, entry);
      stream.seq = Math.max(stream.seq, entries.at(-1)?.seq ?? after);
      room.streams.add(stream);
    } catch (error) {
      this.#complain(error);
      end(stream);
    }
  }

  #wake(workshopId: string): void {
    const room = this.#rooms.get(workshopId);
    if (!room || room.timer) return;
    room.timer = setTimeout(() => {
      room.timer = null;
      room.busy = room.busy.then(() => this.#flush(workshopId, room)).catch(this.#complain);
    }, coalesceMs);
  }

  async #flush(workshopId: string, room: Room): Promise<void> {
    const entries = await this.#source.entriesAfter(workshopId, room.seq, batch);
    if (entries.some((entry) => entry.regroups)) await this.#checkListeners(workshopId, room);
    const cache = new Map<string, Uint8Array>();
    for (const entry of entries) {
      for (const stream of room.streams) {
        if (stream.seq < entry.seq) this.#deliver(workshopId, stream, entry, cache);
      }
      room.seq = entry.seq;
    }
    if (room.streams.size === 0) this.#rooms.delete(workshopId);
    else if (entries.length === batch) this.#wake(workshopId);
  }

  async #checkListeners(workshopId: string, room: Room): Promise<void> {
    const groups = await this.#source.groupOfParticipants(workshopId);
    for (const stream of room.streams) {
      if (stream.listener.kind !== 'participant') continue;
      const groupId = groups.get(stream.listener.participantId);
      if (groupId === undefined) this.#drop(workshopId, stream, true);
      else stream.listener.groupId = groupId;
    }
  }

  #deliver(workshopId: string, stream: Stream, entry: Presented, cache?: Map<string, Uint8Array>): void {
    stream.seq = entry.seq;
    if (!hears(stream.listener, entry.audience)) return;
    const json = stream.listener.kind === 'facilitator' ? entry.forFacilitators : entry.forMembers;
    if (json === null) return;
    const key = `${entry.seq} ${stream.listener.kind}`;
    const bytes = cache?.get(key) ?? frame(entry.seq, json);
    cache?.set(key, bytes);
    this.#send(workshopId, stream, bytes);
  }

  #send(workshopId: string, stream: Stream, bytes: Uint8Array): void {
    try {
      stream.controller.enqueue(bytes);
      if ((stream.controller.desiredSize ?? 0) < slowReader) this.#drop(workshopId, stream, true);
    } catch {
      this.#drop(workshopId, stream);
    }
  }

  #drop(workshopId: string, stream: Stream | undefined, close = false): void {
    if (!stream) return;
    const room = this.#rooms.get(workshopId);
    room?.streams.delete(stream);
    if (close) end(stream);
    if (room && room.streams.size === 0 && !room.timer) this.#rooms.delete(workshopId);
  }
}

function end(stream: Stream): void {
  try {
    stream.controller.close();
  } catch {
    // Already gone.
  }
}
