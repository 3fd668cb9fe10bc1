// A bare WebSocket broadcast in a process of its own: what the live stream is compared with.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.on('listening', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});

/** @type {ReturnType<typeof setInterval> | undefined} */
let beat;
process.on('message', (/** @type {{ every: number, bytes: number } | 'pause'} */ message) => {
  clearInterval(beat);
  if (message === 'pause') return;
  const padding = 'x'.repeat(Math.max(0, message.bytes - 25));
  beat = setInterval(() => {
    const text = `{"at":${Date.now()},"p":"${padding}"}`;
    for (const client of server.clients) client.send(text);
  }, message.every);
});
process.once('disconnect', () => process.exit(0));
