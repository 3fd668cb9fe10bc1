import { getContext, setContext } from 'svelte';
import type { LiveEvent } from '$lib/domain/live/events';
import type { PresenceEvent } from '$lib/domain/live/presence';

type Told =
  | { kind: 'event'; event: LiveEvent }
  | { kind: 'status'; status: LiveStatus }
  | { kind: 'presence'; event: PresenceEvent }
  | { kind: 'reload' }
  | { kind: 'hello'; after: number };
/** `lost` is said to the person; the stream comes back by itself. */
export type LiveStatus = 'connecting' | 'open' | 'lost';

const remembered = 300;

/**
 * The workshop's stream in this browser: one connection, shared by its tabs where the browser can elect one
 * (it allows six connections to a host in all). Handlers get each event once, in order of seq.
 */
export class Live {
  status = $state<LiveStatus>('connecting');
  #seq: number;
  #address: string;
  #reload: () => void;
  // Nothing on the page shows it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #handlers = new Set<(event: LiveEvent) => void>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #watchers = new Set<(event: PresenceEvent) => void>();
  #recent: LiveEvent[] = [];
  #source: EventSource | null = null;
  #channel: BroadcastChannel | null = null;
  #stop = new AbortController();
  #retry: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param address of the stream
   * @param seq of the workshop when the page was loaded: what came later is delivered
   * @param reload fetches the page's data again, after a gap that cannot be filled
   */
  constructor(address: string, seq: number, reload: () => void) {
    this.#address = address;
    this.#seq = seq;
    this.#reload = reload;
  }

  /** Call in the browser only; returns how to stop. */
  start(): () => void {
    // Both exist in secure contexts only; elsewhere every tab has a stream of its own.
    if ('locks' in navigator && 'BroadcastChannel' in window) {
      this.#channel = new BroadcastChannel(`voorval ${this.#address}`);
      this.#channel.onmessage = ({ data }: MessageEvent<Told>) => this.#hear(data);
      this.#channel.postMessage({ kind: 'hello', after: this.#seq } satisfies Told);
      navigator.locks
        .request(`voorval ${this.#address}`, { signal: this.#stop.signal }, () => {
          this.#open();
          return new Promise<void>((done) => this.#stop.signal.addEventListener('abort', () => done()));
        })
        .catch(() => {});
    } else {
      this.#open();
    }
    return () => {
      this.#stop.abort();
      clearTimeout(this.#retry);
      this.#source?.close();
      this.#channel?.close();
    };
  }

  /** Calls back for every event from now on; returns how to stop. */
  on(handler: (event: LiveEvent) => void): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  /** Calls back when someone comes to a board, leaves it, or holds other cards; returns how to stop. */
  onPresence(watcher: (event: PresenceEvent) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** After the page's data were loaded afresh: what is older is in them. */
  caughtUp(seq: number): void {
    this.#seq = Math.max(this.#seq, seq);
  }

  #open(): void {
    if (this.#stop.signal.aborted) return;
    const separator = this.#address.includes('?') ? '&' : '?';
    const source = new EventSource(`${this.#address}${separator}after=${this.#seq}`);
    this.#source = source;
    source.onopen = () => this.#say({ kind: 'status', status: 'open' });
    source.onmessage = ({ data }: MessageEvent<string>) => {
      this.#say({ kind: 'event', event: JSON.parse(data) as LiveEvent });
    };
    source.addEventListener('presence', ({ data }: MessageEvent<string>) => {
      this.#say({ kind: 'presence', event: JSON.parse(data) as PresenceEvent });
    });
    source.addEventListener('reload', () => this.#say({ kind: 'reload' }));
    source.onerror = () => {
      this.#say({ kind: 'status', status: 'lost' });
      // The browser gives up after an answer that is no stream: try again, not all at the same moment.
      if (source.readyState === EventSource.CLOSED) {
        this.#retry = setTimeout(() => this.#open(), 3000 + Math.random() * 4000);
      }
    };
  }

  /** To the other tabs and to this one. */
  #say(told: Told): void {
    this.#channel?.postMessage(told);
    this.#hear(told);
  }

  #hear(told: Told): void {
    if (told.kind === 'status') this.status = told.status;
    if (told.kind === 'presence') this.#watchers.forEach((watch) => watch(told.event));
    if (told.kind === 'reload') this.#reload();
    if (told.kind === 'event') {
      this.status = 'open';
      this.#deliver(told.event);
    }
    // A tab that has just opened asks the one with the stream for what it missed.
    if (told.kind === 'hello' && this.#source) {
      this.#channel?.postMessage({ kind: 'status', status: this.status } satisfies Told);
      for (const event of this.#recent) {
        if (event.seq > told.after) this.#channel?.postMessage({ kind: 'event', event } satisfies Told);
      }
    }
  }

  #deliver(event: LiveEvent): void {
    if (event.seq <= this.#seq) return;
    this.#seq = event.seq;
    this.#recent.push(event);
    if (this.#recent.length > remembered) this.#recent.shift();
    for (const handler of this.#handlers) handler(event);
  }
}

const key = Symbol('live');

export function setLive(live: Live): Live {
  return setContext(key, live);
}

/** The stream that the workshop's layout opened. */
export function useLive(): Live {
  return getContext<Live>(key);
}
