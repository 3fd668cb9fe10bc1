import postgres from 'postgres';
import type { Bus } from './bus.ts';

const channel = 'voorval_log';
const whispering = 'voorval_whisper';

/** For several processes on one PostgreSQL: NOTIFY carries the workshop and the seq, and what passes. */
export async function createPostgresBus(url: string): Promise<Bus> {
  const client = postgres(url, { max: 2, onnotice: () => {} });
  const ears = new Set<(workshopId: string | null, seq: number) => void>();
  const whispers = new Set<(message: string) => void>();
  let listening = false;
  await client.listen(
    channel,
    (payload) => {
      const [workshopId = '', seq = '0'] = payload.split(' ');
      ears.forEach((hear) => hear(workshopId, Number(seq)));
    },
    () => {
      // Listening again after a lost connection: what was said meanwhile is gone.
      if (listening) ears.forEach((hear) => hear(null, 0));
      listening = true;
    }
  );
  await client.listen(whispering, (message) => whispers.forEach((hear) => hear(message)));
  return {
    publish: (workshopId, seq) => void client.notify(channel, `${workshopId} ${seq}`).catch(() => {}),
    subscribe: (hear) => void ears.add(hear),
    whisper: (message) => void client.notify(whispering, message).catch(() => {}),
    overhear: (hear) => void whispers.add(hear),
    close: () => client.end({ timeout: 2 })
  };
}
