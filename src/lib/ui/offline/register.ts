import { preloadCode } from '$app/navigation';
import type { Language } from '../../domain/language.ts';
import { readKept } from '../writing/shelf.ts';
import type { Keep } from './cupboard.ts';

/**
 * Makes writing work without a network from now on: called once the page has been usable for a while. Fetches
 * what a page needs later (the other page, dialogs), so that it is on the device too.
 * @param code of the workshop
 * @param participant whose device this is now
 * @param language of the workshop, for the writing advice
 * @returns keeps the server's newest data; call it when they changed
 */
export async function workOffline(
  code: string,
  participant: string,
  language: Language
): Promise<(() => void) | null> {
  tidyUp(participant);
  if (!('serviceWorker' in navigator)) return null;
  const base = `/w/${code}`;
  const { active } = await navigator.serviceWorker
    .register('/service-worker.js', { scope: base, updateViaCache: 'none' })
    .then(ready);
  await Promise.all([
    preloadCode(`${base}/write`),
    preloadCode(`${base}/write/0`),
    import('../kit/Toasts.svelte'),
    import('../writing/AssignmentText.svelte'),
    import('../writing/rare.ts'),
    import('../writing/RemoveDialog.svelte'),
    import('../writing/advising.ts').then(({ fetchAdvice }) => fetchAdvice(language))
  ]);
  const again = () => active?.postMessage({ kind: 'keep', code, participant, files: files() } satisfies Keep);
  again();
  return again;
}

function ready(registration: ServiceWorkerRegistration): Promise<ServiceWorkerRegistration> {
  const coming = registration.installing ?? registration.waiting;
  if (!coming) return Promise.resolve(registration);
  return new Promise((done) => {
    coming.addEventListener('statechange', () => coming.state === 'activated' && done(registration));
    if (coming.state === 'activated') done(registration);
  });
}

/** Every file of the build that this page has loaded so far. */
function files(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_app/immutable/'))
    .map(({ pathname }) => pathname);
}

/** After this time a text that the server has too is no longer kept for a page without a network; milliseconds. */
const longAgo = 60 * 24 * 3600_000;

/**
 * Of people who used this device before, and of long ago, only texts that were never sent stay: those exist
 * nowhere else.
 */
function tidyUp(participant: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
    for (const key of keys) {
      const whose = /^voorval (\S+) \S+$/.exec(key)?.[1];
      if (whose === undefined) continue;
      const kept = readKept(localStorage.getItem(key));
      if (!kept?.settled) continue;
      if (whose !== participant || kept.typedAt < Date.now() - longAgo) localStorage.removeItem(key);
    }
  } catch {
    // Where the browser keeps nothing there is nothing to tidy.
  }
}

/** For who leaves a workshop for good: nothing of it stays on this device. */
export async function forgetWorkshop(code: string, participant: string): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`voorval ${participant} `)) localStorage.removeItem(key);
  }
  const registration = await navigator.serviceWorker?.getRegistration(`/w/${code}`);
  registration?.active?.postMessage({ kind: 'clear', code });
}
