import { hears, type Audience, type Listener } from '../../domain/live/live.ts';
import type { Bus } from './bus.ts';
import { pack, type Presented } from './presented.ts';
import { end, hasEnded, type Stream } from './stream.ts';

export interface HubSource {
  /** The entries after `seq`, oldest first; at most `limit`. */
  entriesAfter(workshopId: string, seq: number, limit: number): Promise<Presented[]>;
  /** The group of each participant; those not in it are no longer in the workshop. */
  groupOfParticipants(workshopId: string): Promise<Map<string, string | null>>;
  /** The links that still open its screen. */
  screenLinks(workshopId: string): Promise<Set<string>>;
}

interface Room {
  streams: Set<Stream>;
  /** How many are about to come in. */
  joining: number;
  seq: number;
  timer: ReturnType<typeof setTimeout> | null;
  /** When the next round may begin, by the clock of `performance.now`. */
  notBefore: number;
  /** Entries are read one batch at a time. */
  busy: Promise<void>;
}

/**
 * Milliseconds between two rounds of sending: as long as the last round took, and never more than this. The first
 * change after a quiet moment goes out at once; with many listeners the later ones go out together.
 */
const longestPause = 50;
const heartbeatMs = 25_000;
const batch = 500;
/** Bytes that may wait for a slow reader before it is dropped; it comes back by itself. */
const slowReader = -262_144;

/** Published in place of a seq for a workshop that was deleted. */
const gone = Infinity;

const encoder = new TextEncoder();
const reload = encoder.encode('event: reload\ndata: {}\n\n');

/** Sends each workshop's log to those who may hear it, as server-sent events. */
export class Hub {
  #rooms = new Map<string, Room>();
  #reading = new Set<Promise<void>>();
  #heartbeat: ReturnType<typeof setInterval>;
  #closed = false;
  #source: HubSource;
  #bus: Bus;
  #complain: (error: unknown) => void;

  constructor(source: HubSource, bus: Bus, complain: (error: unknown) => void) {
    this.#source = source;
    this.#bus = bus;
    this.#complain = complain;
    bus.subscribe((workshopId, seq) => {
      if (seq === gone && workshopId !== null) this.#endRoom(workshopId);
      else if (workshopId === null) this.#rooms.forEach((_, id) => this.#wake(id));
      else if ((this.#rooms.get(workshopId)?.seq ?? Infinity) < seq) this.#wake(workshopId);
    });
    const beat = encoder.encode(': \n\n');
    this.#heartbeat = setInterval(() => {
      for (const [id, room] of this.#rooms)
        for (const stream of room.streams)
          if (hasEnded(stream)) this.#drop(id, stream, true);
          else this.#send(id, stream, beat);
    }, heartbeatMs);
    this.#heartbeat.unref();
  }

  /**
   * A stream of events for one listener.
   * @param now the workshop's seq at this moment
   * @param after the last seq the listener has; what came later is sent first
   */
  open(workshopId: string, listener: Listener, now: number, after: number): ReadableStream<Uint8Array> {
    const room = this.#room(workshopId, now);
    let stream: Stream;
    return new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          stream = { listener, seq: after, controller, gone: false };
          if (this.#closed) return end(stream);
          controller.enqueue(encoder.encode('retry: 2000\n\n'));
          room.joining += 1;
          // Joins between two batches, so that no entry is missed and none comes twice.
          this.#read(room, () => this.#join(workshopId, room, stream));
        },
        cancel: () => this.#drop(workshopId, stream)
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 65_536 })
    );
  }

  /** Ends the streams of a workshop that was deleted, in every process. */
  endWorkshop(workshopId: string): void {
    this.#bus.publish(workshopId, gone);
  }

  /** Sends something passing, which is in no log, to those in a workshop who may hear it. */
  tell(workshopId: string, audience: Audience, bytes: Uint8Array): void {
    for (const stream of this.#rooms.get(workshopId)?.streams ?? []) {
      if (hears(stream.listener, audience)) this.#send(workshopId, stream, bytes);
    }
  }

  /** How many listen, to one workshop or to all. */
  count(workshopId?: string): number {
    if (workshopId !== undefined) return this.#rooms.get(workshopId)?.streams.size ?? 0;
    return [...this.#rooms.values()].reduce((sum, room) => sum + room.streams.size, 0);
  }

  /**
   * Ends all streams at once and opens no more; open streams would hold up a shutdown.
   * @returns when nothing is being read any more
   */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#heartbeat);
    for (const id of [...this.#rooms.keys()]) this.#endRoom(id);
    await Promise.all(this.#reading);
  }

  #endRoom(workshopId: string): void {
    const room = this.#rooms.get(workshopId);
    if (!room) return;
    if (room.timer) clearTimeout(room.timer);
    for (const stream of room.streams) end(stream);
    room.streams.clear();
    this.#rooms.delete(workshopId);
  }

  #isOpen(workshopId: string, room: Room): boolean {
    return !this.#closed && this.#rooms.get(workshopId) === room;
  }

  #tidy(workshopId: string, room: Room): void {
    const empty = room.streams.size === 0 && room.joining === 0 && !room.timer;
    if (empty && this.#rooms.get(workshopId) === room) this.#rooms.delete(workshopId);
  }

  #room(workshopId: string, seq: number): Room {
    let room = this.#rooms.get(workshopId);
    if (!room) {
      room = { streams: new Set(), joining: 0, seq, timer: null, notBefore: 0, busy: Promise.resolve() };
      this.#rooms.set(workshopId, room);
    }
    return room;
  }

  async #join(workshopId: string, room: Room, stream: Stream): Promise<void> {
    try {
      // With others in it the room hears of every commit; a new one may have missed some.
      const upToDate = room.streams.size > 0 && room.seq === stream.seq;
      const entries = upToDate ? [] : await this.#source.entriesAfter(workshopId, stream.seq, batch);
      const tooFar = entries.length === batch;
      if (tooFar || entries.some((entry) => entry.regroups)) await this.#checkListeners(workshopId, [stream]);
      if (stream.gone) return;
      if (!this.#isOpen(workshopId, room)) return end(stream);
      if (tooFar) stream.controller.enqueue(reload);
      else this.#deliver(workshopId, stream, entries);
      stream.seq = Math.max(stream.seq, entries.at(-1)?.seq ?? 0, tooFar ? room.seq : 0);
      if (!stream.gone) room.streams.add(stream);
    } catch (error) {
      this.#complain(error);
      end(stream);
    } finally {
      room.joining -= 1;
      this.#tidy(workshopId, room);
    }
  }

  /** One after the other within a room; an end of the hub waits for all, also in rooms that emptied meanwhile. */
  #read(room: Room, work: () => Promise<void>): void {
    const reading = room.busy.then(work).catch(this.#complain);
    room.busy = reading;
    this.#reading.add(reading);
    void reading.then(() => this.#reading.delete(reading));
  }

  #wake(workshopId: string): void {
    const room = this.#rooms.get(workshopId);
    if (!room || room.timer) return;
    room.timer = setTimeout(
      () => {
        room.timer = null;
        this.#read(room, () => this.#flush(workshopId, room));
      },
      Math.max(0, room.notBefore - performance.now())
    );
  }

  async #flush(workshopId: string, room: Room): Promise<void> {
    const start = performance.now();
    const entries = await this.#source.entriesAfter(workshopId, room.seq, batch);
    if (entries.some((entry) => entry.regroups)) await this.#checkListeners(workshopId, room.streams);
    const packed = new Map<string, Uint8Array>();
    for (const stream of room.streams) this.#deliver(workshopId, stream, entries, packed);
    room.seq = Math.max(room.seq, entries.at(-1)?.seq ?? 0);
    const now = performance.now();
    room.notBefore = now + Math.min(longestPause, now - start);
    if (entries.length === batch) this.#wake(workshopId);
    this.#tidy(workshopId, room);
  }

  /** Sends away who is no longer in the workshop, and reads the groups of the others again. */
  async #checkListeners(workshopId: string, streams: Iterable<Stream>): Promise<void> {
    const groups = await this.#source.groupOfParticipants(workshopId);
    const links = await this.#source.screenLinks(workshopId);
    for (const stream of streams) {
      const { listener } = stream;
      if (listener.kind === 'screen' && !links.has(listener.linkId)) this.#drop(workshopId, stream, true);
      if (listener.kind !== 'participant') continue;
      const groupId = groups.get(listener.participantId);
      if (groupId === undefined) this.#drop(workshopId, stream, true);
      else listener.groupId = groupId;
    }
  }

  /** Sends what this listener may hear of the entries. */
  #deliver(
    workshopId: string,
    stream: Stream,
    entries: readonly Presented[],
    packed?: Map<string, Uint8Array>
  ): void {
    const bytes = pack(stream.listener, entries, stream.seq, packed);
    stream.seq = Math.max(stream.seq, entries.at(-1)?.seq ?? 0);
    if (bytes) this.#send(workshopId, stream, bytes);
  }

  #send(workshopId: string, stream: Stream, bytes: Uint8Array): void {
    try {
      stream.controller.enqueue(bytes);
      if ((stream.controller.desiredSize ?? 0) < slowReader) this.#drop(workshopId, stream, true);
    } catch {
      this.#drop(workshopId, stream);
    }
  }

  #drop(workshopId: string, stream: Stream, close = false): void {
    stream.gone = true;
    const room = this.#rooms.get(workshopId);
    room?.streams.delete(stream);
    if (close) end(stream);
    if (room) this.#tidy(workshopId, room);
  }
}
