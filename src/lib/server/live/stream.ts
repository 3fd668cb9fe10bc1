import type { Listener } from '../../domain/live/live.ts';

/** One open connection to a listener. */
export interface Stream {
  listener: Listener;
  seq: number;
  controller: ReadableStreamDefaultController<Uint8Array>;
  /** The listener went away, or was sent away. */
  gone: boolean;
}

export function end(stream: Stream): void {
  try {
    stream.controller.close();
  } catch {
    // Already gone.
  }
}

/** The link by which it listens is over. */
export function hasEnded({ listener }: Stream): boolean {
  return listener.kind === 'screen' && listener.until !== null && listener.until <= Date.now();
}
