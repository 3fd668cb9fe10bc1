// The browsers of a large class, in a process of their own: each has a stream of server-sent events, or a WebSocket.
import { Agent, get } from 'node:http';
import { WebSocket } from 'ws';

/** @typedef {{ sse: { address: string, cookies: string[] } } | { ws: { port: number, count: number } }} Opening */
/** @typedef {{ events: number, bytes: number, latencies: number[] }} Heard latencies: milliseconds, p50 and p99 */

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const mark = Buffer.from('"at":');
/** How often each whole millisecond was seen. */
const seen = new Uint32Array(60_000);
let events = 0;
let bytes = 0;
let open = 0;

/** @param {Buffer} chunk whole events: each is written at once, and far smaller than what TCP takes */
function hear(chunk) {
  const now = Date.now();
  for (let at = chunk.indexOf(mark); at !== -1; at = chunk.indexOf(mark, at + 18)) {
    const sent = Number(chunk.toString('latin1', at + 5, at + 18));
    const late = Math.min(seen.length - 1, Math.max(0, now - sent));
    seen[late] = (seen[late] ?? 0) + 1;
    events += 1;
  }
  bytes += chunk.length;
}

/** @param {number} share */
function latency(share) {
  let left = Math.ceil(events * share);
  return seen.findIndex((count) => (left -= count) <= 0);
}

const opened = () => {
  open += 1;
};

process.on('message', async (/** @type {Opening | 'start' | 'tell'} */ message) => {
  if (message === 'start') {
    seen.fill(0);
    events = bytes = 0;
    process.send?.('started');
  } else if (message === 'tell') {
    process.send?.({ events, bytes, latencies: [latency(0.5), latency(0.99)] });
  } else if ('sse' in message) {
    const { address, cookies } = message.sse;
    open = 0;
    for (const cookie of cookies) {
      get(address, { agent, headers: { cookie, accept: 'text/event-stream' } }, (response) => {
        if (response.statusCode === 200) response.once('data', opened).on('data', hear);
      }).on('error', () => {});
      // As many as a lecture hall makes in a second or two, not all in one tick.
      if (Math.random() < 0.05) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await all(cookies.length);
  } else {
    const { port, count } = message.ws;
    open = 0;
    for (let i = 0; i < count; i++) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
      socket.once('open', opened).on('message', (data) => hear(/** @type {Buffer} */ (data)));
      socket.on('error', () => {});
      if (i % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await all(count);
  }
});

/** @param {number} count */
async function all(count) {
  for (let tries = 0; open < count && tries < 300; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  process.send?.({ open });
}
process.once('disconnect', () => process.exit(0));
