import type { LiveEvent } from '../../src/lib/domain/live/events.ts';
import type { App } from '../../src/lib/server/usecases/app.ts';
import type { Visitor } from '../../src/lib/server/usecases/enter.ts';
import { listen } from '../../src/lib/server/usecases/live.ts';

/** Someone who listens to a workshop's stream and remembers what came. */
export interface Ear {
  events: LiveEvent[];
  /** How often the stream said to load everything again. */
  reloads: number;
  /** True once the server ended the stream. */
  ended: boolean;
  /** Waits until what came fits; fails after eight seconds. */
  until(fits: (ear: Ear) => boolean): Promise<void>;
  /** Goes away. */
  close(): Promise<void>;
}

/** @param after the last seq that the browser has; null for what comes from now on */
export async function hear(
  app: App,
  visitor: Visitor,
  code: string,
  after: number | null = null
): Promise<Ear> {
  const reader = (await listen(app, visitor, code, after)).getReader();
  const waiting = new Set<() => void>();
  const ear: Ear = {
    events: [],
    reloads: 0,
    ended: false,
    until(fits) {
      return new Promise((resolve, reject) => {
        const check = () => {
          if (!fits(ear)) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve();
        };
        const timer = setTimeout(() => {
          waiting.delete(check);
          const types = ear.events.map(({ seq, type }) => `${seq} ${type}`).join(', ');
          reject(new Error(`What was waited for did not come. Heard: ${types || 'nothing'}`));
        }, 8000);
        waiting.add(check);
        check();
      });
    },
    close: () => reader.cancel()
  };
  const decoder = new TextDecoder();
  let rest = '';
  const read = async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const frames = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        if (frame.startsWith('event: reload')) ear.reloads += 1;
        const data = /^data: (.*)$/m.exec(frame)?.[1];
        if (frame.startsWith('id: ') && data !== undefined) ear.events.push(JSON.parse(data) as LiveEvent);
      }
      [...waiting].forEach((check) => check());
    }
    ear.ended = true;
    [...waiting].forEach((check) => check());
  };
  void read();
  return ear;
}
