import postgres from 'postgres';
import type { Bus } from './bus.ts';

const channel = 'voorval_log';

/** For several processes on one PostgreSQL: NOTIFY carries the workshop and the seq, nothing else. */
export async function createPostgresBus(url: string): Promise<Bus> {
  const client = postgres(url, { max: 2, onnotice: () => {} });
  const ears = new Set<(workshopId: string | null, seq: number) => void>();
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
  return {
    publish: (workshopId, seq) => void client.notify(channel, `${workshopId} ${seq}`).catch(() => {}),
    subscribe: (hear) => void ears.add(hear),
    close: () => client.end({ timeout: 2 })
  };
}
