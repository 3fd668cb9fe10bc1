import type { LiveEvent } from '../../domain/live/events.ts';
import { hears, type Audience, type Listener } from '../../domain/live/live.ts';

/** A log entry, serialised once for facilitators and once for everyone else who may hear it. */
export interface Presented {
  seq: number;
  audience: Audience;
  /** JSON; null when this kind of listener gets nothing. */
  forFacilitators: string | null;
  forMembers: string | null;
  /** Who may listen, or who is in which group, may have changed: check the listeners again. */
  regroups: boolean;
}

const encoder = new TextEncoder();

/** A screen learns that it should look again, and nothing else. */
function wake(entries: readonly Presented[], after: number): Uint8Array | null {
  const seq = entries.findLast((entry) => !entry.audience.startsWith('alone:'))?.seq ?? 0;
  if (seq <= after) return null;
  const about = { actorId: null, subjectId: '', data: {}, patch: { kind: 'none' } } as const;
  const event: LiveEvent = { seq, at: 0, type: 'workshop.changed', ...about };
  return encoder.encode(`id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`);
}

/**
 * What this listener may hear of the entries, as server-sent events, in one piece: a write costs more than its
 * bytes, and a thousand listeners mostly hear the same.
 * @param after the last seq that the listener has
 * @param packed what was packed for others
 * @returns null when there is nothing
 */
export function pack(
  listener: Listener,
  entries: readonly Presented[],
  after: number,
  packed = new Map<string, Uint8Array>()
): Uint8Array | null {
  const { kind } = listener;
  if (kind === 'screen') return wake(entries, after);
  const jsonOf = (entry: Presented) => (kind === 'facilitator' ? entry.forFacilitators : entry.forMembers);
  const heard = entries.filter(
    (entry) => entry.seq > after && jsonOf(entry) !== null && hears(listener, entry.audience)
  );
  if (heard.length === 0) return null;
  const key = `${kind} ${heard.map(({ seq }) => seq).join()}`;
  let bytes = packed.get(key);
  if (!bytes) {
    bytes = encoder.encode(heard.map((entry) => `id: ${entry.seq}\ndata: ${jsonOf(entry)}\n\n`).join(''));
    packed.set(key, bytes);
  }
  return bytes;
}
