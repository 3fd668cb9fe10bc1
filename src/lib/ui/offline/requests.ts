/**
 * What the service worker may answer from the device: the write page, the editor and their data. Everything else
 * in a workshop (facilitators' pages, boards, files, the stream) goes to the server as if there were none.
 */
export type Wanted =
  /** A file of the build: its name changes with its content. */
  | { kind: 'file' }
  /** The write page or the editor. */
  | { kind: 'writing'; code: string }
  /** What they are filled with. */
  | { kind: 'data'; code: string }
  /** Another page of a participant: without a network it is only said that there is none. */
  | { kind: 'page'; code: string }
  /** Who goes through the door may be someone else than before. */
  | { kind: 'door'; code: string }
  | { kind: 'other' };

const writing = /^\/w\/([^/]+)\/write(?:\/[0-9a-f-]+)?\/?$/;
const data = /^\/w\/([^/]+)\/write(?:\/[0-9a-f-]+)?\/__data\.json$/;
const door = /^\/w\/([^/]+)\/join(?:\/__data\.json)?$/;
const page = /^\/w\/([^/]+)(?:\/mine)?\/?$/;

/** @param path of an address of this site */
export function wanted(path: string, method: string, mode: string): Wanted {
  const code = (pattern: RegExp) => pattern.exec(path)?.[1];
  const entering = code(door);
  if (entering !== undefined) return { kind: 'door', code: entering };
  if (method !== 'GET') return { kind: 'other' };
  if (path.startsWith('/_app/immutable/')) return { kind: 'file' };
  const filling = code(data);
  if (filling !== undefined) return { kind: 'data', code: filling };
  if (mode !== 'navigate') return { kind: 'other' };
  const opening = code(writing);
  if (opening !== undefined) return { kind: 'writing', code: opening };
  const reading = code(page);
  return reading === undefined ? { kind: 'other' } : { kind: 'page', code: reading };
}

interface Node {
  type: string;
  data?: unknown[];
}

/** Changes values of a page's data in the form in which the server sends them: a list whose first entry names the others. */
function setAll(body: string, values: Record<string, unknown>): string {
  const { nodes, ...rest } = JSON.parse(body) as { nodes?: (Node | null)[] };
  for (const node of nodes ?? []) {
    const names = node?.data?.[0];
    if (!node?.data || typeof names !== 'object' || names === null) continue;
    for (const [name, value] of Object.entries(values)) {
      const at = (names as Record<string, unknown>)[name];
      if (typeof at === 'number' && at > 0) node.data[at] = value;
    }
  }
  return JSON.stringify({ ...rest, nodes });
}

/**
 * The data of a participant's page as a device may keep them: without the facilitator who uses the same browser,
 * and with the time 0, by which the page knows that the server could not be reached.
 */
export const asKept = (body: string): string => setAll(body, { account: null, now: 0 });
