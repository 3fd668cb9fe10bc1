import { once } from 'node:events';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';

const protocolHeader = 'x-voorval-protocol';
/** Milliseconds that running requests get to end when the server stops. */
const patience = 1000;

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void} Handler */

/**
 * Without ORIGIN the address is the one that the browser used; adapter-node takes it for https unless a header
 * says otherwise. This server speaks plain http, so it says so itself; a proxy's own header comes before that.
 * Must run before the handler is loaded.
 */
function sayProtocol() {
  if (process.env.ORIGIN || process.env.PROTOCOL_HEADER) return () => {};
  process.env.PROTOCOL_HEADER = protocolHeader;
  /** @param {import('node:http').IncomingMessage} request */
  return (request) => void (request.headers[protocolHeader] = 'http');
}

/**
 * Takes the port at once, so that a busy one is known before anything else happens; requests wait for the handler.
 * @param {string} host
 * @param {number} port
 * @param {() => Promise<Handler>} loadHandler
 * @returns {Promise<import('node:http').Server>}
 * @throws the error of `listen`, or of loading the handler
 */
export async function serve(host, port, loadHandler) {
  const say = sayProtocol();
  // Archives of large workshops; every other form refuses long fields itself.
  process.env.BODY_SIZE_LIMIT ??= '32M';
  /** @type {PromiseWithResolvers<Handler>} */
  const loaded = Promise.withResolvers();
  loaded.promise.catch(() => {});
  const server = createServer((request, response) => {
    say(request);
    const notFound = () => void response.writeHead(404).end();
    loaded.promise.then(
      (handler) => handler(request, response, notFound),
      () => response.writeHead(503).end()
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  stopOnSignal(server);
  try {
    loaded.resolve(await loadHandler());
  } catch (error) {
    loaded.reject(error);
    throw error;
  }
  return server;
}

/**
 * Ends within two seconds: the hooks end the open event streams, running requests get a moment, and the database
 * closes at `sveltekit:shutdown`. A second signal ends at once.
 * @param {import('node:http').Server} server
 */
function stopOnSignal(server) {
  let stopping = false;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (stopping) process.exit(1);
    stopping = true;
    server.close(() => {
      // @ts-expect-error: an event of SvelteKit's, which Node's types do not know
      process.emit('sveltekit:shutdown', signal);
      // Usually nothing is left to wait for, and the process ends by itself before this.
      setTimeout(() => process.exit(0), 800).unref();
    });
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), patience).unref();
    server.once('close', () => clearInterval(idle));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

/**
 * The addresses to tell people: this machine's, and those that phones on the same network use.
 * @param {string} host
 * @param {number} port
 */
export function addresses(host, port) {
  if (host !== '0.0.0.0' && host !== '::')
    return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const lan = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return [`http://localhost:${port}`, ...lan];
}
