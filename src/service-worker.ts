import { clear, keep, kept, type Keep } from './lib/ui/offline/cupboard.ts';
import { wanted } from './lib/ui/offline/requests.ts';

// The compiler knows either pages or workers, not both in one project: what is used of a worker stands here.
interface LongEvent extends Event {
  waitUntil: (done: Promise<unknown>) => void;
}
interface FetchEvent extends LongEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Events {
  install: LongEvent;
  activate: LongEvent;
  message: LongEvent & { data: unknown; ports: readonly MessagePort[] };
  fetch: FetchEvent;
}
interface Worker {
  addEventListener: <E extends keyof Events>(type: E, hear: (event: Events[E]) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: Location;
}

const worker = self as unknown as Worker;
/** Longer than this nobody waits for a network that does not answer; milliseconds. */
const patience = 8000;

// A new worker takes over at once. That is safe: pages come from the server whenever it answers, and what is
// kept belongs to one build each.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('message', (event) => {
  const told = event.data as Keep | { kind: 'clear'; code: string };
  const done = told.kind === 'keep' ? keep(told).catch(() => false) : clear(told.code);
  event.waitUntil(done.then((answer) => event.ports[0]?.postMessage(answer)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin) return;
  const what = wanted(url.pathname, request.method, request.mode);
  if (what.kind === 'file') event.respondWith(file(request));
  if (what.kind === 'writing') event.respondWith(writing(request, what.code));
  if (what.kind === 'data') event.respondWith(data(request, what.code));
  if (what.kind === 'page') event.respondWith(fetch(request).catch(() => noNetwork(what.code)));
  if (what.kind === 'door') event.waitUntil(clear(what.code));
});

async function file(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/** The server's answer; null when it cannot be reached, is not up, or lets one wait too long. */
async function fromServer(request: Request): Promise<Response | null> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), patience));
  const answer = await Promise.race([fetch(request).catch(() => null), late]);
  return answer && answer.status < 500 ? answer : null;
}

async function writing(request: Request, code: string): Promise<Response> {
  const answer = await fromServer(request);
  // Sent away to the door: not in any more.
  if (answer?.type === 'opaqueredirect' || answer?.status === 404) await clear(code);
  if (answer) return answer;
  const page = (await kept(code, 'data')) && (await kept(code, 'shell'));
  return page ?? noNetwork(code);
}

async function data(request: Request, code: string): Promise<Response> {
  return (await fromServer(request)) ?? (await kept(code, 'data')) ?? Response.error();
}

async function noNetwork(code: string): Promise<Response> {
  const write = (await kept(code, 'data'))
    ? `<p><a href="/w/${code}/write">Schrijven kan wel / You can still write</a></p>`
    : '';
  const body = `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Geen verbinding · Voorval</title>
<body style="max-width:32rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui">
<h1>Geen verbinding</h1><p>Deze pagina heeft het net nodig. Wat je schreef, is niet weg.</p>
<p lang="en">No connection: this page needs the network. What you wrote is not lost.</p>${write}
<p><a href="">Opnieuw proberen / Try again</a></p></body></html>`;
  return new Response(body, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
