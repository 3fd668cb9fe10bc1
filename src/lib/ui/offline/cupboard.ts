import { asKept } from './requests.ts';

/**
 * What a device keeps of one workshop so that writing works without a network: a page without content, the files
 * it needs, and the person's own data. One cache a build: a page that is still open from an earlier one finds
 * its files, and a page never meets the files of another build.
 */
const named = (code: string) => `voorval ${code} `;
const shellOf = (code: string) => `/w/${code}/offline`;
const dataOf = (code: string) => `/w/${code}/write/__data.json`;

/** What a page tells that wants to be kept. */
export interface Keep {
  kind: 'keep';
  code: string;
  /** Whose page it is. */
  participant: string;
  /** Every file of the build that writing needs. */
  files: string[];
}

/** Newest first. */
async function namesOf(code: string): Promise<string[]> {
  // Where a connection is not secure, browsers keep nothing.
  const names = 'caches' in globalThis ? await caches.keys() : [];
  return names
    .filter((name) => name.startsWith(named(code)))
    .sort()
    .reverse();
}

async function newest(code: string): Promise<Cache | null> {
  const [name] = await namesOf(code);
  return name === undefined ? null : caches.open(name);
}

/** How often each workshop was cleared: what is being kept meanwhile must not come back. */
const clearings = new Map<string, number>();

/** Nothing of this workshop stays on the device, but for texts. */
export async function clear(code: string): Promise<void> {
  clearings.set(code, (clearings.get(code) ?? 0) + 1);
  for (const name of await namesOf(code)) await caches.delete(name);
}

export async function kept(code: string, what: 'shell' | 'data'): Promise<Response | undefined> {
  return (await newest(code))?.match(what === 'shell' ? shellOf(code) : dataOf(code));
}

/**
 * Keeps what a page needs, all of it or nothing.
 * @returns whether writing will work without a network
 */
export async function keep({ code, participant, files }: Keep): Promise<boolean> {
  const before = clearings.get(code);
  const [page, data] = await Promise.all([fetch(shellOf(code)), fetch(dataOf(code))]);
  if (!page.ok || !data.ok) return false;
  const body = await data.text();
  // Someone else is signed in on this device by now.
  if (!body.includes(participant)) {
    await clear(code);
    return false;
  }
  const shell = await page.clone().text();
  // The server runs another build than the page: the next page that is opened will fit.
  if (!sameBuild(shell, files)) return false;
  const present = await newest(code);
  const earlier = await present?.match(shellOf(code));
  const same = present && earlier && sameBuild(await earlier.text(), files);
  const cache = same ? present : await caches.open(named(code) + Date.now());
  const missing: string[] = [];
  for (const file of new Set(files)) if (!(await cache.match(file))) missing.push(file);
  await cache.addAll(missing);
  await cache.put(shellOf(code), page);
  const headers = { 'content-type': 'application/json' };
  await cache.put(dataOf(code), new Response(asKept(body), { headers }));
  await tidy(code);
  // Meanwhile somebody went through the door.
  if (clearings.get(code) === before) return true;
  await clear(code);
  return false;
}

/** A page names the file that starts its build. */
function sameBuild(shell: string, files: string[]): boolean {
  const start = /\/_app\/immutable\/entry\/start\.[^"']+\.js/.exec(shell)?.[0];
  return start !== undefined && files.some((file) => file.endsWith(start));
}

/** Of an earlier build only the files stay, for pages that are still open; of the ones before it nothing. */
async function tidy(code: string): Promise<void> {
  const [, previous, ...old] = await namesOf(code);
  for (const name of old) await caches.delete(name);
  if (previous === undefined) return;
  const cache = await caches.open(previous);
  await cache.delete(dataOf(code));
  await cache.delete(shellOf(code));
}
