import { building } from '$app/environment';
import { isLanguage, preferredLanguage, type Language } from '$lib/domain/language';
import { ModelProblem } from '$lib/domain/suggestions/model-problem';
import { sayModelProblem } from '$lib/i18n/sentence-models';
import type { App } from '$lib/server/usecases/app';
import { nobody, type Visitor } from '$lib/server/usecases/enter';
import { workshopLanguage } from '$lib/server/usecases/participants';
import { logError } from '$lib/server/log-error';
import { readSettings } from '$lib/server/settings';
import { sharedLanguage } from '$lib/server/usecases/sharing';
import { keepTidy } from '$lib/server/usecases/tidy';
import { startApp } from '$lib/server/usecases/start';
import { welcome, welcomeText } from '$lib/server/usecases/welcome';
import { recogniseAccount, recogniseParticipant, type SessionCookie } from '$lib/server/usecases/visitors';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';

let app: App;

export const init: ServerInit = async () => {
  if (building) return;
  app = await startApp(readSettings(process.env), 'drizzle').catch((error: unknown) => {
    throw error instanceof ModelProblem ? new Error(sayModelProblem(error, 'en')) : error;
  });
  const stopTidying = await keepTidy(app, (error) => app.log.error({ error: logError(error) }, 'tidying'));
  const address = app.settings.origin ?? `http://localhost:${process.env.PORT ?? 3000}`;
  const text = welcomeText(await welcome(app), address);
  if (text !== '') process.stdout.write(`\n${text}\n`);
  // Open streams would hold up the end of the server; adapter-node waits for every connection.
  process.once('SIGTERM', () => void app.hub.close());
  process.once('SIGINT', () => void app.hub.close());
  process.once('sveltekit:shutdown', () => {
    stopTidying();
    void app.close();
  });
};

const workshopPath = /^\/w\/([^/]+)/;
/** What a link with a token opens for who is no member. */
const sharedPath = /^\/[xr]\/([^/]+)/;
/** What is only read there; without a form. */
const readPath = /^\/r\//;

/** A participant's cookie belongs to one workshop; a facilitator's to the whole site. */
function setCookie(event: RequestEvent, cookie: SessionCookie | null, path: string): void {
  if (cookie) event.cookies.set(cookie.name, cookie.value, { ...cookie.attributes, path });
}

async function visitorOf(event: RequestEvent, code: string | undefined): Promise<Visitor> {
  const account = await recogniseAccount(app, event.cookies.get(app.accountSessions.cookieName));
  setCookie(event, account.cookie, '/');
  if (code === undefined) return { ...nobody, account: account.person };
  const participant = await recogniseParticipant(app, event.cookies.get(app.participantSessions.cookieName));
  setCookie(event, participant.cookie, `/w/${code}`);
  const as = event.url.pathname.startsWith(`/w/${code}/manage`) ? 'facilitator' : 'participant';
  return { account: account.person, participant: participant.person, as };
}

/** A person's own choice, else the workshop's language, else the browser's. */
async function languageOf(event: RequestEvent, code: string | undefined): Promise<Language> {
  const token = sharedPath.exec(event.url.pathname)?.[1];
  // A shared document is read in one language, its page with it.
  const reads = readPath.test(event.url.pathname);
  const asked = reads ? event.url.searchParams.get('language') : null;
  if (isLanguage(asked)) return asked;
  const chosen = event.cookies.get('voorval_language');
  if (isLanguage(chosen) && !reads) return chosen;
  const ofWorkshop =
    token !== undefined
      ? await sharedLanguage(app, token)
      : code === undefined
        ? null
        : await workshopLanguage(app, code);
  return ofWorkshop ?? preferredLanguage(event.request.headers.get('accept-language'));
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin'
};

/** The address is the key: nobody else is told of it, and nothing of it is kept. */
const readHeaders = { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' };

export const handle: Handle = async ({ event, resolve }) => {
  const code = workshopPath.exec(event.url.pathname)?.[1];
  const theme = event.cookies.get('voorval_theme');
  event.locals.app = app;
  event.locals.visitor = await visitorOf(event, code);
  event.locals.language = await languageOf(event, code);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', event.locals.language)
        .replace('%theme%', theme === 'light' || theme === 'dark' ? theme : 'system')
  });
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  // The referrer policy already tells no other site of the token; `no-referrer` would also hide the origin of a
  // form, which then would be refused without JavaScript.
  if (sharedPath.test(event.url.pathname)) response.headers.set('x-robots-tag', 'noindex, nofollow');
  if (readPath.test(event.url.pathname))
    for (const [name, value] of Object.entries(readHeaders)) response.headers.set(name, value);
  return response;
};

export const handleError: HandleServerError = ({ error, event, status }) => {
  if (status < 500) return { message: 'not_found', code: 'not_found' };
  app.log.error({ error: logError(error), path: event.url.pathname }, 'unexpected');
  return { message: 'unexpected' };
};
